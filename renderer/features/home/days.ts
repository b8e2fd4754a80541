import type { LegalBasis } from '../../../shared/domain/law/schema.ts';
import { warekiWithWeekday } from '../../../shared/text/wareki.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one day to another; negative when it has passed. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY);
}

/** 今日, 明日, 12日後, 2日超過. */
export function whenIn(days: number): string {
  if (days === 0) return '今日';
  if (days === 1) return '明日';
  return days > 0 ? `${days}日後` : `${-days}日超過`;
}

/** 10月22日（木）: where the year is clear. */
export function monthDay(day: string): string {
  return warekiWithWeekday(day).replace(/^.*?年/u, '');
}

/** Meetings whose colour is that of 重層的支援会議. */
export function isMultilayered(basis: LegalBasis): boolean {
  return basis === 'multilayered';
}
