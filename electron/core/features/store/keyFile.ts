import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../../../shared/errors/appError.ts';
import { writeAtomically } from './atomicFile.ts';
import { sealedKey } from './keySlots.ts';
import { storeFiles } from './storeFiles.ts';

const FORMAT = 'shien-kaigi-board-keys';
const VERSION = 1;
const SALT_LENGTH = 16;

const keyFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  storeId: z.string(),
  /** First bytes of the encrypted file, by which the pair is known to belong together. */
  fileMark: z.string(),
  /** Shown on the unlock screen. */
  municipality: z.string(),
  department: z.string(),
  users: z.array(z.strictObject({ id: z.string(), name: z.string(), key: sealedKey })).min(1),
  /** Null until the printed key has been typed back. */
  recovery: sealedKey.nullable(),
});

/** What stands in the clear beside the encrypted file: who may open it, and the data key under each one's lock. */
export type KeyFile = z.infer<typeof keyFile>;

/** Begins the key file of a new store. */
export function newKeyFile(fields: Omit<KeyFile, 'format' | 'version'>): KeyFile {
  return { format: FORMAT, version: VERSION, ...fields };
}

/** What a slot is bound to besides its secret. */
export const purposeOf = {
  user: (storeId: string, userId: string) => `${storeId}:user:${userId}`,
  recovery: (storeId: string) => `${storeId}:recovery`,
};

/** Reads the slots, from the copy where the file itself is gone or broken. */
export function readKeyFile(folder: string): KeyFile {
  const files = storeFiles(folder);
  const found = [files.keys, files.keysCopy].filter((file) => existsSync(file));
  const hasDatabase = existsSync(files.database);
  if (found.length === 0 && !hasDatabase) throw new AppError('store.none', 'このフォルダに保存データが見つかりません。');
  if (found.length === 0) throw new AppError('store.foreign', '鍵のファイル（支援会議ボード.keys.json）が見つからないため、開けません。ファイルは変更していません。');
  if (!hasDatabase) throw new AppError('store.none', '鍵のファイルはありますが、保存データ（支援会議ボード.db）が見つかりません。');
  for (const file of found) {
    const keys = parse(readFileSync(file, 'utf8'));
    if (keys) return keys;
  }
  throw new AppError('store.damaged', '鍵のファイルが壊れているため、開けません。ファイルは変更していません。控えから戻すか、情報システム担当へ相談してください。');
}

function parse(text: string): KeyFile | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  const head = z.looseObject({ format: z.literal(FORMAT), version: z.number() }).safeParse(content);
  if (head.success && head.data.version > VERSION) throw new AppError('store.newer');
  const keys = keyFile.safeParse(content);
  return keys.success ? keys.data : null;
}

/** Writes the slots and then their copy: both say the same, so a removed slot lives on in neither. */
export function writeKeyFile(folder: string, keys: KeyFile): void {
  const files = storeFiles(folder);
  const text = `${JSON.stringify(keys, null, 2)}\n`;
  writeAtomically(files.keys, text);
  writeAtomically(files.keysCopy, text);
}

/** The mark of an encrypted file: its first bytes are its own random salt. Empty where the file ends before. */
export function markOf(database: string): string {
  const bytes = Buffer.alloc(SALT_LENGTH);
  const handle = openSync(database, 'r');
  try {
    if (readSync(handle, bytes, 0, SALT_LENGTH, 0) < SALT_LENGTH) return '';
  } finally {
    closeSync(handle);
  }
  return bytes.toString('hex');
}
