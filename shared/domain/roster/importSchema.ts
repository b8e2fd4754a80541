import { z } from 'zod';

/** What will become of one line of the file, with the reason in the clerk's words. */
export const importRow = z.strictObject({
  /** Line number in the file, counted from 1 with the heading. */
  line: z.number().int(),
  outcome: z.enum(['add', 'merge', 'update', 'unchanged', 'refuse']),
  reason: z.string(),
  agencyName: z.string(),
  position: z.string(),
  name: z.string(),
  conferences: z.array(z.string()),
  pledgedOn: z.string().nullable(),
});
export type ImportRow = z.infer<typeof importRow>;

/** The preview of an import: nothing is saved before 「取り込む」. */
export const importPreview = z.strictObject({
  token: z.string(),
  fileName: z.string(),
  encoding: z.enum(['Shift_JIS', 'UTF-8']),
  rows: z.array(importRow),
  newAgencies: z.array(z.string()),
  newConferences: z.array(z.string()),
  skippedEmptyLines: z.number().int(),
});
export type ImportPreview = z.infer<typeof importPreview>;
