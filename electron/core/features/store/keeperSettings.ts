import type { ReadableDb, WritableDb } from '../../database/types.ts';
import type { History } from '../../database/migrate.ts';
import { migrations } from '../../database/migrations/index.ts';
import { released } from '../../database/migrations/released.ts';
import { purgeDeletedCases } from '../cases/deleteCase.ts';
import { purgeDeletedMeetings } from '../meetings/repository.ts';
import { thisMachine } from './examineFolder.ts';
import { type KeyCost, PRODUCT_COST } from './keySlots.ts';
import type { Machine } from './location.ts';

/** What a test may want otherwise; the product has one set. */
export interface KeeperSettings {
  keyCost: KeyCost;
  history: History;
  idleMinutes: number;
  /** A meeting in progress must not be interrupted by a lock. */
  meetingRuns(db: ReadableDb): boolean;
  machine(): Machine;
  /** Removes for good what was deleted before the store was last locked: its undo is gone. */
  purge(db: WritableDb): void;
}

/** The settings of the product. */
export const productSettings: KeeperSettings = {
  keyCost: PRODUCT_COST,
  history: { migrations, released },
  idleMinutes: 10,
  meetingRuns: (db) => db.get("SELECT 1 FROM meetings WHERE status = 'running' AND deleted_at IS NULL") !== undefined,
  machine: thisMachine,
  purge: (db) => {
    purgeDeletedMeetings(db);
    purgeDeletedCases(db);
  },
};
