import { momentLabel } from '../../../shared/domain/cases/moments.ts';
import type { DateStyle } from '../../../shared/domain/anonymisation/choices.ts';
import { fold } from './fold.ts';

/** A date of the course of events as far as the text tells it. */
export interface CourseDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const n = String.raw`(?:\d{1,2}|元|[一二三四五六七八九十]{1,3})`;
const eras: Record<string, number> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018, M: 1867, T: 1911, S: 1925, H: 1988, R: 2018 };
const spellings = [
  new RegExp(`(?<era>明治|大正|昭和|平成|令和) ?(?<year>${n}) ?年(?: ?(?<month>${n}) ?月(?: ?(?<day>${n}) ?日)?)?`, 'gu'),
  new RegExp(`(?<![A-Za-z\\d])(?<era>[MTSHR])\\.?(?<year>\\d{1,2}) ?[./年-] ?(?<month>\\d{1,2})(?: ?[./月-] ?(?<day>\\d{1,2})日?|月)(?![\\d-])`, 'gu'),
  /(?<![\d-])(?<year>(?:19|20)\d{2}) ?(?:年(?: ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?日)?)?|[./-] ?(?<month2>\d{1,2}) ?[./-] ?(?<day2>\d{1,2})(?![\d-]))/gu,
  new RegExp(`(?<![年\\d] ?)(?<month>${n}) ?月 ?(?<day>${n}) ?日(?!間)`, 'gu'),
];

/** Every date, month or year of a text with its place in it (UTF-16): what field.md §5.2-9 makes relative. */
export function findDates(text: string): CourseDate[] {
  const folded = fold(text);
  const found: CourseDate[] = [];
  for (const spelling of spellings) {
    for (const match of folded.text.matchAll(spelling)) {
      const date = read(match.groups ?? {});
      const start = folded.at[match.index] ?? 0;
      const end = folded.at[match.index + match[0].length] ?? text.length;
      if (date && !found.some((other) => other.start < end && start < other.end)) found.push({ start, end, ...date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function read(groups: Record<string, string | undefined>): Pick<CourseDate, 'year' | 'month' | 'day'> | undefined {
  const year = groups['year'] === undefined ? null : (eras[groups['era'] ?? ''] ?? 0) + number(groups['year']);
  const month = optional(groups['month'] ?? groups['month2']);
  const day = optional(groups['day'] ?? groups['day2']);
  if (month !== null && (month < 1 || month > 12)) return undefined;
  if (day !== null && (day < 1 || day > new Date(Date.UTC(year ?? 2024, month ?? 1, 0)).getUTCDate())) return undefined;
  return { year, month, day };
}

const optional = (text: string | undefined): number | null => (text === undefined ? null : number(text));
const digits = '〇一二三四五六七八九';

function number(text: string): number {
  if (text === '元') return 1;
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const value = (part: string | undefined, none: number) => (part === undefined || part === '' ? none : digits.indexOf(part.at(-1) ?? ''));
  return (text.includes('十') ? value(tens, 1) * 10 : 0) + value(ones, 0);
}

/** The date in words that keep order and intervals but no calendar day; `origin` is the day support began (ISO). */
export function relativeDate(date: Pick<CourseDate, 'year' | 'month' | 'day'>, origin: string, style: DateStyle): string {
  const start = { year: Number(origin.slice(0, 4)), month: Number(origin.slice(5, 7)) };
  if (style === 'symbolic') return symbolic(date, start.year);
  const year = date.year ?? nearestYear(date, origin);
  if (date.month === null) return year === start.year ? '支援開始の年' : momentLabel({ kind: 'offset', months: (year - start.year) * 12 }).replace('の', 'の約');
  const months = (year - start.year) * 12 + date.month - start.month;
  if (date.day === null) return months === 0 ? '支援開始の月' : momentLabel({ kind: 'offset', months });
  const days = daysBetween(origin, year, date.month, date.day);
  if (days === 0) return '支援開始の日';
  return Math.abs(days) <= 30 ? `支援開始の${Math.abs(days)}日${days < 0 ? '前' : '後'}` : momentLabel({ kind: 'offset', months });
}

function symbolic({ year, month, day }: Pick<CourseDate, 'year' | 'month' | 'day'>, originYear: number): string {
  const part = day === null ? '' : day <= 10 ? '上旬' : day <= 20 ? '中旬' : '下旬';
  const inYear = month === null ? '' : `${month}月${part}`;
  if (year === null) return inYear;
  const apart = year - originYear;
  return `X${apart === 0 ? '' : apart > 0 ? `+${apart}` : apart}年${inYear}`;
}

const daysBetween = (origin: string, year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.parse(`${origin}T00:00:00Z`)) / 86_400_000);

/** 9月16日 without a year is the one nearest to the start of support. */
function nearestYear({ month, day }: Pick<CourseDate, 'month' | 'day'>, origin: string): number {
  const around = Number(origin.slice(0, 4));
  const apart = (year: number) => Math.abs(daysBetween(origin, year, month ?? 1, day ?? 15));
  return [around - 1, around, around + 1].reduce((best, year) => (apart(year) < apart(best) ? year : best), around);
}

/** The whole day of a date, for offering it as the start of support. */
export function isoDay({ year, month, day }: Pick<CourseDate, 'year' | 'month' | 'day'>): string | null {
  if (year === null || month === null || day === null) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
