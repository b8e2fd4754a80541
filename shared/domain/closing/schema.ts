import { z } from 'zod';
import { id } from '../common/schema.ts';

/** One thing that closing reads out: 未確定 roles, issues without anyone, missing intentions, papers still out. `blocks` stops finalising. */
export const openPoint = z.strictObject({
  kind: z.enum(['undetermined', 'vague', 'issueWithoutAgency', 'intentionUnconfirmed', 'confidentiality', 'attendance', 'nextDate', 'handouts', 'name']),
  itemId: id.nullable(),
  caseCode: z.string(),
  decisionId: id.nullable(),
  text: z.string(),
  blocks: z.boolean(),
});
export type OpenPoint = z.infer<typeof openPoint>;

/** One frozen state of a sitting. */
export const meetingVersion = z.strictObject({
  version: z.number().int(),
  finalisedAt: z.string(),
  userName: z.string(),
  releasedAt: z.string().nullable(),
  releasedBy: z.string().nullable(),
  releasedReason: z.string().nullable(),
  /** Why 実名の疑い was left in this version; empty where there was none. */
  namesReason: z.string(),
});
export type MeetingVersion = z.infer<typeof meetingVersion>;
