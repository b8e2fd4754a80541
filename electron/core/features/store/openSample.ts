import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_KEY_LENGTH } from '../../database/connect.ts';
import { makeDatabase } from '../../database/openDatabase.ts';
import type { Ports } from '../../ports.ts';
import type { StoreKeeper } from './keeper.ts';
import { SAMPLE_USER_NAME, writeSampleAnswers } from './sample.ts';
import { enter } from './session.ts';
import { storeFiles } from './storeFiles.ts';

/** Opens 練習用: made afresh under a key that nobody keeps, beside and never inside the real store. */
export function openSample(keeper: StoreKeeper, ports: Ports): void {
  keeper.lock();
  const folder = join(ports.paths.localData, '練習用');
  mkdirSync(folder, { recursive: true });
  const release = enter(folder);
  const dataKey = randomBytes(DATA_KEY_LENGTH);
  try {
    const file = storeFiles(folder).database;
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
    const now = ports.clock.now();
    const user = { id: ports.ids.next(), name: SAMPLE_USER_NAME };
    const database = makeDatabase(file, dataKey, keeper.settings.history, now);
    try {
      database.write((db) => writeSampleAnswers(db, user, now));
    } catch (error) {
      database.close();
      throw error;
    }
    keeper.begin({ user, folder, database, dataKey, keys: null, pendingRecovery: null, release });
  } catch (error) {
    dataKey.fill(0);
    release();
    throw error;
  }
}
