import type { meetingsOperations } from '../../../../shared/contract/features/meetings.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { fiscalYearNumber } from '../../../../shared/text/wareki.ts';
import type { HandlersOf } from '../../context.ts';
import { addMeeting } from './addMeeting.ts';
import { assertNumberIsFree, getChangeableMeeting, getMeeting, listMeetings, meetingColumns, nextNumber } from './repository.ts';
import { markOfficers } from './seats.ts';

/** Answers for 会議. */
export const meetingsHandlers: HandlersOf<typeof meetingsOperations> = {
  'meetings.list': (_input, { db }) => listMeetings(db),
  'meetings.get': ({ id }, { db }) => getMeeting(db, id),
  'meetings.getNextNumber': ({ conferenceId, date }, { db }) => nextNumber(db, conferenceId, date),
  'meetings.add': addMeeting,
  'meetings.update': ({ id, meeting }, { db, now, audit }) => {
    const current = getChangeableMeeting(db, id);
    const year = fiscalYearNumber(meeting.date);
    const moved = meeting.conferenceId !== current.conferenceId || year !== current.fiscalYear;
    const number = meeting.number ?? (moved ? nextNumber(db, meeting.conferenceId, meeting.date).number : current.number);
    assertNumberIsFree(db, meeting.conferenceId, year, number, id);
    db.run(
      `UPDATE meetings SET conference_id = :conferenceId, fiscal_year = :fiscalYear, number = :number, date = :date, start_time = :startTime,
         end_time = :endTime, place = :place, chair_member_id = :chairMemberId, recorder_member_id = :recorderMemberId, next_date = :nextDate,
         next_time = :nextTime, next_place = :nextPlace, updated_at = :at WHERE id = :id`,
      { id, at: now().toISOString(), ...meetingColumns(meeting, number) },
    );
    markOfficers(db, id, meeting.chairMemberId, meeting.recorderMemberId);
    audit('meetings.update', id);
    return null;
  },
  'meetings.getDeletion': ({ id }, { db }) => {
    const meeting = getMeeting(db, id);
    const count = (sql: string) => db.get<{ n: number }>(sql, { id })?.n ?? 0;
    return {
      items: count('SELECT count(*) AS n FROM agenda_items WHERE meeting_id = :id'),
      entries: count('SELECT count(*) AS n FROM entries WHERE meeting_id = :id AND deleted_at IS NULL'),
      decisions: count('SELECT count(*) AS n FROM decisions d JOIN entries e ON e.id = d.entry_id WHERE d.meeting_id = :id AND e.deleted_at IS NULL'),
      finalised: meeting.status === 'finalised',
    };
  },
  'meetings.delete': ({ id }, { db, now, audit }) => {
    getChangeableMeeting(db, id);
    db.run('UPDATE meetings SET deleted_at = :at WHERE id = :id', { id, at: now().toISOString() });
    audit('meetings.delete', id);
    return null;
  },
  'meetings.restore': ({ id }, { db, audit }) => {
    const row = db.get<{ conferenceId: string; fiscalYear: number; number: number }>(
      'SELECT conference_id, fiscal_year, number FROM meetings WHERE id = :id AND deleted_at IS NOT NULL',
      { id },
    );
    if (!row) throw new AppError('not.found', '元に戻せる会議がありません。すでに完全に削除されています。');
    assertNumberIsFree(db, row.conferenceId, row.fiscalYear, row.number, id);
    db.run('UPDATE meetings SET deleted_at = NULL WHERE id = :id', { id });
    audit('meetings.restore', id);
    return null;
  },
};
