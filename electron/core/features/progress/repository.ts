import { caseCode } from '../../../../shared/domain/cases/rules.ts';
import { dueDay } from '../../../../shared/domain/decisions/rules.ts';
import type { Due, ProgressState } from '../../../../shared/domain/decisions/schema.ts';
import type { PreviousDecision } from '../../../../shared/domain/progress/schema.ts';
import type { ReadableDb } from '../../database/types.ts';
import { getMeeting } from '../meetings/repository.ts';

interface Row {
  decisionId: string;
  meetingId: string;
  conferenceName: string;
  number: number;
  meetingDate: string;
  nextDate: string | null;
  caseId: string | null;
  caseYear: number | null;
  caseNumber: number | null;
  itemTitle: string;
  content: string;
  agencyName: string;
  due: string;
  state: ProgressState | null;
  note: string | null;
  reportedHere: number;
}

/**
 * Roles and takeaways of earlier sittings that this one asks about: of the same 会議体, or about a case on its agenda;
 * those that were settled before this sitting are left out, those reported at it stay.
 */
export function listPrevious(db: ReadableDb, meetingId: string): PreviousDecision[] {
  const meeting = getMeeting(db, meetingId);
  const rows = db.all<Row>(
    `SELECT d.id AS decision_id, m.id AS meeting_id, c.name AS conference_name, m.number, m.date AS meeting_date, m.next_date, d.case_id,
       f.fiscal_year AS case_year, f.number AS case_number, i.title AS item_title, d.content, COALESCE(a.name, '') AS agency_name, d.due,
       p.state, p.note, COALESCE(p.meeting_id = :meetingId, 0) AS reported_here
     FROM decisions d
     JOIN entries e ON e.id = d.entry_id AND e.deleted_at IS NULL
     JOIN meetings m ON m.id = d.meeting_id AND m.deleted_at IS NULL
     JOIN conferences c ON c.id = m.conference_id
     JOIN agenda_items i ON i.id = d.item_id
     LEFT JOIN case_files f ON f.id = d.case_id
     LEFT JOIN agencies a ON a.id = d.lead_agency_id
     LEFT JOIN progress_reports p ON p.id = (
       SELECT q.id FROM progress_reports q WHERE q.decision_id = d.id ORDER BY q.meeting_id = :meetingId DESC, q.reported_at DESC, q.id DESC LIMIT 1)
     WHERE d.type IN ('role', 'deferred') AND m.id <> :meetingId
       AND (m.date < :date OR (m.date = :date AND m.start_time < :startTime))
       AND (m.conference_id = :conferenceId OR d.case_id IN (SELECT case_id FROM agenda_items WHERE meeting_id = :meetingId AND case_id IS NOT NULL))
     ORDER BY m.date, d.position`,
    { meetingId, date: meeting.date, startTime: meeting.startTime, conferenceId: meeting.conferenceId },
  );
  return rows
    .filter((row) => row.reportedHere === 1 || (row.state !== 'done' && row.state !== 'dropped'))
    .map((row) => {
      const due: Due = JSON.parse(row.due);
      return {
        decisionId: row.decisionId,
        meetingId: row.meetingId,
        meetingLabel: `第${row.number}回${row.conferenceName}`,
        meetingDate: row.meetingDate,
        caseId: row.caseId,
        caseCode: row.caseYear !== null && row.caseNumber !== null ? caseCode(row.caseYear, row.caseNumber) : row.itemTitle,
        content: row.content,
        agencyName: row.agencyName,
        due,
        dueDay: dueDay(due, row.nextDate),
        state: row.state ?? 'notStarted',
        note: row.note ?? '',
      };
    });
}
