import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import type { InputOf } from '../../../../shared/contract/operations.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { DATA_KEY_LENGTH } from '../../database/connect.ts';
import { makeDatabase } from '../../database/openDatabase.ts';
import type { Ports } from '../../ports.ts';
import { keepFolder } from './atomicFile.ts';
import { examineFolder } from './examineFolder.ts';
import type { StoreKeeper } from './keeper.ts';
import { markOf, newKeyFile, purposeOf, writeKeyFile } from './keyFile.ts';
import { seal } from './keySlots.ts';
import { knownWords, refuseWeak } from './passphrases.ts';
import { sealRecoveryKey } from './recovery.ts';
import { auditStore, enter, openSession } from './session.ts';
import { discardUnfinished, storeFiles } from './storeFiles.ts';

type Input = InputOf<'store.create'>;

/** Makes a store, opens it for its first user, and gives the recovery key that is shown once. */
export async function createStore(input: Input, keeper: StoreKeeper, ports: Ports): Promise<{ recoveryKey: string }> {
  refuseWeak('passphrase', input.passphrase, knownWords(input, input.userName));
  const folder = acceptedFolder(input, keeper);
  keeper.lock();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const release = enter(folder);
  const dataKey = randomBytes(DATA_KEY_LENGTH);
  try {
    const user = { id: ports.ids.next(), name: input.userName };
    const fileMark = fillFile(folder, dataKey, { input, user, keeper, ports });
    const storeId = ports.ids.next();
    const { keyCost } = keeper.settings;
    const keys = newKeyFile({
      storeId,
      fileMark,
      municipality: input.municipality,
      department: input.department,
      users: [{ ...user, key: await seal(dataKey, input.passphrase, purposeOf.user(storeId, user.id), keyCost) }],
      recovery: null,
    });
    const pendingRecovery = await sealRecoveryKey(dataKey, keys, keyCost);
    writeKeyFile(folder, keys);
    renameSync(storeFiles(folder).unfinished, storeFiles(folder).database);
    keepFolder(folder);
    keeper.begin({ ...openSession({ folder, dataKey, user, release, keys }, { ports, settings: keeper.settings }), pendingRecovery });
    keeper.choose(folder);
    return { recoveryKey: pendingRecovery.recoveryKey };
  } catch (error) {
    dataKey.fill(0);
    release();
    discardUnfinished(folder);
    throw error;
  }
}

function acceptedFolder(input: Input, keeper: StoreKeeper): string {
  const { folder, findings } = examineFolder(input.folder, keeper.settings.machine());
  const has = (kind: string) => findings.some((finding) => finding.kind === kind);
  if (has('network')) throw new AppError('store.network');
  if (has('existing')) throw new AppError('store.exists');
  if (has('notWritable')) throw new AppError('store.readOnly');
  const warning = findings.find(({ severity }) => severity === 'warn');
  if (warning && !input.acknowledgeAdvice) throw new AppError('input.invalid', warning.text, { fields: { acknowledgeAdvice: warning.text } });
  return folder;
}

/** Builds the encrypted file under another name, so that a store is there wholly or not at all. */
function fillFile(
  folder: string,
  dataKey: Uint8Array,
  { input, user, keeper, ports }: { input: Input; user: { id: string; name: string }; keeper: StoreKeeper; ports: Ports },
): string {
  const { unfinished } = storeFiles(folder);
  discardUnfinished(folder);
  const now = ports.clock.now();
  const database = makeDatabase(unfinished, dataKey, keeper.settings.history, now);
  try {
    database.write((db) => {
      const setting = 'INSERT INTO settings (key, value) VALUES (:key, :value)';
      db.run(setting, { key: 'municipality', value: JSON.stringify(input.municipality) });
      db.run(setting, { key: 'department', value: JSON.stringify(input.department) });
      db.run('INSERT INTO users (id, name, created_at) VALUES (:id, :name, :at)', { ...user, at: now.toISOString() });
      auditStore(db, ports, user, 'store.create', user.id);
    });
  } finally {
    database.close();
  }
  return markOf(unfinished);
}
