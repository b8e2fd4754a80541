import { findHeading, ROSTER_COLUMN_LABELS, type Heading } from '../../../../shared/domain/roster/columns.ts';
import { readLine, type RosterLine } from '../../../../shared/domain/roster/readLine.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { parseCsv } from '../../../../shared/text/csv.ts';
import { decodeText, type TextEncoding } from './decodeText.ts';

/** A roster file as read, before anything is compared with the store. */
export interface RosterFile {
  encoding: TextEncoding;
  heading: Heading;
  lines: RosterLine[];
  emptyLines: number;
}

/** More rows than any municipality's list has; a wrong file would only fill the memory. */
const mostRows = 20_000;

/** Old Windows programs close a text file with Ctrl+Z. */
const endOfFile = '\u001a';

const refused = (message: string) => new AppError('import.unreadable', `${message}何も取り込んでいません。`);

/** Reads the bytes of a 名簿; whatever makes the whole file unusable is said in one sentence. */
export function readRosterFile(bytes: Uint8Array, today: string): RosterFile {
  const { text, encoding } = decodeText(bytes);
  const { rows, unclosedQuoteRow } = parseCsv(text.endsWith(endOfFile) ? text.slice(0, -1) : text);
  if (unclosedQuoteRow !== null) throw refused(`${unclosedQuoteRow}行目の「"」が閉じられていないため、その先を正しく読めません。`);
  if (rows.length > mostRows) throw refused(`行が多すぎます（${mostRows}行まで）。`);
  const heading = findHeading(rows);
  if (!heading) throw refused('ファイルに見出しの行がありません。');
  const lacking = (['agencyName', 'name'] as const).filter((column) => heading.cells[column] === undefined);
  if (lacking.length > 0) {
    const names = lacking.map((column) => `「${ROSTER_COLUMN_LABELS[column]}」`).join('と');
    const found = (rows[heading.index]?.cells ?? []).map((cell) => cell.trim()).filter(Boolean).slice(0, 8).join('、').slice(0, 80);
    throw refused(`見出しに${names}の列が見つかりません（読み取れた見出し：${found || 'なし'}）。見出しを直して保存し直してください。`);
  }
  const body = rows.slice(heading.index + 1);
  const filled = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) throw refused('見出しのほかに行がありません。');
  return { encoding, heading, lines: filled.map((row) => readLine(row, heading, today)), emptyLines: body.length - filled.length };
}
