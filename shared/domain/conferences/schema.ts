import { z } from 'zod';
import { id, line, requiredLine, text, timeOfDay } from '../common/schema.ts';
import { legalBasis } from '../law/schema.ts';

/** 会議体: a standing body with its own name (スクラムネット, つながる会議 …); the legal ground is a separate property. */
export const conferenceInput = z.strictObject({
  name: requiredLine('会議体の名称', 60),
  legalBasis,
  purpose: text(1000),
  place: line(80),
  startTime: timeOfDay,
  endTime: timeOfDay,
  active: z.boolean(),
});
export const conference = conferenceInput.extend({ id, memberCount: z.number().int() });
export type Conference = z.infer<typeof conference>;
