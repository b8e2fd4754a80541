import type { InputOf } from '../../../../shared/contract/operations.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { Ports } from '../../ports.ts';
import { changeKeys, lockedSession } from './changeKeys.ts';
import type { StoreKeeper } from './keeper.ts';
import { purposeOf } from './keyFile.ts';
import { seal } from './keySlots.ts';
import { dataKeyByPassphrase, knownWords, refuseWeak } from './passphrases.ts';
import { auditStore } from './session.ts';

/** Gives the person who is working another passphrase. */
export async function changePassphrase(input: InputOf<'store.changePassphrase'>, keeper: StoreKeeper, ports: Ports): Promise<void> {
  const { keys, folder, user } = lockedSession(keeper);
  refuseWeak('next', input.next, knownWords(keys, user.name));
  const dataKey = await dataKeyByPassphrase(folder, keys, user.id, input.current, ports.clock.now());
  try {
    const key = await seal(dataKey, input.next, purposeOf.user(keys.storeId, user.id), keeper.settings.keyCost);
    changeKeys(keeper, (current, db) => {
      auditStore(db, ports, user, 'store.changePassphrase', user.id);
      return { ...current, users: current.users.map((each) => (each.id === user.id ? { ...each, key } : each)) };
    });
  } finally {
    dataKey.fill(0);
  }
}

/** Lets one more person open the store with a passphrase of their own; the one at work vouches with theirs. */
export async function addUser(input: InputOf<'store.addUser'>, keeper: StoreKeeper, ports: Ports): Promise<{ id: string }> {
  const { keys, folder, user } = lockedSession(keeper);
  if (keys.users.some(({ name }) => name === input.name)) throw new AppError('conflict', '同じ名前の利用者がいます。', { fields: { name: '別の名前にしてください' } });
  refuseWeak('newPassphrase', input.newPassphrase, knownWords(keys, input.name));
  const now = ports.clock.now();
  const dataKey = await dataKeyByPassphrase(folder, keys, user.id, input.passphrase, now);
  try {
    const added = { id: ports.ids.next(), name: input.name };
    const key = await seal(dataKey, input.newPassphrase, purposeOf.user(keys.storeId, added.id), keeper.settings.keyCost);
    changeKeys(keeper, (current, db) => {
      db.run('INSERT INTO users (id, name, created_at) VALUES (:id, :name, :at)', { ...added, at: now.toISOString() });
      auditStore(db, ports, user, 'store.addUser', added.id);
      return { ...current, users: [...current.users, { ...added, key }] };
    });
    return { id: added.id };
  } finally {
    dataKey.fill(0);
  }
}

/** Takes somebody's slot away; the row stays, because records name who made them. */
export async function removeUser(input: InputOf<'store.removeUser'>, keeper: StoreKeeper, ports: Ports): Promise<void> {
  const { keys, folder, user } = lockedSession(keeper);
  if (!keys.users.some(({ id }) => id === input.userId)) throw new AppError('not.found');
  if (keys.users.length === 1) throw new AppError('not.allowed', '最後の利用者は削除できません。');
  if (input.userId === user.id) throw new AppError('not.allowed', 'いま使っている自分自身は削除できません。ほかの利用者が開いて削除してください。');
  const dataKey = await dataKeyByPassphrase(folder, keys, user.id, input.passphrase, ports.clock.now());
  dataKey.fill(0);
  changeKeys(keeper, (current, db) => {
    auditStore(db, ports, user, 'store.removeUser', input.userId);
    return { ...current, users: current.users.filter(({ id }) => id !== input.userId) };
  });
}
