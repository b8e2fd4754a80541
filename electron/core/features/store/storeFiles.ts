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
