import { z } from 'zod';
import { id, instant } from '../common/schema.ts';

/** 自分の様式 as lists show it; its bytes never cross the door. */
export const storedTemplate = z.strictObject({
  id,
  name: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  fields: z.array(z.string()),
  addedAt: instant,
  addedBy: z.string(),
  /** Form numbers that are written with it instead of the built-in form. */
  forms: z.array(z.string()),
});
export type StoredTemplate = z.infer<typeof storedTemplate>;

/** What the doctor says of a chosen file; with `ok` it waits in memory under `token` to be kept. */
export const examinedTemplate = z.strictObject({
  token: z.string(),
  fileName: z.string(),
  ok: z.boolean(),
  problems: z.array(z.strictObject({ code: z.string(), message: z.string(), near: z.string() })),
  fields: z.array(z.string()),
  removed: z.array(z.string()),
});
export type ExaminedTemplate = z.infer<typeof examinedTemplate>;
