import { z } from 'zod';
import { id, nothing } from '../../domain/common/schema.ts';
import { exportRequest, exportResult, leftFile, paperChoice, paperId, paperOptions } from '../../domain/documents/export.ts';
import { pageModel, previewedPaper } from '../../domain/documents/pageModel.ts';
import { documentStyle } from '../../domain/documents/style.ts';
import { query, task } from '../define.ts';

const exported = z.strictObject({
  id,
  form: z.string(),
  fileName: z.string(),
  path: z.string(),
  sha256: z.string(),
  recipient: z.string(),
  copyNumber: z.string(),
  exportedAt: z.string(),
  userName: z.string(),
  overrideReason: z.string(),
  removedAt: z.string().nullable(),
});

const byPath = z.strictObject({ path: z.string().max(2000) });

/** 文書: the papers of a sitting, made, looked at, written, and accounted for until they are gone from the disk. */
export const documentsOperations = {
  'documents.listPapers': query(z.strictObject({ meetingId: id }), z.array(paperChoice)),
  'documents.exportSet': task(exportRequest, exportResult),
  /** What speaks against writing papers into a folder (null: the documents folder); warnings only. */
  'documents.adviseFolder': task(z.strictObject({ folder: exportRequest.shape.folder }), z.array(z.string()), { silent: true }),
  /** 記入用の事例概要シート for an agency, without a meeting; shows it in its folder. */
  'documents.writeBlankSheet': task(z.strictObject({}), z.strictObject({ fileName: z.string() })),
  /** Stops the set under way before its next paper. */
  'documents.cancel': task(z.strictObject({}), nothing, { silent: true }),
  /** One file of a paper as pages, as it would be written now. */
  'documents.preview': task(z.strictObject({ meetingId: id, paper: paperId, options: paperOptions, index: z.number().int().min(0) }), previewedPaper, { silent: true }),
  /** An invented letter and an invented record in this 体裁, before it is saved. */
  'documents.previewStyle': task(z.strictObject({ style: documentStyle, sample: z.enum(['letter', 'minutes']) }), pageModel, { silent: true }),
  'documents.listExports': query(z.strictObject({ meetingId: id }), z.array(exported)),
  /** Shows an exported file in its folder. */
  'documents.openFolder': task(z.strictObject({ exportId: id }), nothing, { silent: true }),
  /** Exported files that nobody has yet declared gone, looked up on the disk. */
  'documents.listLeft': task(z.strictObject({}), z.array(leftFile), { silent: true }),
  /** 消した: refused while the file is still there. */
  'documents.markRemoved': task(byPath, nothing),
  /** 確かめる: everything that is no longer on the disk is declared gone; answers how many. */
  'documents.checkLeft': task(z.strictObject({}), z.strictObject({ gone: z.number().int(), left: z.number().int() })),
};
