import { connectToLook } from '../../electron/core/database/connect.ts';
import { purposeOf, readKeyFile } from '../../electron/core/features/store/keyFile.ts';
import { unseal } from '../../electron/core/features/store/keySlots.ts';
import { storeFiles } from '../../electron/core/features/store/storeFiles.ts';
import { PASSPHRASE } from './openTestCore.ts';

/** Every page of a store as it is inside, deleted rows and free pages too; the core must have let go of it. */
export async function decryptedStore(folder: string, passphrase = PASSPHRASE): Promise<Buffer> {
  const keys = readKeyFile(folder);
  const user = keys.users[0];
  const key = user && (await unseal(user.key, passphrase, purposeOf.user(keys.storeId, user.id)));
  if (!key) throw new Error('鍵が合いません');
  const connection = connectToLook(storeFiles(folder).database, key);
  try {
    return connection.serialize();
  } finally {
    connection.close();
  }
}
