import { z } from 'zod';
import { addressee, letterhead } from './letter.ts';
import { meetingHead } from './parts.ts';

/** Model of F14 アドバイザー派遣依頼書. */
export const advisorDispatchModel = z.strictObject({
  letterhead,
  head: meetingHead,
  addressee,
  /** Whom we ask for, when the letter goes to the head of the agency. */
  advisor: z.string().default(''),
  requests: z.array(z.string()),
  caseCodes: z.array(z.string()).default([]),
  outline: z.string().default(''),
  attendingAgencies: z.array(z.string()).default([]),
  fee: z.string().default(''),
  travel: z.string().default(''),
  secrecy: z.string().default(''),
  enclosures: z.array(z.string()).default([]),
});
export type AdvisorDispatchModel = z.infer<typeof advisorDispatchModel>;
