import type { Decision, DecisionInput, SupportingAgency } from '../../../../shared/domain/decisions/schema.ts';
import type { ReadableDb, WritableDb } from '../../database/types.ts';

type DecisionRow = Omit<Decision, 'due' | 'supporting'> & { due: string; supporting: string };

/** Decisions of one sitting whose entry still stands, in the order they were made. */
export function listDecisions(db: ReadableDb, meetingId: string): Decision[] {
  return select(db, 'd.meeting_id = :key', meetingId);
}

/** One decision, or undefined. */
export function findDecision(db: ReadableDb, id: string): Decision | undefined {
  return select(db, 'd.id = :key', id)[0];
}

function select(db: ReadableDb, where: string, key: string): Decision[] {
  return db
    .all<DecisionRow>(
      `SELECT d.id, d.entry_id, d.meeting_id, d.item_id, d.case_id, d.issue_id, d.position, d.type, d.content, d.goal, d.lead_agency_id,
         d.lead_member_id, d.acceptance, d.due, d.check_method, d.next_check_date, d.priority,
         (SELECT json_group_array(json_object('agencyId', s.agency_id, 'part', s.part, 'acceptance', s.acceptance) ORDER BY s.position)
          FROM supporting_agencies s WHERE s.decision_id = d.id) AS supporting
       FROM decisions d JOIN entries e ON e.id = d.entry_id
       WHERE ${where} AND e.deleted_at IS NULL ORDER BY d.position`,
      { key },
    )
    // `due` and `supporting` were written from validated values by writeDecision below.
    .map((row) => ({ ...row, due: JSON.parse(row.due), supporting: JSON.parse(row.supporting) as SupportingAgency[] }));
}

/** Where a decision belongs. */
export type DecisionPlace = Pick<Decision, 'id' | 'entryId' | 'meetingId' | 'itemId' | 'caseId' | 'position'>;

/** Writes a decision whole, new or changed, with its cooperating agencies. A lead is never also a helper of itself. */
export function writeDecision(db: WritableDb, place: DecisionPlace, input: DecisionInput): void {
  const { supporting, due, ...columns } = input;
  db.run(
    `INSERT INTO decisions (id, entry_id, meeting_id, item_id, case_id, issue_id, position, type, content, goal, lead_agency_id, lead_member_id,
       acceptance, due, check_method, next_check_date, priority)
     VALUES (:id, :entryId, :meetingId, :itemId, :caseId, :issueId, :position, :type, :content, :goal, :leadAgencyId, :leadMemberId,
       :acceptance, :due, :checkMethod, :nextCheckDate, :priority)
     ON CONFLICT (id) DO UPDATE SET issue_id = excluded.issue_id, type = excluded.type, content = excluded.content, goal = excluded.goal,
       lead_agency_id = excluded.lead_agency_id, lead_member_id = excluded.lead_member_id, acceptance = excluded.acceptance, due = excluded.due,
       check_method = excluded.check_method, next_check_date = excluded.next_check_date, priority = excluded.priority`,
    { ...place, ...columns, due: JSON.stringify(due) },
  );
  db.run('DELETE FROM supporting_agencies WHERE decision_id = :id', { id: place.id });
  const helpers = new Map(supporting.filter((helper) => helper.agencyId !== input.leadAgencyId).map((helper) => [helper.agencyId, helper]));
  for (const [position, helper] of [...helpers.values()].entries())
    db.run(
      `INSERT INTO supporting_agencies (decision_id, agency_id, position, part, acceptance)
       VALUES (:id, :agencyId, :position, :part, :acceptance)`,
      { id: place.id, position, ...helper },
    );
}

/** The position after the last decision of a sitting. */
export function nextDecisionPosition(db: ReadableDb, meetingId: string): number {
  return (db.get<{ last: number | null }>('SELECT MAX(position) AS last FROM decisions WHERE meeting_id = :meetingId', { meetingId })?.last ?? 0) + 1;
}

/** The part of a decision that a form or the board may change. */
export function inputOf(decision: Decision): DecisionInput {
  const { id: _id, entryId: _entry, meetingId: _meeting, itemId: _item, caseId: _case, position: _position, ...input } = decision;
  return input;
}
