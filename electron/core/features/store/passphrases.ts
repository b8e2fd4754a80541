import { judgePassphrase } from '../../../../shared/domain/store/passphrase.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { KeyFile } from './keyFile.ts';
import { purposeOf } from './keyFile.ts';
import { unseal } from './keySlots.ts';
import { beginAttempt, forgetAttempts } from './waiting.ts';

/** Refuses a weak new passphrase under the field it was typed into. */
export function refuseWeak(field: string, passphrase: string, known: readonly string[]): void {
  const { acceptable, reasons } = judgePassphrase(passphrase, known);
  if (!acceptable) throw new AppError('key.weak', undefined, { fields: { [field]: reasons.join('') } });
}

/** Words that anyone would try first for this store. */
export function knownWords(keys: Pick<KeyFile, 'municipality' | 'department'>, userName: string): string[] {
  return [keys.municipality, keys.department, userName];
}

/** The data key by someone's passphrase; every try counts until it fits, and a refusal never says what was wrong. */
export async function dataKeyByPassphrase(folder: string, keys: KeyFile, userId: string, passphrase: string, now: Date): Promise<Buffer> {
  beginAttempt(folder, now);
  const slot = keys.users.find(({ id }) => id === userId);
  const dataKey = slot ? await unseal(slot.key, passphrase, purposeOf.user(keys.storeId, userId)) : null;
  if (!dataKey) throw new AppError('key.wrongPassphrase');
  forgetAttempts(folder);
  return dataKey;
}

/** The data key by the printed key, under the same growing delay. */
export async function dataKeyByRecoveryKey(folder: string, keys: KeyFile, recoveryKey: string | null, now: Date): Promise<Buffer> {
  beginAttempt(folder, now);
  const dataKey =
    keys.recovery && recoveryKey ? await unseal(keys.recovery, recoveryKey, purposeOf.recovery(keys.storeId)) : null;
  if (!dataKey) throw new AppError('key.wrongRecovery');
  forgetAttempts(folder);
  return dataKey;
}
