import { z } from 'zod';
import { id, instant, line, requiredLine } from '../common/schema.ts';

/** One numbered copy of a paper: who has it, since when, and when it came back (field.md F17). */
export const handoutCopy = z.strictObject({
  id,
  serial: z.number().int(),
  agency: z.string(),
  recipient: z.string(),
  distributedAt: instant.nullable(),
  collectedAt: instant.nullable(),
  checkedBy: z.string(),
  /** 未回収の理由・後日回収日. */
  reason: z.string(),
});
export type HandoutCopy = z.infer<typeof handoutCopy>;

/** 資料: a paper of one sitting with its numbered copies. */
export const handoutInput = z.strictObject({
  name: requiredLine('資料名', 80),
  version: line(20),
  /** 会議終了後に回収する. */
  collect: z.boolean(),
  /** 廃棄（裁断）日と実施者. */
  disposal: line(80),
});
export type HandoutInput = z.infer<typeof handoutInput>;
export const handout = handoutInput.extend({ id, meetingId: id, number: z.number().int(), copies: z.array(handoutCopy) });
export type Handout = z.infer<typeof handout>;

/** 03: as the copy number stands on the paper. */
export const serialText = (serial: number): string => String(serial).padStart(2, '0');

/** Where a copy stands that nobody was given. */
export const SPARE = '予備';

/** Copies that should come back; a spare one that nobody was given never went out. */
export function missingCopies(paper: Pick<Handout, 'collect' | 'copies'>): HandoutCopy[] {
  return paper.collect ? paper.copies.filter((copy) => copy.collectedAt === null && (copy.recipient !== SPARE || copy.distributedAt !== null)) : [];
}

/** 1-5, 8 and 12 typed at the door; null where something else was typed. */
export function readSerials(typed: string): number[] | null {
  const parts = typed.normalize('NFKC').split(/[\s,、・.]+/u).filter(Boolean);
  const serials: number[] = [];
  for (const part of parts) {
    const match = /^(\d{1,3})(?:[-~〜ー－](\d{1,3}))?$/u.exec(part);
    if (!match) return null;
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    if (to < from) return null;
    for (let serial = from; serial <= to; serial += 1) serials.push(serial);
  }
  return serials.length === 0 ? null : [...new Set(serials)];
}
