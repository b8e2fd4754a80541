import { open, mkdir, rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { AppError } from '../../shared/errors/appError.ts';
import type { SavedFile } from '../core/ports.ts';

/** Writes a document for the clerk; an existing file is never overwritten, the new one gets a number: 「会議録 (2).docx」. */
export async function writeDocument(folder: string, suggestedName: string, bytes: Uint8Array): Promise<SavedFile> {
  const { name, ext } = parse(safeFileName(suggestedName));
  try {
    await mkdir(folder, { recursive: true });
    for (let number = 1; number < 1000; number += 1) {
      const path = join(folder, number === 1 ? `${name}${ext}` : `${name} (${number})${ext}`);
      if (await writeNew(path, bytes)) return { path };
    }
  } catch (error) {
    throw refusalOf(error);
  }
  throw new AppError('file.exists');
}

/** Linux keeps 255 bytes of a name (85 kanji), and `(999)` may be added; Word on Windows opens no path beyond 259 characters. */
const LONGEST_NAME = 200;

/** Replaces what Windows forbids in a file name and cuts what is too long, so that one name works on every machine. */
export function safeFileName(suggested: string): string {
  // Control characters, path separators and the rest of what Windows refuses; names like CON get a mark in front.
  const cleaned = [...suggested]
    .map((letter) => (letter < ' ' || '<>:"|?*/\\'.includes(letter) ? '_' : letter))
    .join('')
    .replace(/[. ]+$/u, '');
  const { name, ext } = parse(cleaned === '' ? '文書' : cleaned);
  const named = `${shortened(name)}${ext}`;
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(named) ? `_${named}` : named;
}

/** Whole characters only, as many as fit. */
function shortened(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST_NAME) break;
    kept += character;
  }
  return kept;
}

/** False when a file of that name is there; a half-written file is taken away again. */
async function writeNew(path: string, bytes: Uint8Array): Promise<boolean> {
  const file = await open(path, 'wx').catch((error: unknown) => {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  });
  if (!file) return false;
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
  await file.close();
  return true;
}

function refusalOf(error: unknown): unknown {
  const code = codeOf(error);
  if (['ENOSPC', 'EDQUOT'].includes(code)) return new AppError('store.full');
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code)) return new AppError('store.readOnly');
  return error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
