import type { attendanceOperations } from '../../../../shared/contract/features/attendance.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { HandlersOf } from '../../context.ts';
import { getChangeableMeeting } from '../meetings/repository.ts';
import { addSeat } from '../meetings/seats.ts';
import { listAttendances } from './repository.ts';

/** Answers for 出欠. */
export const attendanceHandlers: HandlersOf<typeof attendanceOperations> = {
  'attendance.list': ({ meetingId }, { db }) => listAttendances(db, meetingId),
  'attendance.set': ({ meetingId, seat }, { db, audit }) => {
    getChangeableMeeting(db, meetingId);
    const touched = db.run(
      `UPDATE attendances SET status = :status, proxy_name = :proxyName, proxy_position = :proxyPosition, section = :section,
         meeting_role = :meetingRole WHERE meeting_id = :meetingId AND member_id = :memberId`,
      { meetingId, ...seat },
    );
    if (touched === 0) throw new AppError('not.found');
    audit('attendance.set', meetingId);
    return null;
  },
  'attendance.addSeat': ({ meetingId, memberId }, { db, audit }) => {
    getChangeableMeeting(db, meetingId);
    addSeat(db, meetingId, memberId);
    audit('attendance.addSeat', meetingId);
    return null;
  },
  'attendance.removeSeat': ({ meetingId, memberId }, { db, audit }) => {
    getChangeableMeeting(db, meetingId);
    db.run('DELETE FROM attendances WHERE meeting_id = :meetingId AND member_id = :memberId', { meetingId, memberId });
    audit('attendance.removeSeat', meetingId);
    return null;
  },
  'attendance.confirmConfidentiality': ({ meetingId }, { db, now, audit }) => {
    getChangeableMeeting(db, meetingId);
    db.run('UPDATE meetings SET confidentiality_confirmed_at = COALESCE(confidentiality_confirmed_at, :at) WHERE id = :meetingId', {
      meetingId,
      at: now().toISOString(),
    });
    audit('attendance.confirmConfidentiality', meetingId);
    return null;
  },
};
