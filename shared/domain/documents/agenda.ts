import { z } from 'zod';
import { edition, handling, material, meetingHead, nextMeeting, time } from './parts.ts';

/** One line of a 次第; with a case it becomes a row of the case table. */
export const agendaItem = z.strictObject({
  title: z.string(),
  /** Lines under an item without a case. */
  notes: z.array(z.string()).default([]),
  startsAt: time,
  minutes: z.int().nonnegative(),
  caseFile: z
    .strictObject({
      caseCode: z.string(),
      /** 新規・継続・再検討・終結. */
      category: z.string(),
      presenter: z.string().default(''),
      decisionPoints: z.array(z.string()).default([]),
    })
    .nullable()
    .default(null),
});

/** Model of F02 次第. */
export const agendaModel = z.strictObject({
  head: meetingHead,
  handling,
  edition,
  items: z.array(agendaItem),
  materials: z.array(material),
  next: nextMeeting.nullable().default(null),
});
export type AgendaItem = z.infer<typeof agendaItem>;
export type AgendaModel = z.infer<typeof agendaModel>;
