import { z } from 'zod';
import { addressee, letterhead } from './letter.ts';
import { day } from './parts.ts';

/** Model of F20 情報提供等協力依頼書; whom it is about stands on a sealed sheet, never here. */
export const informationRequestModel = z.strictObject({
  letterhead,
  addressee,
  conferenceName: z.string(),
  /** '社会福祉法第106条の6第3項' and the like, from the settings. */
  basis: z.string(),
  /** The duty to cooperate, from the settings. */
  duty: z.string().default(''),
  caseCode: z.string(),
  requests: z.array(z.strictObject({ text: z.string(), checked: z.boolean().default(true) })),
  identification: z.string().default('別紙（封入）のとおり'),
  purpose: z.string(),
  replyBy: day.nullable().default(null),
  replyHow: z.string().default(''),
  secrecy: z.string().default(''),
});
export type InformationRequestModel = z.infer<typeof informationRequestModel>;
