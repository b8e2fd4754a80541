import { randomBytes } from 'node:crypto';
import type { InputOf } from '../../../../shared/contract/operations.ts';
import { GROUPS_TO_CONFIRM, isGroup, makeRecoveryKey, readRecoveryKey, RECOVERY_KEY_BYTES } from '../../../../shared/domain/store/recoveryKey.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { Ports } from '../../ports.ts';
import type { StoreKeeper } from './keeper.ts';
import { type KeyFile, purposeOf, readKeyFile, writeKeyFile } from './keyFile.ts';
import { type KeyCost, seal } from './keySlots.ts';
import { changeKeys, lockedSession } from './changeKeys.ts';
import { dataKeyByPassphrase, dataKeyByRecoveryKey, knownWords, refuseWeak } from './passphrases.ts';
import { auditStore, enter, openSession, type PendingRecovery } from './session.ts';

/** Makes a recovery key and locks the data key with it; it counts only once it was typed back. */
export async function sealRecoveryKey(dataKey: Uint8Array, keys: KeyFile, cost: KeyCost): Promise<PendingRecovery> {
  const recoveryKey = makeRecoveryKey(randomBytes(RECOVERY_KEY_BYTES));
  return { recoveryKey, slot: await seal(dataKey, recoveryKey, purposeOf.recovery(keys.storeId), cost) };
}

/** Ends set-up: what was typed from the paper is what was printed. The former key stops opening the store. */
export function confirmRecoveryKey(input: InputOf<'store.confirmRecoveryKey'>, keeper: StoreKeeper, ports: Ports): void {
  const session = lockedSession(keeper);
  const pending = session.pendingRecovery;
  if (!pending) throw new AppError('not.found', '確かめる回復キーがありません。回復キーを作り直してください。');
  const right = GROUPS_TO_CONFIRM.every((number, index) => isGroup(pending.recoveryKey, number, input.groups[index] ?? ''));
  if (!right) throw new AppError('key.wrongRecovery');
  changeKeys(keeper, (keys, db) => {
    auditStore(db, ports, session.user, 'store.confirmRecoveryKey', session.user.id);
    return { ...keys, recovery: pending.slot };
  });
  session.pendingRecovery = null;
}

/** Makes another recovery key; the former one stays good until this one is typed back. */
export async function renewRecoveryKey(input: InputOf<'store.renewRecoveryKey'>, keeper: StoreKeeper, ports: Ports): Promise<{ recoveryKey: string }> {
  const { keys, folder, user } = lockedSession(keeper);
  const dataKey = await dataKeyByPassphrase(folder, keys, user.id, input.passphrase, ports.clock.now());
  try {
    const pending = await sealRecoveryKey(dataKey, keys, keeper.settings.keyCost);
    lockedSession(keeper).pendingRecovery = pending;
    return { recoveryKey: pending.recoveryKey };
  } finally {
    dataKey.fill(0);
  }
}

/** Opens the store by the printed key and gives one of its users a new passphrase. */
export async function unlockByRecoveryKey(
  input: InputOf<'store.unlockByRecoveryKey'>,
  folder: string,
  keeper: StoreKeeper,
  ports: Ports,
): Promise<void> {
  const keys = readKeyFile(folder);
  const slot = keys.users.find(({ id }) => id === input.userId);
  if (!slot) throw new AppError('not.found');
  refuseWeak('newPassphrase', input.newPassphrase, knownWords(keys, slot.name));
  const recoveryKey = readRecoveryKey(input.recoveryKey);
  const release = enter(folder);
  let dataKey: Buffer | null = null;
  try {
    dataKey = await dataKeyByRecoveryKey(folder, keys, recoveryKey, ports.clock.now());
    const key = await seal(dataKey, input.newPassphrase, purposeOf.user(keys.storeId, slot.id), keeper.settings.keyCost);
    const user = { id: slot.id, name: slot.name };
    const changed = { ...keys, users: keys.users.map((each) => (each.id === slot.id ? { ...each, key } : each)) };
    const session = openSession({ folder, dataKey, user, release, keys: changed }, { ports, settings: keeper.settings });
    try {
      session.database.write((db) => {
        auditStore(db, ports, user, 'store.unlockByRecoveryKey', user.id);
        writeKeyFile(folder, changed);
      });
    } catch (error) {
      session.database.close();
      throw error;
    }
    keeper.begin(session);
  } catch (error) {
    dataKey?.fill(0);
    release();
    throw error;
  }
}
