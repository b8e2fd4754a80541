import { toFullWidth, toHalfWidth } from './width.ts';

/** Half: 全て半角, mixed: 1桁全角・2桁以上半角, full: 全て全角; offices differ, so it is a setting (field.md §4.2). */
export type DigitsMode = 'half' | 'mixed' | 'full';

// Separators belong to the number, so that 13:05, 1,000 and R8.9.4 never mix widths inside themselves.
const number = /[0-9０-９]+(?:[:：.．,，][0-9０-９]+)*/g;

/** Spells every number of a text the office's way; dates, times and counts alike. */
export function applyDigits(text: string, mode: DigitsMode): string {
  return text.replace(number, (found) => {
    const full = mode === 'full' || (mode === 'mixed' && found.length === 1);
    return full ? toFullWidth(found) : toHalfWidth(found);
  });
}

/** 1,234: three-digit groups, for counts and money (never for years or telephone numbers). */
export function groupDigits(value: number): string {
  return String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}
