import { sameWord } from '../../text/sameWord.ts';
import type { CsvRow } from '../../text/csv.ts';

/** What a 名簿 is read for, in the order in which its columns usually stand. */
export const ROSTER_COLUMNS = ['agencyName', 'field', 'position', 'name', 'kana', 'conferences', 'pledgedOn'] as const;
/** One of the columns above. */
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** Headings as the app itself writes them; the first of the spellings below. */
export const ROSTER_COLUMN_LABELS: Record<RosterColumn, string> = {
  agencyName: '所属機関',
  field: '分野',
  position: '職名',
  name: '氏名',
  kana: 'ふりがな',
  conferences: '出席する会議体',
  pledgedOn: '守秘義務誓約日',
};

/** Other headings that offices use for the same. */
const spellings: Record<RosterColumn, readonly string[]> = {
  agencyName: ['機関', '機関名', '機関名称', '所属', '所属名', '所属機関名', '関係機関', '関係機関名', '団体', '団体名', '所属団体', '組織名', '所属・団体名'],
  field: ['所属分野', '機関の分野', '領域'],
  position: ['職', '役職', '役職名', '職種', '肩書', '補職名', '職・役職'],
  name: ['名前', '構成員', '構成員名', '構成員氏名', '委員名', '委員氏名', '出席者氏名'],
  kana: ['フリガナ', 'かな', 'カナ', 'よみ', 'よみがな', '読み', '読み仮名', '氏名かな', '氏名カナ', '氏名ふりがな', '氏名フリガナ'],
  conferences: ['会議体', '会議体名', '会議', '会議名', '出席会議', '出席会議体', '参加会議', '出席する会議', '参加する会議体'],
  pledgedOn: ['誓約日', '誓約', '誓約年月日', '誓約書', '誓約書提出日', '守秘義務誓約', '守秘義務の誓約日', '守秘義務誓約年月日'],
};

/** Which cell of a row holds what, and what the heading lacks or adds. */
export interface Heading {
  /** Place of the heading among the rows; a title may stand above it. */
  index: number;
  cells: Partial<Record<RosterColumn, number>>;
  missing: string[];
  unknown: string[];
}

/** Brackets and blanks in a heading say nothing about which column it is: 氏名（かな） is 氏名かな. */
const plain = (heading: string) => sameWord(heading).replace(/[()[\]「」【】※*]/gu, '');

const columnOf = new Map(
  ROSTER_COLUMNS.flatMap((column) => [ROSTER_COLUMN_LABELS[column], ...spellings[column]].map((text) => [plain(text), column] as const)),
);

function readHeading(row: CsvRow, index: number): Heading {
  const cells: Heading['cells'] = {};
  const unknown: string[] = [];
  row.cells.forEach((text, cell) => {
    const column = columnOf.get(plain(text));
    if (column && cells[column] === undefined) cells[column] = cell;
    else if (text.trim() !== '') unknown.push(text.trim());
  });
  return { index, cells, unknown, missing: ROSTER_COLUMNS.filter((column) => cells[column] === undefined).map((column) => ROSTER_COLUMN_LABELS[column]) };
}

/** Finds the row of headings among the first ten; without 所属機関 and 氏名 gives the row that comes nearest. */
export function findHeading(rows: readonly CsvRow[]): Heading | undefined {
  const candidates = rows.slice(0, 10).map(readHeading);
  const complete = candidates.find(({ cells }) => cells.agencyName !== undefined && cells.name !== undefined);
  return complete ?? candidates.toSorted((a, b) => a.missing.length - b.missing.length)[0];
}
