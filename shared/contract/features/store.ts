import { z } from 'zod';
import { id, made, nothing, requiredLine } from '../../domain/common/schema.ts';
import { folderAdvice, folderListing, storeStatus } from '../../domain/store/schema.ts';
import { task } from '../define.ts';

const none = z.strictObject({});
const passphrase = z.string().min(1, 'パスフレーズを入力してください').max(200, 'パスフレーズは200字までです');
const recoveryKey = z.string().min(1, '回復キーを入力してください').max(100, '回復キーが長すぎます');
const folder = z.string().min(1, 'フォルダを選んでください').max(1000, 'フォルダの場所が長すぎます');
const shown = z.strictObject({ recoveryKey: z.string() });

/** Set-up, unlocking and the keys: everything that may be asked while no store is open, and little else. */
export const storeOperations = {
  'store.getStatus': task(none, storeStatus, { whileLocked: true, silent: true, projector: true }),

  'store.listFolder': task(z.strictObject({ path: folder.nullable() }), folderListing, { whileLocked: true, silent: true }),
  'store.createFolder': task(
    z.strictObject({ parent: folder, name: requiredLine('フォルダの名前', 100) }),
    z.strictObject({ path: z.string() }),
    { whileLocked: true, silent: true },
  ),
  'store.examineFolder': task(z.strictObject({ folder }), folderAdvice, { whileLocked: true, silent: true }),

  /** Makes a store and opens it; the recovery key is shown this once. */
  'store.create': task(
    z.strictObject({
      municipality: requiredLine('自治体名', 50),
      department: requiredLine('課名', 50),
      folder,
      userName: requiredLine('利用者の名前', 50),
      passphrase,
      acknowledgeAdvice: z.boolean(),
    }),
    shown,
    { whileLocked: true },
  ),
  /** The third and the sixth group, typed back from the paper; only then does the key count. */
  'store.confirmRecoveryKey': task(z.strictObject({ groups: z.tuple([z.string().max(20), z.string().max(20)]) }), nothing),
  'store.renewRecoveryKey': task(z.strictObject({ passphrase }), shown),

  'store.unlock': task(z.strictObject({ userId: id, passphrase }), storeStatus, { whileLocked: true }),
  'store.unlockByRecoveryKey': task(z.strictObject({ recoveryKey, userId: id, newPassphrase: passphrase }), storeStatus, {
    whileLocked: true,
  }),
  'store.lock': task(none, nothing, { whileLocked: true }),
  /** Somebody is there: puts the idle lock off. */
  'store.keepAwake': task(none, nothing, { whileLocked: true, silent: true }),

  'store.changePassphrase': task(z.strictObject({ current: passphrase, next: passphrase }), nothing),
  'store.addUser': task(z.strictObject({ name: requiredLine('利用者の名前', 50), newPassphrase: passphrase, passphrase }), made),
  'store.removeUser': task(z.strictObject({ userId: id, passphrase }), nothing),

  /** 練習用: made afresh each time, gone when it is locked. */
  'store.openSample': task(none, storeStatus, { whileLocked: true }),
  /** Chooses a folder that holds a store already. */
  'store.chooseFolder': task(z.strictObject({ folder }), storeStatus, { whileLocked: true }),
  /** Goes back to the first screen; the files stay where they are. */
  'store.forget': task(none, storeStatus, { whileLocked: true }),
};
