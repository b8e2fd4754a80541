import { z } from 'zod';
import { day } from './parts.ts';

/** Model of F06 相談受付票, a blank to write on: what is filled in by hand is never stored. */
export const intakeFormModel = z.strictObject({
  office: z.string(),
  issuedOn: day,
  consent: z.enum(['本人同意あり', '本人同意なし']),
  addresseeTitle: z.string(),
  topics: z.array(z.string()),
  /** The sentence above the signature, from the settings. */
  consentText: z.string(),
});
export type IntakeFormModel = z.infer<typeof intakeFormModel>;
