import { z } from 'zod';
import { day, id, line, text } from '../common/schema.ts';

/** Letters the office sends out for a sitting: F01, F14, F20. */
export const letterForm = z.enum(['F01', 'F14', 'F20']);
export type LetterForm = z.infer<typeof letterForm>;
export const LETTER_FORM_TITLES: Record<LetterForm, string> = { F01: '開催通知', F14: 'アドバイザー派遣依頼書', F20: '情報提供等協力依頼書' };

/** F01: what is said to every agency that is invited. */
export const noticeBody = z.strictObject({
  wanted: line(200),
  /** One per line. */
  bring: text(1000),
  papers: line(200),
  replyHow: line(120),
  proxy: line(120),
});

/** F14: who is asked for, and for what. The agency it goes to may be none of the 名簿. */
export const dispatchBody = z.strictObject({
  agency: line(80),
  headTitle: line(40),
  advisor: line(80),
  requests: text(1000),
  caseIds: z.array(id).max(30),
  outline: line(200),
  fee: line(80),
  travel: line(80),
  secrecy: line(200),
  enclosures: text(400),
});

/** F20: about one case; what is asked for, ticked or not. Whom it concerns stands on a sealed sheet (field.md F20). */
export const requestBody = z.strictObject({
  caseId: id.nullable(),
  requests: z.array(z.strictObject({ text: line(120), checked: z.boolean() })).max(20),
  purpose: line(200),
  replyHow: line(120),
});

const head = {
  /** 文書番号; may stay empty (庁内の簡易な文書). */
  number: line(60),
  date: day,
  senderTitle: line(60),
  senderName: line(40),
  answerBy: day.nullable(),
  /** 宛先: agencies of the 名簿; one letter each. */
  agencyIds: z.array(id).max(200),
};

/** A letter as the clerk fills it in. */
export const letterInput = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('F01'), ...head, body: noticeBody }),
  z.strictObject({ form: z.literal('F14'), ...head, body: dispatchBody }),
  z.strictObject({ form: z.literal('F20'), ...head, body: requestBody }),
]);
export type LetterInput = z.infer<typeof letterInput>;

/** A letter as it is kept. */
export const letter = z.strictObject({ id, meetingId: id, content: letterInput });
export type Letter = z.infer<typeof letter>;
