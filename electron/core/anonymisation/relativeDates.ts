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
  /** 翌年 of 翌年3月5日: the year as the text tells it. */
  readonly word?: string;
}

/** Years told from the day the text spoke of last, and from the time the note is about. */
const FROM_LAST: Readonly<Record<string, number>> = { 同年: 0, 同じ年の: 0, 翌年: 1, 翌年の: 1, 翌々年: 2, 前年: -1, 前年の: -1 };
const FROM_ORIGIN: Readonly<Record<string, number>> = { 今年: 0, 今年の: 0, 本年: 0, 昨年: -1, 昨年の: -1, 去年: -1, 去年の: -1, 一昨年: -2, 一昨年の: -2 };
const words = [...Object.keys(FROM_LAST), ...Object.keys(FROM_ORIGIN)].sort((a, b) => b.length - a.length).join('|');

const n = String.raw`(?:\d{1,2}|元|[一二三四五六七八九十〇]{1,3})`;
const eras: Record<string, number> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018, M: 1867, T: 1911, S: 1925, H: 1988, R: 2018 };
const spellings = [
  new RegExp(`(?<era>明治|大正|昭和|平成|令和) ?(?<year>${n}) ?年(?: ?(?<month>${n}) ?月(?: ?(?<day>${n}) ?日)?)?`, 'gu'),
  new RegExp(`(?<![A-Za-z\\d])(?<era>[MTSHR])\\.?(?<year>\\d{1,2}) ?[./年-] ?(?<month>\\d{1,2})(?: ?[./月-] ?(?<day>\\d{1,2})日?|月)(?![\\d-])`, 'gu'),
  /(?<![A-Za-z\d])(?<era>[SHR])\.?(?<year>\d{1,2})(?: ?[./] ?(?<month>1[0-2]|[1-9])(?![\d./%-])|年(?!間))/gu,
  /(?<![\d-])(?<year>(?:19|20)\d{2}) ?(?:年(?: ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?日)?)?|[./-] ?(?<month2>\d{1,2}) ?[./-] ?(?<day2>\d{1,2})(?![\d-]))/gu,
  /(?<![\d.-])(?<year>(?:19|20)\d{2})[./](?<month>1[0-2]|[1-9])(?![\d./%円万倍-])/gu,
  new RegExp(`(?<year>(?:一九|二〇)[一二三四五六七八九〇]{2})年(?:(?<month>${n})月(?:(?<day>${n})日)?)?`, 'gu'),
  new RegExp(`(?<word>${words})(?<month>${n}) ?月(?: ?(?<day>${n}) ?日(?!間))?`, 'gu'),
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

function read(groups: Record<string, string | undefined>): Pick<CourseDate, 'year' | 'month' | 'day' | 'word'> | undefined {
  const year = groups['year'] === undefined ? null : (eras[groups['era'] ?? ''] ?? 0) + number(groups['year']);
  const month = optional(groups['month'] ?? groups['month2']);
  const day = optional(groups['day'] ?? groups['day2']);
  if (month !== null && (month < 1 || month > 12)) return undefined;
  if (day !== null && (day < 1 || day > new Date(Date.UTC(year ?? 2024, month ?? 1, 0)).getUTCDate())) return undefined;
  return { year, month, day, ...(groups['word'] === undefined ? {} : { word: groups['word'] }) };
}

const optional = (text: string | undefined): number | null => (text === undefined ? null : number(text));
const digits = '〇一二三四五六七八九';

function number(text: string): number {
  if (text === '元') return 1;
  if (/^\d+$/u.test(text)) return Number(text);
  // 昭和五〇年, 一九五五年: figure by figure
  if (!text.includes('十')) return [...text].reduce((value, digit) => value * 10 + digits.indexOf(digit), 0);
  const [tens, ones] = text.split('十');
  const value = (part: string | undefined, none: number) => (part === undefined || part === '' ? none : digits.indexOf(part.at(-1) ?? ''));
  return value(tens, 1) * 10 + value(ones, 0);
}

/** The date in words that keep order and intervals but no calendar day; `origin` is the day support began, `around` the one the text spoke of last (ISO). */
export function relativeDate(date: Omit<CourseDate, 'start' | 'end'>, origin: string, style: DateStyle, around = origin): string {
  const start = { year: Number(origin.slice(0, 4)), month: Number(origin.slice(5, 7)) };
  if (style === 'symbolic') return symbolic(date, start.year);
  const year = yearOf(date, origin, around);
  if (date.month === null) return year === start.year ? '支援開始の年' : momentLabel({ kind: 'offset', months: (year - start.year) * 12 }).replace('の', 'の約');
  const months = (year - start.year) * 12 + date.month - start.month;
  if (date.day === null) return months === 0 ? '支援開始の月' : momentLabel({ kind: 'offset', months });
  const days = daysBetween(origin, year, date.month, date.day);
  if (days === 0) return '支援開始の日';
  return Math.abs(days) <= 30 ? `支援開始の${Math.abs(days)}日${days < 0 ? '前' : '後'}` : momentLabel({ kind: 'offset', months });
}

function symbolic({ year, month, day, word = '' }: Omit<CourseDate, 'start' | 'end'>, originYear: number): string {
  const part = day === null ? '' : day <= 10 ? '上旬' : day <= 20 ? '中旬' : '下旬';
  const inYear = month === null ? '' : `${month}月${part}`;
  if (year === null) return `${word}${inYear}`;
  const apart = year - originYear;
  return `X${apart === 0 ? '' : apart > 0 ? `+${apart}` : apart}年${inYear}`;
}

const daysBetween = (origin: string, year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.parse(`${origin}T00:00:00Z`)) / 86_400_000);

const MIDDLE = 15;
/** Dates of another time of life (平成10年4月に就職) say nothing about a day told without its year. */
const SAME_TIME = 5;

/** The day the text speaks of, for what is told from it next; `around` stays where the date is of another time, or says no month. */
export function dayAfter(date: Omit<CourseDate, 'start' | 'end'>, origin: string, around: string): string {
  const year = yearOf(date, origin, around);
  if (date.month === null || Math.abs(year - Number(origin.slice(0, 4))) > SAME_TIME) return around;
  return isoDay({ year, month: date.month, day: date.day ?? MIDDLE }) ?? around;
}

/** 9月16日 without a year is the one nearest to what was spoken of last: after 令和5年11月, 12月20日 is of the same winter. */
function yearOf({ year, month, day, word = '' }: Omit<CourseDate, 'start' | 'end'>, origin: string, around: string): number {
  if (year !== null) return year;
  const last = Number(around.slice(0, 4));
  const told = FROM_LAST[word];
  if (told !== undefined) return last + told;
  const ago = FROM_ORIGIN[word];
  if (ago !== undefined) return Number(origin.slice(0, 4)) + ago;
  const apart = (each: number) => Math.abs(daysBetween(around, each, month ?? 1, day ?? MIDDLE));
  return [last - 1, last, last + 1].reduce((best, each) => (apart(each) < apart(best) ? each : best), last);
}

/** The whole day of a date, for offering it as the start of support. */
export function isoDay({ year, month, day }: Pick<CourseDate, 'year' | 'month' | 'day'>): string | null {
  if (year === null || month === null || day === null) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
