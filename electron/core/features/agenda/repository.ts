import type { AgendaItem } from '../../../../shared/domain/agenda/schema.ts';
import { startTimes } from '../../../../shared/domain/agenda/timing.ts';
import { caseCode } from '../../../../shared/domain/cases/rules.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { ReadableDb, WritableDb } from '../../database/types.ts';

type ItemRow = Omit<AgendaItem, 'caseCode' | 'caseFields' | 'startsAt' | 'subjectMemberIds' | 'done'> & {
  caseYear: number | null;
  caseNumber: number | null;
  caseFields: string | null;
  subjects: string;
  done: number;
};

/** The 次第 in order, with computed start times. */
export function listItems(db: ReadableDb, meetingId: string): AgendaItem[] {
  const opening = db.get<{ startTime: string }>('SELECT start_time FROM meetings WHERE id = :meetingId AND deleted_at IS NULL', { meetingId });
  if (!opening) throw new AppError('not.found');
  const rows = db.all<ItemRow>(
    `SELECT i.id, i.meeting_id, i.position, i.kind, i.title, i.case_id, f.fiscal_year AS case_year, f.number AS case_number,
       f.fields AS case_fields, i.legal_basis, i.planned_minutes, i.decision_points, i.presenter_agency_id,
       COALESCE(a.name, '') AS presenter_agency_name, i.spent_seconds, i.entered_at, i.done,
       (SELECT json_group_array(s.member_id) FROM agenda_item_subjects s WHERE s.item_id = i.id) AS subjects
     FROM agenda_items i LEFT JOIN case_files f ON f.id = i.case_id LEFT JOIN agencies a ON a.id = i.presenter_agency_id
     WHERE i.meeting_id = :meetingId ORDER BY i.position`,
    { meetingId },
  );
  const starts = startTimes(opening.startTime, rows.map((row) => row.plannedMinutes));
  return rows.map(({ caseYear, caseNumber, caseFields, subjects, ...row }, index) => ({
    ...row,
    caseCode: caseYear !== null && caseNumber !== null ? caseCode(caseYear, caseNumber) : null,
    caseFields: caseFields ? JSON.parse(caseFields) : [],
    startsAt: starts[index] ?? opening.startTime,
    subjectMemberIds: JSON.parse(subjects),
    done: row.done === 1,
  }));
}

/** One item by id, with the meeting it belongs to; throws `not.found`. */
export function findItem(db: ReadableDb, id: string): AgendaItem {
  const row = db.get<{ meetingId: string }>('SELECT meeting_id FROM agenda_items WHERE id = :id', { id });
  const item = row && listItems(db, row.meetingId).find((candidate) => candidate.id === id);
  if (!item) throw new AppError('not.found');
  return item;
}

/** Writes positions 0, 1, 2 … in the given order. */
export function writeOrder(db: WritableDb, ids: readonly string[]): void {
  for (const [position, id] of ids.entries()) db.run('UPDATE agenda_items SET position = :position WHERE id = :id', { id, position });
}

/** Replaces the members an item is about. */
export function writeSubjects(db: WritableDb, itemId: string, memberIds: readonly string[]): void {
  db.run('DELETE FROM agenda_item_subjects WHERE item_id = :itemId', { itemId });
  for (const memberId of new Set(memberIds))
    db.run('INSERT INTO agenda_item_subjects (item_id, member_id) VALUES (:itemId, :memberId)', { itemId, memberId });
}
