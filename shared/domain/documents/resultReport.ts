import { z } from 'zod';
import { day, due, edition, handling, meetingHead, nextMeeting } from './parts.ts';

/** Model of F13 会議結果報告: numbers and results only, nothing that describes a person. */
export const resultReportModel = z.strictObject({
  head: meetingHead,
  handling,
  edition,
  reportedOn: day,
  reporter: z.string().default(''),
  approvers: z.array(z.string()).min(1).max(8).default(['部長', '課長', '係長', '担当']),
  attendance: z.string().default(''),
  cases: z.array(z.strictObject({ caseCode: z.string(), category: z.string(), result: z.string() })),
  decisions: z.array(z.string()).default([]),
  ours: z.array(z.strictObject({ caseCode: z.string(), content: z.string(), due: due.nullable() })).default([]),
  communityIssues: z.array(z.string()).default([]),
  next: nextMeeting.nullable().default(null),
});
export type ResultReportModel = z.infer<typeof resultReportModel>;
