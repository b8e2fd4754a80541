import { z } from 'zod';
import { addressee, letterhead } from './letter.ts';
import { day, meetingHead } from './parts.ts';

/** Model of F01 開催通知; a case appears by its number only. */
export const meetingNoticeModel = z.strictObject({
  letterhead,
  head: meetingHead,
  addressees: z.array(addressee),
  topics: z.array(z.string()),
  cases: z.array(z.strictObject({ caseCode: z.string(), category: z.string() })).default([]),
  wanted: z.string().default(''),
  bring: z.array(z.string()).default([]),
  papers: z.string().default(''),
  replyBy: day.nullable().default(null),
  replyHow: z.string().default(''),
  proxy: z.string().default(''),
});
export type MeetingNoticeModel = z.infer<typeof meetingNoticeModel>;
