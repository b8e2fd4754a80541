import { z } from 'zod';
import { legalBasis } from '../law/schema.ts';

/** What will become of one row of the file, with the reason in the clerk's words. */
export const importRow = z.strictObject({
  /** Row number as Excel shows it, counted from 1 with the heading and empty rows. */
  line: z.number().int(),
  outcome: z.enum(['add', 'merge', 'update', 'unchanged', 'refuse']),
  reason: z.string(),
  /** What was left out or should be looked at, though the row is taken. */
  warnings: z.array(z.string()),
  agencyName: z.string(),
  position: z.string(),
  name: z.string(),
  kana: z.string(),
  conferences: z.array(z.string()),
  pledgedOn: z.string().nullable(),
});
export type ImportRow = z.infer<typeof importRow>;
export type ImportOutcome = ImportRow['outcome'];

/** Words of the office for each outcome. */
export const IMPORT_OUTCOME_LABELS: Record<ImportOutcome, string> = {
  add: '追加',
  merge: '統合',
  update: '更新',
  unchanged: '変更なし',
  refuse: '取り込まない',
};

/** The preview of an import: nothing is saved before 「取り込む」. */
export const importPreview = z.strictObject({
  token: z.string(),
  fileName: z.string(),
  encoding: z.enum(['Shift_JIS', 'UTF-8']),
  rows: z.array(importRow),
  newAgencies: z.array(z.strictObject({ name: z.string(), shortName: z.string(), field: z.string() })),
  /** Agencies of the store that come back to the 名簿 or get a 分野 they lacked. */
  changedAgencies: z.array(z.string()),
  /** 会議体 that the file names and the store does not know; the ground is guessed from the name. */
  newConferences: z.array(z.strictObject({ name: z.string(), legalBasis })),
  skippedEmptyLines: z.number().int(),
  /** Columns of a 名簿 that the file lacks, and headings that are not read, as the file spells them. */
  missingColumns: z.array(z.string()),
  unknownColumns: z.array(z.string()),
  /** Active members of the store whom the file does not name; they stay as they are. */
  notInFile: z.array(z.string()),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** How much an import changed. */
export const importResult = z.strictObject({
  agencies: z.number().int(),
  conferences: z.number().int(),
  members: z.number().int(),
  updated: z.number().int(),
  merged: z.number().int(),
});
export type ImportResult = z.infer<typeof importResult>;
