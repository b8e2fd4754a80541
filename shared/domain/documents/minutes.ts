import { z } from 'zod';
import { attendee, day, due, edition, handling, material, meetingHead, nextMeeting, time } from './parts.ts';

/** 発言・論点 of the record; the source of a fact is a field of its own, for the day someone asks for disclosure (field.md F12). */
export const minutesEntry = z.strictObject({
  kind: z.enum(['論点', '事実', '意見', '発言']),
  /** 機関 or 役割, never a person's name. */
  speaker: z.string(),
  text: z.string(),
  source: z.string().default(''),
});

/** A decision of any type; only 役割 needs lead and due. */
export const minutesDecision = z.strictObject({
  type: z.enum(['役割', '方針', 'プラン判定', '終結・中断', '連絡体制', '保留']),
  content: z.string(),
  leadAgency: z.string().nullable().default(null),
  supporters: z.array(z.string()).default([]),
  due: due.nullable().default(null),
  check: z.string().default(''),
});

/** One agenda item as it went. */
export const minutesItem = z.strictObject({
  title: z.string(),
  caseFile: z
    .strictObject({
      caseCode: z.string(),
      category: z.string(),
      legalBasis: z.string().default(''),
      consent: z.string().default(''),
      presenter: z.string().default(''),
    })
    .nullable()
    .default(null),
  decisionPoints: z.array(z.string()).default([]),
  entries: z.array(minutesEntry).default([]),
  wishes: z.array(z.strictObject({ member: z.string(), wish: z.string(), heardBy: z.string().default('') })).default([]),
  decisions: z.array(minutesDecision).default([]),
  takeaways: z.array(z.strictObject({ content: z.string(), agency: z.string().default(''), answerBy: z.string().default('') })).default([]),
  objections: z.array(z.string()).default([]),
});

/** Model of F12 会議録. */
export const minutesModel = z.strictObject({
  head: meetingHead,
  handling,
  edition,
  /** 項目別要旨 or 発言順. */
  layout: z.enum(['byTopic', 'inOrder']).default('byTopic'),
  onePagePerCase: z.boolean().default(false),
  /** '非公開（理由：…）': from the settings. */
  openness: z.string().default(''),
  recording: z.string().default(''),
  attendees: z.array(attendee),
  absentees: z.array(attendee).default([]),
  materials: z.array(material).default([]),
  confidentialityConfirmedAt: time.nullable().default(null),
  previous: z
    .array(
      z.strictObject({
        caseCode: z.string(),
        content: z.string(),
        agency: z.string(),
        due: due.nullable().default(null),
        status: z.string(),
        note: z.string().default(''),
      }),
    )
    .default([]),
  items: z.array(minutesItem),
  next: nextMeeting.nullable().default(null),
  closedAt: time.nullable().default(null),
  author: z.string().default(''),
  authoredOn: day.nullable().default(null),
  confirmer: z.string().default(''),
  confirmedOn: day.nullable().default(null),
  retention: z.string().default(''),
  classification: z.string().default(''),
});
export type MinutesEntry = z.infer<typeof minutesEntry>;
export type MinutesDecision = z.infer<typeof minutesDecision>;
export type MinutesItem = z.infer<typeof minutesItem>;
export type MinutesModel = z.infer<typeof minutesModel>;
