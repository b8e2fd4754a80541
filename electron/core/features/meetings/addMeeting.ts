import type { AgendaItemKind } from '../../../../shared/domain/agenda/schema.ts';
import type { MeetingInput } from '../../../../shared/domain/meetings/schema.ts';
import type { CommandContext } from '../../context.ts';
import { assertNumberIsFree, meetingColumns, nextNumber } from './repository.ts';
import { markOfficers, seatConferenceMembers } from './seats.ts';

/** The frame of every 次第; the cases go between. Minutes are those of the sample agenda in field.md F02. */
const USUAL_ITEMS: readonly { kind: AgendaItemKind; title: string; minutes: number }[] = [
  { kind: 'opening', title: '開会・守秘義務の確認', minutes: 5 },
  { kind: 'previousDecisions', title: '前回決定事項の確認', minutes: 10 },
  { kind: 'other', title: 'その他・次回日程', minutes: 5 },
  { kind: 'closing', title: '閉会', minutes: 0 },
];

/** Makes a sitting with its number, usual items and seats. */
export function addMeeting(meeting: MeetingInput, { db, newId, now, audit }: CommandContext): { id: string } {
  const id = newId();
  const counted = nextNumber(db, meeting.conferenceId, meeting.date);
  const number = meeting.number ?? counted.number;
  assertNumberIsFree(db, meeting.conferenceId, counted.fiscalYear, number, id);
  db.run(
    `INSERT INTO meetings (id, conference_id, fiscal_year, number, date, start_time, end_time, place, chair_member_id, recorder_member_id,
       next_date, next_time, next_place, status, created_at, updated_at)
     VALUES (:id, :conferenceId, :fiscalYear, :number, :date, :startTime, :endTime, :place, :chairMemberId, :recorderMemberId,
       :nextDate, :nextTime, :nextPlace, 'preparing', :at, :at)`,
    { id, at: now().toISOString(), ...meetingColumns(meeting, number) },
  );
  for (const [position, item] of USUAL_ITEMS.entries())
    db.run(
      `INSERT INTO agenda_items (id, meeting_id, position, kind, title, planned_minutes, decision_points)
       VALUES (:id, :meetingId, :position, :kind, :title, :minutes, '')`,
      { id: newId(), meetingId: id, position, ...item },
    );
  seatConferenceMembers(db, id, meeting.conferenceId);
  markOfficers(db, id, meeting.chairMemberId, meeting.recorderMemberId);
  audit('meetings.add', id);
  return { id };
}
