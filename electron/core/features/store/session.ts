import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../../shared/errors/appError.ts';
import { recordAudit } from '../../audit/record.ts';
import type { User } from '../../context.ts';
import { takeExclusiveLock } from '../../database/exclusiveLock.ts';
import { openDatabase } from '../../database/openDatabase.ts';
import type { OpenDatabase } from '../../database/openDatabase.ts';
import type { WritableDb } from '../../database/types.ts';
import type { Ports } from '../../ports.ts';
import { type KeyFile, markOf } from './keyFile.ts';
import type { KeeperSettings } from './keeperSettings.ts';
import type { SealedKey } from './keySlots.ts';
import { copyName, removeOldCopies } from './oldCopies.ts';
import { storeFiles } from './storeFiles.ts';

/** A recovery key that was shown and not yet typed back. */
export interface PendingRecovery {
  recoveryKey: string;
  slot: SealedKey;
}

/** Everything that lives only between unlocking and locking. */
export interface Session {
  user: User;
  folder: string;
  database: OpenDatabase;
  /** Wiped when the store is locked. */
  dataKey: Uint8Array;
  /** Null for 練習用, which has no lock to remember. */
  keys: KeyFile | null;
  pendingRecovery: PendingRecovery | null;
  /** Lets other processes in. */
  release(): void;
}

/** Keeps other processes out; refuses where one is already in. */
export function enter(folder: string): () => void {
  return takeExclusiveLock(storeFiles(folder).lock);
}

/** Opens the encrypted file of a folder with its data key. */
export function openSession(
  found: Pick<Session, 'folder' | 'dataKey' | 'user' | 'release'> & { keys: KeyFile },
  works: { ports: Ports; settings: KeeperSettings },
): Session {
  const files = storeFiles(found.folder);
  const mark = markOf(files.database);
  if (mark !== found.keys.fileMark) throw new AppError(mark === '' ? 'store.damaged' : 'store.foreign');
  const now = works.ports.clock.now();
  const database = openDatabase(files.database, found.dataKey, {
    history: works.settings.history,
    now,
    copyPlace: (version) => {
      mkdirSync(files.copies, { recursive: true });
      return join(files.copies, copyName(version, now, works.ports.ids.next()));
    },
  });
  try {
    database.write((db) => works.settings.purge(db));
    removeOldCopies(files.copies, now);
  } catch (error) {
    database.close();
    throw error;
  }
  return { ...found, database, pendingRecovery: null };
}

/** Ends a session: the file closed, the key wiped, the door open to others. */
export function closeSession(session: Session): void {
  try {
    session.database.close();
  } finally {
    session.dataKey.fill(0);
    session.release();
  }
}

/** Adds to the record what somebody did with the store itself. */
export function auditStore(db: WritableDb, ports: Ports, user: User, action: string, subject: string): void {
  recordAudit(db, { id: ports.ids.next(), at: ports.clock.now(), user, action, subject });
}
