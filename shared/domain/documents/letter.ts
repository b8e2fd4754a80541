import { z } from 'zod';
import { day } from './parts.ts';

/** To whom one letter goes: 1通＝1宛先 (field.md F01). */
export const addressee = z.strictObject({
  agency: z.string(),
  /** 所長, 会長 …; empty: '…の長'. */
  headTitle: z.string().default(''),
  name: z.string().default(''),
});
export type Addressee = z.infer<typeof addressee>;

/** What the office writes on every letter of its own. */
export const letterhead = z.strictObject({
  office: z.string(),
  documentNumber: z.string().default(''),
  issuedOn: day,
  senderTitle: z.string(),
  senderName: z.string().default(''),
  contact: z.strictObject({
    office: z.string(),
    person: z.string().default(''),
    phone: z.string().default(''),
    other: z.string().default(''),
  }),
});
export type Letterhead = z.infer<typeof letterhead>;
