import { IN_THE_ROOM } from '../../../../shared/domain/attendance/schema.ts';
import type { PreparationStep, UpcomingMeeting } from '../../../../shared/domain/home/schema.ts';
import type { Meeting } from '../../../../shared/domain/meetings/schema.ts';
import type { ReadableDb } from '../../database/types.ts';
import { listItems } from '../agenda/repository.ts';
import { listAttendances } from '../attendance/repository.ts';
import { getMeeting } from '../meetings/repository.ts';

/** The sitting that runs now, else the next one from today on, with how far its preparation has come. */
export function findUpcoming(db: ReadableDb, today: string): UpcomingMeeting | null {
  const found = db.get<{ id: string }>(
    `SELECT id FROM meetings WHERE deleted_at IS NULL AND (status = 'running' OR (status = 'preparing' AND date >= :today))
     ORDER BY status = 'running' DESC, date, start_time LIMIT 1`,
    { today },
  );
  if (!found) return null;
  const meeting = getMeeting(db, found.id);
  const { id, conferenceName, legalBasis, number, date, startTime, endTime, place, status } = meeting;
  const cases = listItems(db, id).filter((item) => item.caseId !== null);
  const newCases = cases.filter((item) => item.kind === 'newCase').length;
  const memberCount = listAttendances(db, id).length;
  const shown = { id, conferenceName, legalBasis, number, date, startTime, endTime, place, status, memberCount };
  return { ...shown, newCases, otherCases: cases.length - newCases, steps: preparationSteps(db, meeting) };
}

/** What a sitting still needs: read from the records themselves, so that no step can be ticked off unfinished. */
function preparationSteps(db: ReadableDb, meeting: Meeting): PreparationStep[] {
  const items = listItems(db, meeting.id);
  const cases = items.filter((item) => item.caseId !== null);
  const topics = items.filter((item) => item.caseId !== null || item.kind === 'resources');
  const withPoints = cases.filter((item) => item.decisionPoints.trim() !== '').length;
  const caseIds = [...new Set(cases.map((item) => item.caseId))];
  const written = caseIds.filter((caseId) => isSummaryWritten(db, caseId)).length;
  const seats = listAttendances(db, meeting.id);
  const answered = seats.filter((seat) => seat.status !== 'noAnswer');
  const coming = answered.filter((seat) => IN_THE_ROOM.includes(seat.status)).length;
  const officers = Number(meeting.chairMemberId !== null) + Number(meeting.recorderMemberId !== null);
  return [
    step('agenda', topics.length > 0, topics.length > 0 ? `${topics.length}件` : '未'),
    step('points', cases.length > 0 && withPoints === cases.length, share(withPoints, cases.length)),
    step('summaries', caseIds.length > 0 && written === caseIds.length, share(written, caseIds.length)),
    step('officers', officers === 2, officers === 2 ? '済' : officers === 1 ? '一方のみ' : '未'),
    step('answers', seats.length > 0 && answered.length === seats.length, answered.length > 0 ? `出席 ${coming}・残り ${seats.length - answered.length}` : '未'),
    step('paper', isAgendaPrinted(db, meeting.id), isAgendaPrinted(db, meeting.id) ? '済' : '未'),
  ];
}

const step = (key: PreparationStep['key'], done: boolean, text: string): PreparationStep => ({ key, state: done ? 'done' : 'open', text });

const share = (part: number, whole: number): string => (whole === 0 ? 'ケースなし' : `${part} / ${whole}`);

/** Enough to speak about: who belongs to the household, and at least one 課題. */
function isSummaryWritten(db: ReadableDb, caseId: string | null): boolean {
  const row = db.get(
    'SELECT 1 FROM household_members m JOIN case_issues i ON i.case_id = m.case_id WHERE m.case_id = :caseId LIMIT 1',
    { caseId },
  );
  return row !== undefined;
}

function isAgendaPrinted(db: ReadableDb, meetingId: string): boolean {
  return db.get(`SELECT 1 FROM exports WHERE meeting_id = :meetingId AND form = 'agenda'`, { meetingId }) !== undefined;
}
