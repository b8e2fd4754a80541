import type { documentsOperations } from '../../../../shared/contract/features/documents.ts';
import type { HandlersOf } from '../../context.ts';
import { exportMeeting, openExportFolder } from './exportMeeting.ts';

/** Answers for 文書. */
export const documentsHandlers: HandlersOf<typeof documentsOperations> = {
  'documents.exportMeeting': exportMeeting,
  'documents.listExports': ({ meetingId }, { db }) =>
    db.all(
      `SELECT id, form, path, sha256, recipient, copy_number, exported_at, user_name, override_reason FROM exports
       WHERE meeting_id = :meetingId ORDER BY exported_at DESC, id DESC`,
      { meetingId },
    ),
  'documents.openFolder': openExportFolder,
};
