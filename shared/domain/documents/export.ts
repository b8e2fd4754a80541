import { z } from 'zod';
import { id, line } from '../common/schema.ts';

/** What can be written for a sitting: a built-in form (F12), a 自分の様式 (T: and its id), or a list for Excel (L: and its name). */
export const paperId = z.string().regex(/^(?:F\d{2}|T:[\w-]{1,64}|L:(?:cases|handouts|roster))$/u);
export type PaperId = z.infer<typeof paperId>;

/** How the papers are wanted. */
export const paperOptions = z.strictObject({
  /** 会議録. */
  layout: z.enum(['byTopic', 'inOrder']).default('byTopic'),
  onePagePerCase: z.boolean().default(false),
  /** Cases of the sitting that papers about single cases are made for; empty means all of them. */
  caseIds: z.array(id).max(60).default([]),
  /** 番号入り: one numbered copy per seat of the papers that are handed out. */
  numbered: z.boolean().default(false),
  /** All letters of one kind in one file, to be printed in one go. */
  combined: z.boolean().default(false),
  /** 記入用: blank sheets instead of filled ones (事例概要シート). */
  blank: z.boolean().default(false),
});
export type PaperOptions = z.infer<typeof paperOptions>;
export const defaultPaperOptions: PaperOptions = paperOptions.parse({});

/** What to write, where, and what happens to files of the same name. `overrideReason` is recorded when a hit of the leak check is let through. */
export const exportRequest = z.strictObject({
  meetingId: id,
  papers: z.array(paperId).min(1, '書き出す文書を選んでください').max(60),
  options: paperOptions.default(defaultPaperOptions),
  /** Null is the documents folder. */
  folder: z.string().max(1000).nullable(),
  /** Asks first, or adds a number; nothing is ever overwritten. */
  existing: z.enum(['ask', 'number']).default('ask'),
  /** One password-protected zip instead of loose files. */
  zip: z.boolean().default(false),
  overrideReason: line(200).default(''),
});
export type ExportRequest = z.infer<typeof exportRequest>;

/** A hit of the leak check: which paper, where in it, what, and why. */
export const documentLeak = z.strictObject({ paper: z.string(), place: z.string(), text: z.string(), reason: z.string() });
export type DocumentLeak = z.infer<typeof documentLeak>;

/** A file as it was written. */
export const writtenFile = z.strictObject({ paper: z.string(), name: z.string(), path: z.string(), sha256: z.string(), recipient: z.string() });
export type WrittenFile = z.infer<typeof writtenFile>;

/**
 * How it ended: written (perhaps only in part, when it was cancelled), or nothing written because of leaks or because files of these
 * names exist and the clerk is to be asked. `missing` names papers for which there is nothing to write yet.
 */
export const exportResult = z.strictObject({
  files: z.array(writtenFile),
  leaks: z.array(documentLeak),
  existing: z.array(z.string()),
  missing: z.array(z.strictObject({ paper: z.string(), reason: z.string() })),
  cancelled: z.boolean(),
  /** Of the zip; shown once and kept nowhere. */
  password: z.string().nullable(),
});
export type ExportResult = z.infer<typeof exportResult>;

/** A paper that can be chosen, with what stands in its way. */
export const paperChoice = z.strictObject({
  id: paperId,
  title: z.string(),
  family: z.string(),
  /** How many files it makes with the usual options. */
  files: z.number().int(),
  /** Why it cannot be made yet; empty when it can. */
  missing: z.string(),
  /** The 自分の様式 that is used instead of the built-in form. */
  templateName: z.string(),
});
export type PaperChoice = z.infer<typeof paperChoice>;

/** An exported file that may still be on disk. */
export const leftFile = z.strictObject({
  path: z.string(),
  name: z.string(),
  exportedAt: z.string(),
  userName: z.string(),
  recipients: z.string(),
  papers: z.number().int(),
  /** Whether the disk still has it. */
  exists: z.boolean(),
  /** Older than the office keeps such files. */
  overdue: z.boolean(),
  exportId: id,
});
export type LeftFile = z.infer<typeof leftFile>;
