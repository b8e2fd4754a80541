import { z } from 'zod';
import { id, line, requiredLine, text, timeOfDay } from '../common/schema.ts';
import { legalBasis } from '../law/schema.ts';

/** 会議体: a standing body with its own name (スクラムネット, つながる会議 …); the legal ground is a separate property. */
const conferenceFields = z.strictObject({
  name: requiredLine('会議体の名称', 60),
  legalBasis,
  purpose: text(1000),
  place: line(80),
  startTime: timeOfDay,
  endTime: timeOfDay,
  active: z.boolean(),
});
export const conferenceInput = conferenceFields.refine((conference) => conference.startTime < conference.endTime, {
  path: ['endTime'],
  message: '終了時刻は開始時刻より後にしてください',
});
export type ConferenceInput = z.infer<typeof conferenceInput>;
export const conference = conferenceFields.extend({ id, memberCount: z.number().int() });
export type Conference = z.infer<typeof conference>;
