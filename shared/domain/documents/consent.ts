import { z } from 'zod';
import { day } from './parts.ts';

/** Model of F05 同意書: one sheet per member of the household and per purpose, names only by hand. */
export const consentModel = z.strictObject({
  office: z.string(),
  issuedOn: day,
  addressees: z.array(z.string()).min(1),
  caseCode: z.string(),
  /** '本人', '長男B' …: whose sheet this is. */
  member: z.string(),
  purpose: z.string(),
  conferenceName: z.string(),
  scopes: z.array(z.string()),
  agencies: z.array(z.string()),
  methods: z.array(z.string()),
  validity: z.string(),
  withdrawal: z.string(),
  disadvantage: z.string(),
});
export type ConsentModel = z.infer<typeof consentModel>;
