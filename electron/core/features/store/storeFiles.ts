import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a store keeps in its folder. */
export interface StoreFiles {
  database: string;
  /** Takes part in nothing until it is complete and renamed. */
  unfinished: string;
  keys: string;
  keysCopy: string;
  lock: string;
  attempts: string;
  /** Encrypted copies made before a migration. */
  copies: string;
}

/** The one place that names the files of a store. */
export function storeFiles(folder: string): StoreFiles {
  const file = (ending: string) => join(folder, `支援会議ボード.${ending}`);
  return {
    database: file('db'),
    unfinished: file('db.new'),
    keys: file('keys.json'),
    keysCopy: file('keys.json.bak'),
    lock: file('lock'),
    attempts: file('wait.json'),
    copies: join(folder, '控え'),
  };
}

/** Whether something of a store lies here that must not be written over. */
export function holdsStore(folder: string): boolean {
  const files = storeFiles(folder);
  if (existsSync(files.database)) return true;
  // Keys beside an unfinished file belong to a creation that a power cut ended; nothing was ever kept in it.
  return !existsSync(files.unfinished) && (existsSync(files.keys) || existsSync(files.keysCopy));
}

/** Clears away a creation that never ended; the keys first, because the unfinished file is what tells. */
export function discardUnfinished(folder: string): void {
  const files = storeFiles(folder);
  if (!existsSync(files.database) && existsSync(files.unfinished)) {
    for (const file of [files.keys, files.keysCopy]) rmSync(file, { force: true });
  }
  for (const ending of ['-wal', '-shm', '']) rmSync(files.unfinished + ending, { force: true });
}
