import { toHalfWidth } from './width.ts';

/** The eras a clerk still types, by name or letter. */
const eraStarts: Record<string, number> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };

const spellings = [
  // 令和8年9月24日（木）, 令和元年5月1日, R8.9.24, R8/9/24
  /^(?<era>令和|平成|昭和|[RHS])(?<year>元|\d{1,2})[年./-](?<month>\d{1,2})[月./-](?<day>\d{1,2})日?$/i,
  // 2026年9月24日, 2026/9/24, 2026-09-24, 2026.9.24
  /^(?<year>\d{4})[年./-](?<month>\d{1,2})[月./-](?<day>\d{1,2})日?$/,
  // 9月24日, 9/24
  /^(?<month>\d{1,2})[月./-](?<day>\d{1,2})日?$/,
];

/**
 * Reads the spellings of a day found in municipal lists and typed by clerks; gives `YYYY-MM-DD`, or undefined.
 * A day without a year is the one between three months before and nine months after `today`: dates are typed to plan ahead.
 */
export function readDay(text: string, today: string): string | undefined {
  const tidy = toHalfWidth(text)
    .replace(/\s/g, '')
    .replace(/\([日月火水木金土]\)$|（[日月火水木金土]）$/, '');
  const found = spellings.map((spelling) => spelling.exec(tidy)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const month = Number(found['month']);
  const day = Number(found['day']);
  if (found['year'] === undefined) return nearDay(month, day, today);
  const base = found['era'] === undefined ? 0 : (eraStarts[found['era'].toUpperCase()] ?? 0);
  return realDay(base + (found['year'] === '元' ? 1 : Number(found['year'])), month, day);
}

function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

function nearDay(month: number, day: number, today: string): string | undefined {
  const from = new Date(`${today}T00:00:00Z`);
  from.setUTCMonth(from.getUTCMonth() - 3);
  const earliest = from.toISOString().slice(0, 10);
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].map((each) => realDay(each, month, day)).find((each) => each !== undefined && each >= earliest);
}
