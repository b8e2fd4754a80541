import type { InputOf } from '../../../../shared/contract/operations.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { Ports } from '../../ports.ts';
import { refuseNetwork } from './examineFolder.ts';
import type { StoreKeeper } from './keeper.ts';
import { readKeyFile } from './keyFile.ts';
import { dataKeyByPassphrase } from './passphrases.ts';
import { auditStore, closeSession, enter, openSession } from './session.ts';

/** The folder that may be opened now: chosen, on this machine, and nothing open yet. */
export function folderToOpen(keeper: StoreKeeper): string {
  if (keeper.current()) throw new AppError('conflict', 'すでに開いています。');
  const folder = keeper.folder();
  if (folder === null) throw new AppError('store.none');
  refuseNetwork(folder, keeper.settings.machine());
  return folder;
}

/** Opens the chosen store for the person whose passphrase fits. */
export async function unlock(input: InputOf<'store.unlock'>, keeper: StoreKeeper, ports: Ports): Promise<void> {
  const folder = folderToOpen(keeper);
  const keys = readKeyFile(folder);
  const release = enter(folder);
  let dataKey: Buffer | null = null;
  try {
    dataKey = await dataKeyByPassphrase(folder, keys, input.userId, input.passphrase, ports.clock.now());
    const user = { id: input.userId, name: keys.users.find(({ id }) => id === input.userId)?.name ?? '' };
    const session = openSession({ folder, dataKey, user, release, keys }, { ports, settings: keeper.settings });
    try {
      session.database.write((db) => auditStore(db, ports, user, 'store.unlock', user.id));
    } catch (error) {
      closeSession(session);
      throw error;
    }
    keeper.begin(session);
  } catch (error) {
    dataKey?.fill(0);
    release();
    throw error;
  }
}
