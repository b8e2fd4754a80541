import type { CaseFile, CaseMeeting, StatusChange } from '../../../../shared/domain/cases/schema.ts';
import { sameExternalNumber } from '../../../../shared/domain/cases/rules.ts';
import type { Due } from '../../../../shared/domain/decisions/schema.ts';
import type { ReadableDb } from '../../database/types.ts';
import { readDiagram } from './diagram.ts';
import { linksOf } from './links.ts';
import { codeOf, consentsOf, findCase, issuesOf, membersOf, statementsOf } from './tables.ts';
import { stringList, toIssue, toMember, toStatement } from './rows.ts';

/** The whole file of a case, without what is protected. */
export function getCase(db: ReadableDb, id: string): CaseFile {
  const { fiscalYear, number, fields, diagram, summaryState, summaryConfirmedAt, summaryConfirmedBy, ...row } = findCase(db, id);
  const consents = consentsOf(db, id);
  return {
    ...row,
    code: codeOf({ fiscalYear, number }),
    fields: stringList(fields),
    diagram: readDiagram(diagram),
    summary: { state: summaryState, confirmedAt: summaryConfirmedAt, confirmedBy: summaryConfirmedBy },
    members: membersOf(db, id).map((member) => toMember(member, consents)),
    issues: issuesOf(db, id).map(toIssue),
    statements: statementsOf(db, id).map(toStatement),
    statusChanges: statusChangesOf(db, id),
    links: linksOf(db, id),
    meetings: meetingsOf(db, id),
    sameExternalNumber: listByExternalNumber(db, row.externalNumber).filter((other) => other.id !== id),
  };
}

/** Files with the same number in the office's own records, however it was spelled; an empty number is nobody's. */
export function listByExternalNumber(db: ReadableDb, externalNumber: string): { id: string; code: string }[] {
  if (externalNumber.trim() === '') return [];
  return db
    .all<{ id: string; fiscalYear: number; number: number; externalNumber: string }>(
      `SELECT id, fiscal_year, number, external_number FROM case_files WHERE deleted_at IS NULL AND external_number <> ''`,
    )
    .filter((row) => sameExternalNumber(row.externalNumber, externalNumber))
    .map((row) => ({ id: row.id, code: codeOf(row) }));
}

function statusChangesOf(db: ReadableDb, caseId: string): StatusChange[] {
  return db.all<StatusChange>(
    `SELECT id, from_status AS "from", to_status AS "to", changed_on AS "on", reason, user_name FROM case_status_changes
      WHERE case_id = :caseId ORDER BY recorded_at DESC, id DESC`,
    { caseId },
  );
}

interface DecisionRow extends Omit<CaseMeeting['decisions'][number], 'due'> {
  itemId: string;
  due: string;
}

function meetingsOf(db: ReadableDb, caseId: string): CaseMeeting[] {
  const items = db.all<Omit<CaseMeeting, 'title' | 'decisions' | 'subjectMemberIds'> & { number: number; name: string }>(
    `SELECT m.id AS meeting_id, i.id AS item_id, m.number, c.name, m.date, i.legal_basis FROM agenda_items i
       JOIN meetings m ON m.id = i.meeting_id JOIN conferences c ON c.id = m.conference_id
      WHERE i.case_id = :caseId AND m.deleted_at IS NULL ORDER BY m.date DESC, m.start_time DESC`,
    { caseId },
  );
  const decisions = db.all<DecisionRow>(
    `SELECT d.id, d.item_id, d.type, d.content, COALESCE(a.name, '') AS lead_agency_name, d.due FROM decisions d
       JOIN entries e ON e.id = d.entry_id LEFT JOIN agencies a ON a.id = d.lead_agency_id
      WHERE d.case_id = :caseId AND e.deleted_at IS NULL ORDER BY e.position, d.position`,
    { caseId },
  );
  const subjects = db.all<{ itemId: string; memberId: string }>(
    'SELECT item_id, member_id FROM agenda_item_subjects WHERE item_id IN (SELECT id FROM agenda_items WHERE case_id = :caseId)',
    { caseId },
  );
  return items.map(({ number, name, ...item }) => ({
    ...item,
    title: `第${number}回 ${name}`,
    subjectMemberIds: subjects.filter((subject) => subject.itemId === item.itemId).map((subject) => subject.memberId),
    decisions: decisions
      .filter((decision) => decision.itemId === item.itemId)
      // Written from a validated due date only.
      .map(({ itemId: _itemId, due, ...decision }) => ({ ...decision, due: JSON.parse(due) as Due })),
  }));
}
