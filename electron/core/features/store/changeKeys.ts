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
  const changed = session.database.write((db) => {
    const keys = change(session.keys, db);
    writeKeyFile(session.folder, keys);
    return keys;
  });
  session.keys = changed;
  keeper.changed();
}
