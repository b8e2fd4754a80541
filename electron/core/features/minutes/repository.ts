import type { Entry, MeetingRecord, OutcomeInput } from '../../../../shared/domain/minutes/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { ReadableDb } from '../../database/types.ts';
import { listDecisions } from './decisionRepository.ts';

type EntryRow = Omit<Entry, 'decisions'>;

const COLUMNS = 'id, meeting_id, item_id, position, kind, agency_id, speaker_role, body, source, said_at';

/** Everything recorded at one sitting. */
export function readRecord(db: ReadableDb, meetingId: string): MeetingRecord {
  const decisions = Map.groupBy(listDecisions(db, meetingId), (decision) => decision.entryId);
  const entries = db
    .all<EntryRow>(`SELECT ${COLUMNS} FROM entries WHERE meeting_id = :meetingId AND deleted_at IS NULL ORDER BY position`, { meetingId })
    .map((row) => ({ ...row, decisions: decisions.get(row.id) ?? [] }));
  const outcomes = db.all<OutcomeInput>(
    `SELECT item_id, lead_agency_id, key_person, explainer, explain_when, explain_what, sharing, emergency_day, emergency_night, objections,
       refusals, next_check FROM item_outcomes WHERE meeting_id = :meetingId`,
    { meetingId },
  );
  return { entries, outcomes };
}

/** One entry, deleted ones too where asked; throws `not.found`. */
export function getEntry(db: ReadableDb, id: string, deleted: 'standing' | 'deleted' = 'standing'): EntryRow {
  const row = db.get<EntryRow>(
    `SELECT ${COLUMNS} FROM entries WHERE id = :id AND deleted_at IS ${deleted === 'deleted' ? 'NOT NULL' : 'NULL'}`,
    { id },
  );
  if (!row) throw new AppError('not.found');
  return row;
}
