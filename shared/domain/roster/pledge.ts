import { readDay } from '../../text/readDay.ts';

/**
 * Reads a 守秘義務誓約日 that a clerk types: a day without a year is the last one that has been, today included,
 * for a pledge is never planned ahead. Undefined when it cannot be read.
 */
export function readPledgeDay(text: string, today: string): string | undefined {
  // readDay looks from three months before its reference to nine months after it.
  const reference = new Date(`${today}T00:00:00Z`);
  reference.setUTCMonth(reference.getUTCMonth() - 9);
  reference.setUTCDate(reference.getUTCDate() + 1);
  return readDay(text, reference.toISOString().slice(0, 10));
}
