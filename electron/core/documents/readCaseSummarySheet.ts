import { caseSections } from '../../../shared/domain/documents/caseSummary.ts';
import { decodeXml, openPackage } from './reading/openPackage.ts';
import { readTables } from './reading/readParagraphs.ts';

/** One row of a filled sheet: the label of its left column and what stands beside it. */
export type SheetSection = { section: string; text: string };

const headLabels = ['ケース番号', '作成日・版', '提供機関', '区分', '会議', '同意の状況'];
const sectionLabels: string[] = caseSections.map((section) => section.label);
const memberHeads = ['呼称', '続柄', '年代', '同居・別居', '状況'];

/** Typing may have added blanks; the label is the first line of its cell. */
const labelOf = (cell: string | undefined): string => (cell ?? '').split('\n')[0]?.replace(/\s/g, '') ?? '';

function pairs(row: string[]): SheetSection[] {
  const found: SheetSection[] = [];
  for (let column = 0; column < row.length; column += 1) {
    const section = labelOf(row[column]);
    if (headLabels.includes(section) || sectionLabels.includes(section)) found.push({ section, text: (row[column + 1] ?? '').trim() });
  }
  return found;
}

/** Reads a sheet of F08 that was filled in Word back by its labels; rows of the household become lines of 世帯構成. */
export function readCaseSummarySheet(bytes: Uint8Array): SheetSection[] {
  const xml = openPackage(bytes).get('word/document.xml');
  if (!xml) throw new TypeError('not a Word document');
  const members: string[] = [];
  const found: SheetSection[] = [];
  for (const table of readTables(decodeXml(xml))) {
    const isMembers = memberHeads.every((head, column) => labelOf(table[0]?.[column]) === head);
    if (isMembers) members.push(...table.slice(1).map((row) => row.map((cell) => cell.trim()).filter(Boolean).join('　')).filter(Boolean));
    else for (const row of table) found.push(...pairs(row));
  }
  return members.length > 0 ? [...found, { section: '世帯構成', text: members.join('\n') }] : found;
}
