import type { Meeting, MeetingInput } from '../../../../shared/domain/meetings/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { fiscalYearNumber } from '../../../../shared/text/wareki.ts';
import type { ReadableDb, SqlValue, WritableDb } from '../../database/types.ts';

const SELECT = `
SELECT m.id, m.conference_id, c.name AS conference_name, c.legal_basis, m.fiscal_year, m.number, m.date, m.start_time, m.end_time,
  m.place, m.chair_member_id, COALESCE(chair.name, '') AS chair_name, m.recorder_member_id,
  COALESCE(recorder.name, '') AS recorder_name, m.next_date, m.next_time, m.next_place, m.status, m.current_item_id,
  m.started_at, m.closed_at, m.confidentiality_confirmed_at,
  (SELECT MAX(version) FROM meeting_versions v WHERE v.meeting_id = m.id AND v.released_at IS NULL) AS version
FROM meetings m
JOIN conferences c ON c.id = m.conference_id
LEFT JOIN members chair ON chair.id = m.chair_member_id
LEFT JOIN members recorder ON recorder.id = m.recorder_member_id
WHERE m.deleted_at IS NULL`;

/** All sittings, newest first. */
export function listMeetings(db: ReadableDb): Meeting[] {
  return db.all<Meeting>(`${SELECT} ORDER BY m.date DESC, m.start_time DESC`);
}

/** One sitting; throws `not.found`. */
export function getMeeting(db: ReadableDb, id: string): Meeting {
  const meeting = db.get<Meeting>(`${SELECT} AND m.id = :id`, { id });
  if (!meeting) throw new AppError('not.found');
  return meeting;
}

/** One sitting that may still be changed; throws `record.frozen`. The tables refuse as well, by trigger. */
export function getChangeableMeeting(db: ReadableDb, id: string): Meeting {
  const meeting = getMeeting(db, id);
  if (meeting.status === 'finalised') throw new AppError('record.frozen');
  return meeting;
}

/** The next 回次 of a 会議体 in the fiscal year of that day. */
export function nextNumber(db: ReadableDb, conferenceId: string, date: string): { fiscalYear: number; number: number } {
  const fiscalYear = fiscalYearNumber(date);
  const row = db.get<{ highest: number | null }>(
    'SELECT MAX(number) AS highest FROM meetings WHERE conference_id = :conferenceId AND fiscal_year = :fiscalYear AND deleted_at IS NULL',
    { conferenceId, fiscalYear },
  );
  return { fiscalYear, number: (row?.highest ?? 0) + 1 };
}

/** Refuses a 回次 that another sitting of that year already has. */
export function assertNumberIsFree(db: ReadableDb, conferenceId: string, fiscalYear: number, number: number, except: string): void {
  const taken = db.get<{ date: string }>(
    `SELECT date FROM meetings WHERE conference_id = :conferenceId AND fiscal_year = :fiscalYear AND number = :number
     AND deleted_at IS NULL AND id <> :except`,
    { conferenceId, fiscalYear, number, except },
  );
  if (taken)
    throw new AppError('conflict', `第${number}回は、すでに登録されています。ほかの回次にしてください。`, {
      fields: { 'meeting.number': '同じ年度に同じ回次があります', number: '同じ年度に同じ回次があります' },
    });
}

/** The columns that the clerk fills in, ready for SQL. */
export function meetingColumns(meeting: MeetingInput, number: number): Record<string, SqlValue> {
  const { conferenceId, date, startTime, endTime, place, chairMemberId, recorderMemberId, nextDate, nextTime, nextPlace } = meeting;
  return {
    conferenceId, fiscalYear: fiscalYearNumber(date), number, date, startTime, endTime, place, chairMemberId, recorderMemberId,
    nextDate, nextTime, nextPlace,
  };
}

/** Removes for good what was deleted; called when the undo is gone. `secure_delete` overwrites the pages. */
export function purgeDeletedMeetings(db: WritableDb): void {
  db.run('DELETE FROM drafts WHERE EXISTS (SELECT 1 FROM meetings m WHERE m.deleted_at IS NOT NULL AND instr(drafts.key, m.id) > 0)');
  db.run('DELETE FROM meetings WHERE deleted_at IS NOT NULL');
}
