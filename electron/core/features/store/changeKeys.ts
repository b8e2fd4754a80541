import { AppError } from '../../../../shared/errors/appError.ts';
import type { WritableDb } from '../../database/types.ts';
import { type KeyFile, writeKeyFile } from './keyFile.ts';
import type { StoreKeeper } from './keeper.ts';
import type { Session } from './session.ts';

/** The open session of a store that has locks; 練習用 has none to change. */
export function lockedSession(keeper: StoreKeeper): Session & { keys: KeyFile } {
  const session = keeper.session();
  if (!session) throw new AppError('locked');
  if (!hasKeys(session)) throw new AppError('not.allowed', '練習用では、利用者やパスフレーズは変えられません。');
  return session;
}

function hasKeys(session: Session): session is Session & { keys: KeyFile } {
  return session.keys !== null;
}

/** Changes the slots and what the encrypted file says about them together: if one cannot be written, neither is. */
export function changeKeys(keeper: StoreKeeper, change: (keys: KeyFile, db: WritableDb) => KeyFile): void {
  const session = lockedSession(keeper);
  const before = session.keys;
  try {
    session.keys = session.database.write((db) => {
      const keys = change(before, db);
      writeKeyFile(session.folder, keys);
      return keys;
    });
  } catch (error) {
    // The slots may be written already while their copy or the encrypted file could not be.
    putBack(session.folder, before);
    throw error;
  }
  keeper.changed();
}

function putBack(folder: string, keys: KeyFile): void {
  try {
    writeKeyFile(folder, keys);
  } catch {
    // What stopped the change is what is told.
  }
}
