import { toHalfWidth } from '../../text/width.ts';

const place = '〈番号〉';

/** 福総第〈番号〉号 and 123 give 福総第123号; a pattern without the place gives nothing to count. */
export function numberText(pattern: string, count: number): string {
  return pattern.includes(place) ? pattern.replace(place, String(count)) : '';
}

/** The running number in a 文書番号 of this pattern, whatever its width; null where it is spelled otherwise. */
export function numberIn(pattern: string, written: string): number | null {
  const [before, after, ...more] = pattern.split(place).map((part) => toHalfWidth(part));
  if (before === undefined || after === undefined || more.length > 0) return null;
  const plain = toHalfWidth(written).trim();
  if (!plain.startsWith(before) || !plain.endsWith(after) || plain.length <= before.length + after.length) return null;
  const digits = plain.slice(before.length, plain.length - after.length);
  return /^\d{1,6}$/u.test(digits) ? Number(digits) : null;
}
