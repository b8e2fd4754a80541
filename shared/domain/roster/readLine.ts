import type { CsvRow } from '../../text/csv.ts';
import { readDay } from '../../text/readDay.ts';
import { wareki } from '../../text/wareki.ts';
import type { Heading, RosterColumn } from './columns.ts';

/** One person as one row of the file names them, before anything is compared with the store. */
export interface RosterLine {
  line: number;
  agencyName: string;
  field: string;
  position: string;
  name: string;
  kana: string;
  conferences: string[];
  pledgedOn: string | null;
  /** Why the row cannot be taken; null when it can. */
  problem: string | null;
  warnings: string[];
}

/** The longest texts that the roster's fields take (schema.ts). */
const longest: Partial<Record<RosterColumn, { label: string; max: number }>> = {
  agencyName: { label: '所属機関', max: 80 },
  field: { label: '分野', max: 24 },
  position: { label: '職名', max: 80 },
  name: { label: '氏名', max: 60 },
  kana: { label: 'ふりがな', max: 80 },
};

/** Characters of the private area (外字) and those that could not be read at all. */
const unreadable = /[\u{e000}-\u{f8ff}\u{f0000}-\u{10ffff}\u{fffd}]/u;

/** Reads one row; a line break inside a cell becomes a blank, everything else stays as typed. */
export function readLine(row: CsvRow, heading: Heading, today: string): RosterLine {
  const cell = (column: RosterColumn) => {
    const index = heading.cells[column];
    return index === undefined ? '' : (row.cells[index] ?? '').trim();
  };
  const oneLine = (column: RosterColumn) => cell(column).replace(/\s*[\r\n\v\f\t]+\s*/gu, ' ');
  const pledge = readPledge(oneLine('pledgedOn'), today);
  const conferences = [...new Set(cell('conferences').split(/[,，、;；/／\r\n]/u).map((name) => name.trim()))].filter((name) => name !== '');
  const line = {
    line: row.row,
    agencyName: oneLine('agencyName'),
    field: oneLine('field'),
    position: oneLine('position'),
    name: oneLine('name'),
    kana: oneLine('kana'),
    conferences,
    pledgedOn: pledge.day,
  };
  return { ...line, problem: findProblem(line), warnings: pledge.warning ? [pledge.warning] : [] };
}

function findProblem(line: Omit<RosterLine, 'problem' | 'warnings'>): string | null {
  if (line.name === '') return '氏名が空です。';
  if (line.agencyName === '') return '所属機関が空です（Excel で結合したセルは、CSV では先頭の行にだけ残ります）。';
  for (const text of [line.agencyName, line.field, line.position, line.name, line.kana, ...line.conferences]) {
    if (unreadable.test(text)) return '外字など、この端末で表せない文字があります。代わりの字に直してください。';
  }
  for (const [column, limit] of Object.entries(longest)) {
    // Every key of `longest` is a text column of the line.
    const text = line[column as 'agencyName' | 'field' | 'position' | 'name' | 'kana'];
    if (text.length > limit.max) return `${limit.label}が長すぎます（${limit.max}字まで）。`;
  }
  return line.conferences.some((name) => name.length > 60) ? '会議体の名称が長すぎます（60字まで）。' : null;
}

/** A pledge is dated in the past and with its year; anything else is left empty and said so. */
function readPledge(text: string, today: string): { day: string | null; warning?: string } {
  if (text === '') return { day: null };
  const yearless = /^\d{1,2}[月./-]\d{1,2}(?:日|\(|$)/u.test(text.normalize('NFKC').replace(/\s/gu, ''));
  const day = yearless ? undefined : readDay(text, today);
  if (yearless) return { day: null, warning: `誓約日「${text}」に年がないため、空欄にします。` };
  if (day === undefined) return { day: null, warning: `誓約日「${text}」を日付として読めないため、空欄にします。` };
  if (day > today) return { day: null, warning: `誓約日「${wareki(day)}」が今日より後のため、空欄にします。` };
  return { day };
}
