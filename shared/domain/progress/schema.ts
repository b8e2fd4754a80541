import { z } from 'zod';
import { day, id, line } from '../common/schema.ts';
import { due, progressState } from '../decisions/schema.ts';

/** A decision of an earlier sitting that the next one asks about (前回決定事項の実施状況). */
export const previousDecision = z.strictObject({
  decisionId: id,
  meetingId: id,
  meetingLabel: z.string(),
  meetingDate: day,
  caseId: id.nullable(),
  caseCode: z.string(),
  content: z.string(),
  agencyName: z.string(),
  due,
  dueDay: day.nullable(),
  state: progressState,
  note: z.string(),
});
export type PreviousDecision = z.infer<typeof previousDecision>;

/** What is said about it; `meetingId` is the sitting at which it was reported, or null between meetings. */
export const progressReport = z.strictObject({ decisionId: id, meetingId: id.nullable(), state: progressState, note: line(200) });
