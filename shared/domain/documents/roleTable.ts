import { z } from 'zod';
import { edition, handling, meetingHead, nextMeeting } from './parts.ts';
import { role } from './role.ts';

/** One case of the 役割分担表 with the seven fields that must stand below its table (F09). */
export const roleTableCase = z.strictObject({
  /** 'R8-014', or '社会資源' where the item is no case. */
  caseCode: z.string(),
  category: z.string().default(''),
  roles: z.array(role),
  leadAgency: z.string().default(''),
  keyPerson: z.string().default(''),
  explainer: z.string().default(''),
  explainWhen: z.string().default(''),
  explainWhat: z.string().default(''),
  emergency: z.array(z.strictObject({ when: z.string(), contact: z.string() })).default([]),
  undecided: z.array(z.strictObject({ content: z.string(), agency: z.string(), answerBy: z.string() })).default([]),
  sharing: z.string().default(''),
  nextCheck: z.string().default(''),
  refusals: z.array(z.strictObject({ content: z.string(), agency: z.string(), reason: z.string(), instead: z.string() })).default([]),
});

/** Model of F09 役割分担表. */
export const roleTableModel = z.strictObject({
  head: meetingHead,
  handling,
  edition,
  cases: z.array(roleTableCase),
  next: nextMeeting.nullable().default(null),
});
export type RoleTableCase = z.infer<typeof roleTableCase>;
export type RoleTableModel = z.infer<typeof roleTableModel>;
