import { z } from 'zod';
import { day } from './parts.ts';

/** Model of F04 誓約書; both variants differ in law and in penalty, so those texts come from the settings. */
export const pledgeModel = z.strictObject({
  variant: z.enum(['支援会議', '重層的支援会議']),
  office: z.string(),
  issuedOn: day,
  addresseeTitle: z.string(),
  conferenceName: z.string(),
  /** '社会福祉法第106条の6第5項' …; for 重層的支援会議 the outline or ordinance. */
  basis: z.string(),
  /** Printed under 支援会議 only. */
  penalty: z.string().default(''),
  /** '令和8年度' or one meeting. */
  validFor: z.string(),
  agency: z.string().default(''),
  title: z.string().default(''),
});
export type PledgeModel = z.infer<typeof pledgeModel>;
