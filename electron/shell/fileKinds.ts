import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../shared/errors/appError.ts';
import type { FileKind, OpenedFile } from '../core/ports.ts';

/** What a file dialog offers for each kind. */
export const FILE_KINDS: Record<FileKind, { label: string; extensions: string[] }> = {
  csv: { label: 'CSV（表計算の一覧）', extensions: ['csv', 'txt'] },
  text: { label: 'テキスト', extensions: ['txt', 'md'] },
  docx: { label: 'Word 文書', extensions: ['docx'] },
  textOrDocx: { label: 'テキストと Word 文書', extensions: ['txt', 'md', 'docx'] },
};

/** Larger files are no list or note of a meeting, and would only fill the memory. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** Reads the chosen file into memory on the Node side; its bytes never pass through the page. */
export async function readChosenFile(path: string): Promise<OpenedFile> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) throw new AppError('import.unreadable', 'ファイルが大きすぎます（50MBまで）。中身は取り込んでいません。');
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('import.unreadable');
  }
}
