import { spellOutMarks } from '../../../shared/domain/cases/sheetMarks.ts';
import { caseSections, SHEET_CHOICES } from '../../../shared/domain/documents/caseSummary.ts';
import { decodeXml, openPackage } from './reading/openPackage.ts';
import { readTables } from './reading/readParagraphs.ts';

/** One row of a filled sheet: the label of its left column and what stands beside it. */
export type SheetSection = { section: string; text: string };

const headLabels = ['ケース番号', '作成日・版', '提供機関', '区分', '会議', '同意の状況'];
const sectionLabels: string[] = caseSections.map((section) => section.label);
const memberHeads = ['呼称', '続柄', '年代', '同居・別居', '状況'];

/** Typing may have added blanks; the label is the first line of its cell. */
const labelOf = (cell: string | undefined): string => (cell ?? '').split('\n')[0]?.replace(/\s/g, '') ?? '';

const printedChoices: string[] = Object.values(SHEET_CHOICES);
/** 【健康・医療】 as it was printed, with nothing written under it. */
const emptyHead = /^[ \t\u3000]*【[^】\n]*】\s*(?=【|(?![^]))/gmu;

/** What somebody wrote into a cell; what the blank sheet came with is not his. */
function written(section: string, cell: string): string {
  const text = cell.replace(emptyHead, '').trim();
  if (printedChoices.includes(text)) return '';
  return section === '同意の状況' && text !== '' ? `同意の状況：${text}` : spellOutMarks(text);
}

/** 長男：村井 修（54歳、同居、無職）: one of the household, as notes write it. */
function memberLine(row: string[]): string {
  const [name = '', relationship = '', ...facts] = row.map((cell) => cell.trim().replaceAll(/\s*\n\s*/gu, ' '));
  const who = [relationship, name].filter((word, index, both) => word !== '' && (index === 1 || !(both[1] ?? '').startsWith(word))).join('：');
  const known = facts.filter(Boolean).join('、');
  return known === '' ? who : `${who}（${known}）`;
}

function pairs(row: string[]): SheetSection[] {
  const found: SheetSection[] = [];
  for (let column = 0; column < row.length; column += 1) {
    const section = labelOf(row[column]);
    if (headLabels.includes(section) || sectionLabels.includes(section)) found.push({ section, text: written(section, row[column + 1] ?? '') });
  }
  return found;
}

/** Reads a sheet of F08 that was filled in Word back by its labels; rows of the household become lines of 世帯構成. */
export function readCaseSummarySheet(bytes: Uint8Array): SheetSection[] {
  const xml = openPackage(bytes).get('word/document.xml');
  if (!xml) throw new TypeError('not a Word document');
  const found: SheetSection[] = [];
  for (const table of readTables(decodeXml(xml))) {
    const isMembers = memberHeads.every((head, column) => labelOf(table[0]?.[column]) === head);
    if (isMembers) found.push({ section: '世帯構成', text: table.slice(1).map(memberLine).filter(Boolean).join('\n') });
    else for (const row of table) found.push(...pairs(row));
  }
  return found;
}
