import type { progressOperations } from '../../../../shared/contract/features/progress.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { HandlersOf } from '../../context.ts';
import { listPrevious } from './repository.ts';

/** Answers for 前回決定事項の実施状況. Reports stand beside the frozen record; they change nothing in it. */
export const progressHandlers: HandlersOf<typeof progressOperations> = {
  'progress.listPrevious': ({ meetingId }, { db }) => listPrevious(db, meetingId),
  'progress.report': ({ decisionId, meetingId, state, note }, { db, newId, now, audit }) => {
    if (!db.get('SELECT 1 FROM decisions WHERE id = :decisionId', { decisionId })) throw new AppError('not.found');
    if (state === 'dropped' && note.trim() === '')
      throw new AppError('input.invalid', '「事情が変わり不要」のときは、事情を入力してください。', { fields: { note: '事情を入力してください' } });
    if (meetingId) db.run('DELETE FROM progress_reports WHERE decision_id = :decisionId AND meeting_id = :meetingId', { decisionId, meetingId });
    db.run(
      `INSERT INTO progress_reports (id, decision_id, meeting_id, state, note, reported_at) VALUES (:id, :decisionId, :meetingId, :state, :note, :at)`,
      { id: newId(), decisionId, meetingId, state, note, at: now().toISOString() },
    );
    audit('progress.report', decisionId);
    return null;
  },
};
