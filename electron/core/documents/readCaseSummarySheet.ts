import { spellOutMarks } from '../../../shared/domain/cases/sheetMarks.ts';
import { caseSections, SHEET_CHOICES } from '../../../shared/domain/documents/caseSummary.ts';
import { decodeXml, openPackage } from './reading/openPackage.ts';
import { type ReadParagraph, readParagraphs } from './reading/readParagraphs.ts';

/** One row of a filled sheet: the label of its left column and what stands beside it. */
export type SheetSection = { section: string; text: string };

const headLabels = ['ケース番号', '作成日・版', '提供機関', '区分', '会議', '同意の状況'];
const sectionLabels: string[] = caseSections.map((section) => section.label);
const labelsOfForm = [...headLabels, ...sectionLabels, 'ジェノグラム'];
/** A label an agency adds is a word or two; longer first cells are what somebody wrote. */
const LONGEST_LABEL = 20;
const memberHeads = ['呼称', '続柄', '年代', '同居・別居', '状況'];

const squeezed = (text: string): string => text.replace(/\s/g, '');
const hints = caseSections.map(({ hint }) => squeezed(hint));

/** Typing may have added blanks; the label is the first line of its cell. */
const labelOf = (cell: string | undefined): string => squeezed((cell ?? '').split('\n')[0] ?? '');

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

/** A section while its lines are gathered. */
type Gathered = { section: string; lines: string[] };

/** Beside a label stands everything up to the next one; what was typed under it, into its own cell, belongs to it too. */
function pairs(row: string[], labels: number[]): Gathered[] {
  return labels.map((at, index) => {
    const under = (row[at] ?? '').split('\n').slice(1).filter((line) => !hints.includes(squeezed(line)));
    return { section: labelOf(row[at]), lines: [...(index === 0 ? row.slice(0, at) : []), ...under, ...row.slice(at + 1, labels[index + 1])] };
  });
}

/** Reads a sheet of F08 that was filled in Word back by its labels; rows of the household become lines of 世帯構成, and what stands in no cell of the form is kept beside. */
export function readCaseSummarySheet(bytes: Uint8Array): SheetSection[] {
  const xml = openPackage(bytes).get('word/document.xml');
  if (!xml) throw new TypeError('not a Word document');
  const { rows, beside } = rowsOf(readParagraphs(decodeXml(xml), 'shown'));
  const found: Gathered[] = [];
  let inMembers = false;
  for (const row of rows) {
    const labels = [...row.keys()].filter((column) => labelsOfForm.includes(labelOf(row[column])));
    const last = found.at(-1);
    const [first = '', ...others] = row;
    const [name = '', ...under] = first.split('\n');
    if (labels.length > 0) found.push(...pairs(row, labels));
    else if (isMemberHead(row)) found.push({ section: '世帯構成', lines: [] });
    else if (inMembers && last) last.lines.push(memberLine(row));
    // A row with a label of the agency's own; one without goes on with what stands above it.
    else if (name.trim() !== '' && name.length <= LONGEST_LABEL && others.some((cell) => cell.trim() !== '')) found.push({ section: name.trim().replaceAll(/[【】]/gu, ''), lines: [...under, ...others] });
    else if (last) last.lines.push(...row);
    else beside.push(...row);
    inMembers = labels.length === 0 && (inMembers || isMemberHead(row));
  }
  const sections = found.map(({ section, lines }): SheetSection => ({ section, text: written(section, lines.filter((line) => line.trim() !== '').join('\n')) }));
  const rest = beside.filter((line) => line.trim() !== '' && !isPrinted(line)).join('\n');
  return [...sections, { section: '欄の外', text: rest }].filter(({ section, text }) => text !== '' || isOfForm(section));
}

const isMemberHead = (row: string[]): boolean => memberHeads.filter((head) => row.some((cell) => labelOf(cell) === head)).length >= 3;
const isOfForm = (section: string): boolean => section === '世帯構成' || headLabels.includes(section) || sectionLabels.includes(section);
const isPrinted = (line: string): boolean => /^\s*※/u.test(line) || squeezed(line) === '事例概要シート';

/** Rows of the outer tables: a table or a box inside a cell is lines of that cell. Word keeps a box twice, for its older selves. */
function rowsOf(paragraphs: readonly ReadParagraph[]): { rows: string[][]; beside: string[] } {
  const rows = new Map<string, string[][]>();
  const beside: string[] = [];
  for (const { text, outerCell, inTextBox } of paragraphs) {
    const row = outerCell && (rows.get(`${outerCell.table}:${outerCell.row}`) ?? []);
    if (outerCell && row) rows.set(`${outerCell.table}:${outerCell.row}`, row);
    const lines = outerCell && row ? (row[outerCell.column] ??= []) : beside;
    if (!inTextBox || !lines.includes(text)) lines.push(text);
  }
  return { rows: [...rows.values()].map((row) => Array.from(row, (lines) => lines?.join('\n') ?? '')), beside };
}

/** How many sheets were filled in one file. */
export const sheetsIn = (sections: readonly SheetSection[]): number => sections.filter(({ section }) => section === '主訴').length;

/** Whether the form itself is there, however little of it is filled. */
export const isWholeSheet = (sections: readonly SheetSection[]): boolean => sectionLabels.filter((label) => sections.some(({ section }) => section === label)).length >= 8;
