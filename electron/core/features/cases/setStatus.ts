import { CASE_STATUS_LABELS, type CaseStatus } from '../../../../shared/domain/cases/schema.ts';
import { needsReason, nextStatuses } from '../../../../shared/domain/cases/status.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { japanDay } from '../../../../shared/text/japanClock.ts';
import type { CommandContext } from '../../context.ts';
import { findCase, touchCase, writeStatus } from './tables.ts';

/** Moves a case along and keeps the step, with its reason, in the history. */
export function setStatus(input: { id: string; status: CaseStatus; reason: string; on: string | null }, context: CommandContext): null {
  const { db } = context;
  const { status: from } = findCase(db, input.id);
  if (from === input.status) return null;
  if (!nextStatuses(from).includes(input.status)) {
    const message = `「${CASE_STATUS_LABELS[from]}」から「${CASE_STATUS_LABELS[input.status]}」へは進められません。`;
    throw new AppError('input.invalid', message, { fields: { status: message } });
  }
  if (needsReason(input.status) && input.reason.trim() === '') {
    throw new AppError('input.invalid', `「${CASE_STATUS_LABELS[input.status]}」には理由が要ります。`, { fields: { reason: '理由を入力してください' } });
  }
  const today = japanDay(context.now());
  if (input.on !== null && input.on > today) {
    throw new AppError('input.invalid', 'まだ来ていない日付では変えられません。その日になってから記録してください。', { fields: { on: '今日までの日付にしてください' } });
  }
  writeStatus(db, input.id, input.status);
  db.run(
    `INSERT INTO case_status_changes (id, case_id, from_status, to_status, changed_on, reason, user_name, recorded_at)
     VALUES (:id, :caseId, :from, :to, :on, :reason, :userName, :at)`,
    {
      id: context.newId(), caseId: input.id, from, to: input.status, on: input.on ?? today, reason: input.reason,
      userName: context.user.name, at: context.now().toISOString(),
    },
  );
  touchCase(db, input.id, context.now());
  context.audit('cases.setStatus', input.id);
  return null;
}
