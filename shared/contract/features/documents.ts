import { z } from 'zod';
import { id, nothing } from '../../domain/common/schema.ts';
import { exportRequest, exportResult } from '../../domain/documents/export.ts';
import { query, task } from '../define.ts';

const exported = z.strictObject({
  id,
  form: z.string(),
  path: z.string(),
  sha256: z.string(),
  recipient: z.string(),
  copyNumber: z.string(),
  exportedAt: z.string(),
  userName: z.string(),
  overrideReason: z.string(),
});

/** 文書: Word files of a sitting. */
export const documentsOperations = {
  'documents.exportMeeting': task(exportRequest, exportResult),
  'documents.listExports': query(z.strictObject({ meetingId: id }), z.array(exported)),
  /** Shows an exported file in its folder. */
  'documents.openFolder': task(z.strictObject({ exportId: id }), nothing, { silent: true }),
};
