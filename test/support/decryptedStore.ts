import { connectToLook } from '../../electron/core/database/connect.ts';
import { readKeyFile } from '../../electron/core/features/store/keyFile.ts';
import { dataKeyByPassphrase } from '../../electron/core/features/store/passphrases.ts';
import { storeFiles } from '../../electron/core/features/store/storeFiles.ts';

/** Every cell of every table of a store, by table: what somebody with the passphrase would find in it. */
export async function decryptedCells(folder: string, passphrase: string): Promise<Map<string, string[]>> {
  const keys = readKeyFile(folder);
  const userId = keys.users[0]?.id ?? '';
  const db = connectToLook(storeFiles(folder).database, await dataKeyByPassphrase(folder, keys, userId, passphrase, new Date()));
  try {
    // Names come from the store's own schema, so they may stand in SQL.
    const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`).pluck().all() as string[];
    return new Map(tables.map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).raw().all().flat().map(String)]));
  } finally {
    db.close();
  }
}
