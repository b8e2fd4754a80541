/** Japanese calendar dates from ISO days; field.md §4.2: records write 令和8年9月24日（木） in full. */

const eras = [
  { name: '令和', letter: 'R', from: '2019-05-01' },
  { name: '平成', letter: 'H', from: '1989-01-08' },
  { name: '昭和', letter: 'S', from: '1926-12-25' },
  { name: '大正', letter: 'T', from: '1912-07-30' },
  { name: '明治', letter: 'M', from: '1868-01-25' },
];

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];

type Day = { year: number; month: number; day: number; era: string; letter: string; eraYear: number; weekday: string };

function readDay(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const date = new Date(match ? `${match[0]}T00:00:00Z` : Number.NaN);
  const text = match?.[0];
  const era = text && eras.find((candidate) => text >= candidate.from);
  if (!text || !era || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) throw new RangeError('not a day');
  const year = date.getUTCFullYear();
  return {
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    era: era.name,
    letter: era.letter,
    eraYear: year - Number(era.from.slice(0, 4)) + 1,
    weekday: weekdays[date.getUTCDay()] ?? '',
  };
}

const yearName = (eraYear: number): string => (eraYear === 1 ? '元' : String(eraYear));

/** 令和8年9月24日: a day without its weekday, as letters are dated. */
export function wareki(iso: string): string {
  const { era, eraYear, month, day } = readDay(iso);
  return `${era}${yearName(eraYear)}年${month}月${day}日`;
}

/** 令和8年9月24日（木）: a day on which something takes place. */
export function warekiWithWeekday(iso: string): string {
  return `${wareki(iso)}（${readDay(iso).weekday}）`;
}

/** 令和, for a date that is left to be written by hand. */
export function eraName(iso: string): string {
  return readDay(iso).era;
}

/** R8.9.24: the short spelling some offices use in lists. */
export function warekiShort(iso: string): string {
  const { letter, eraYear, month, day } = readDay(iso);
  return `${letter}${eraYear}.${month}.${day}`;
}

/** 令和8年9月: a month, from a day or from `2026-09`. */
export function warekiMonth(iso: string): string {
  const { era, eraYear, month } = readDay(`${iso.slice(0, 7)}-01`);
  return `${era}${yearName(eraYear)}年${month}月`;
}

/** 2026 for 2026-04-01 to 2027-03-31: the year by which meetings and cases are counted. */
export function fiscalYearNumber(iso: string): number {
  const { year, month } = readDay(iso);
  return month >= 4 ? year : year - 1;
}

/** 令和8年度; the year an era begins is named by the new era throughout (令和元年度). */
export function fiscalYear(iso: string): string {
  const { era, eraYear } = readDay(`${fiscalYearNumber(iso)}-12-31`);
  return `${era}${yearName(eraYear)}年度`;
}
