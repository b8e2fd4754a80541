import { AppError } from '../../../shared/errors/appError.ts';
import { ERROR_MESSAGES, type ErrorCode } from '../../../shared/errors/codes.ts';

const DISK_FAILED = '保存先のディスクを読み書きできませんでした。取り外されていないか確かめてください。直前の操作は保存できていないことがあります。画面を開き直して確かめてください。';
const FOLDER_CLOSED = '保存先のフォルダを開けないか、書き込めません。フォルダが移動したり取り外されたりしていないか、書き込みできるかを確かめてください。データは変更していません。';
const STILL_LINKED = 'ほかの記録から使われているため、変更できません。';

/** Longest prefix first: SQLite's extended codes begin with the plain one. */
const BY_PREFIX: [string, () => AppError][] = [
  ['SQLITE_FULL', () => new AppError('store.full')],
  ['SQLITE_IOERR_SHMSIZE', () => new AppError('store.full')],
  ['SQLITE_IOERR', () => new AppError('store.readOnly', DISK_FAILED)],
  ['SQLITE_READONLY', () => new AppError('store.readOnly')],
  ['SQLITE_PERM', () => new AppError('store.readOnly')],
  ['SQLITE_CANTOPEN', () => new AppError('store.readOnly', FOLDER_CLOSED)],
  ['SQLITE_CORRUPT', () => new AppError('store.damaged')],
  ['SQLITE_NOTADB', () => new AppError('store.damaged')],
  ['SQLITE_BUSY', () => new AppError('store.inUse')],
  ['SQLITE_LOCKED', () => new AppError('store.inUse')],
  ['SQLITE_CONSTRAINT_UNIQUE', () => new AppError('conflict')],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', () => new AppError('conflict')],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', () => new AppError('conflict', STILL_LINKED)],
  ['ENOSPC', () => new AppError('store.full')],
  ['EDQUOT', () => new AppError('store.full')],
  ['EROFS', () => new AppError('store.readOnly')],
  ['EACCES', () => new AppError('store.readOnly')],
  ['EPERM', () => new AppError('store.readOnly')],
  ['EIO', () => new AppError('store.readOnly', DISK_FAILED)],
];

/** Turns what SQLite or the disk refused into words for a clerk; anything else is a bug and gives nothing. */
export function describeDatabaseFault(error: unknown): AppError | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const { code, message } = error;
  // A trigger names its refusal by RAISE(ABORT, 'record.frozen').
  if (code === 'SQLITE_CONSTRAINT_TRIGGER' && isErrorCode(message)) return new AppError(message);
  return BY_PREFIX.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`))?.[1]();
}

function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(ERROR_MESSAGES, text);
}
