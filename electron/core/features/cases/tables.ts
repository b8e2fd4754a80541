import type { CaseIssueInput, CaseStatus } from '../../../../shared/domain/cases/schema.ts';
import { caseCode } from '../../../../shared/domain/cases/rules.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { ReadableDb, WritableDb } from '../../database/types.ts';
import type { CaseRow, ConsentRow, IssueRow, MemberRow, StatementRow } from './rows.ts';

const CASE_COLUMNS = `id, fiscal_year, number, status, received_on, fields, external_number, introduced_by_agency_id, reception_route,
  district, strengths, decision_points, summary_state, summary_confirmed_at, summary_confirmed_by, diagram, updated_at`;
const MEMBER_COLUMNS = `id, case_id, symbol, relationship, age_band, gender, is_subject, lives_together, deceased, situation,
  intention, intention_confirmed, intention_heard_by, intention_heard_on, intention_heard_how`;
const CONSENT_COLUMNS = 'member_id, purpose, state, given_on, method, scope, excluded_agency_ids, explainer, proxy, reason';
const STATEMENT_COLUMNS = 'id, case_id, section, position, mark, body, source, member_id, moment, urgency, agency_id, frequency';

/** One case that was not deleted; throws `not.found`. */
export function findCase(db: ReadableDb, id: string): CaseRow {
  const row = db.get<CaseRow>(`SELECT ${CASE_COLUMNS} FROM case_files WHERE id = :id AND deleted_at IS NULL`, { id });
  if (!row) throw new AppError('not.found');
  return row;
}

/** Every case that was not deleted, newest code first. */
export function listCases(db: ReadableDb): CaseRow[] {
  return db.all<CaseRow>(`SELECT ${CASE_COLUMNS} FROM case_files WHERE deleted_at IS NULL ORDER BY fiscal_year DESC, number DESC`);
}

/** The code a case is called by on every screen and paper. */
export function codeOf(row: Pick<CaseRow, 'fiscalYear' | 'number'>): string {
  return caseCode(row.fiscalYear, row.number);
}

/** The household, in the order of the file. */
export function membersOf(db: ReadableDb, caseId: string): MemberRow[] {
  return db.all<MemberRow>(`SELECT ${MEMBER_COLUMNS} FROM household_members WHERE case_id = :caseId ORDER BY position`, { caseId });
}

/** Every answer about consent of the household. */
export function consentsOf(db: ReadableDb, caseId: string): ConsentRow[] {
  return db.all<ConsentRow>(
    `SELECT ${CONSENT_COLUMNS} FROM consents WHERE member_id IN (SELECT id FROM household_members WHERE case_id = :caseId) ORDER BY purpose`,
    { caseId },
  );
}

/** 課題 of a case, in order. */
export function issuesOf(db: ReadableDb, caseId: string): IssueRow[] {
  return db.all<IssueRow>('SELECT id, case_id, position, title, note, urgent FROM case_issues WHERE case_id = :caseId ORDER BY position', { caseId });
}

/** The sentences of the summary, section by section. */
export function statementsOf(db: ReadableDb, caseId: string): StatementRow[] {
  return db.all<StatementRow>(`SELECT ${STATEMENT_COLUMNS} FROM case_statements WHERE case_id = :caseId ORDER BY section, position`, { caseId });
}

/** One household member of a case that was not deleted; throws `not.found`. */
export function findMember(db: ReadableDb, id: string): MemberRow {
  const row = db.get<MemberRow>(`SELECT ${MEMBER_COLUMNS} FROM household_members WHERE id = :id`, { id });
  if (!row) throw new AppError('not.found');
  findCase(db, row.caseId);
  return row;
}

/** One issue of a case that was not deleted; throws `not.found`. */
export function findIssue(db: ReadableDb, id: string): IssueRow {
  const row = db.get<IssueRow>('SELECT id, case_id, position, title, note, urgent FROM case_issues WHERE id = :id', { id });
  if (!row) throw new AppError('not.found');
  findCase(db, row.caseId);
  return row;
}

/** One sentence of a case that was not deleted; throws `not.found`. */
export function findStatement(db: ReadableDb, id: string): StatementRow {
  const row = db.get<StatementRow>(`SELECT ${STATEMENT_COLUMNS} FROM case_statements WHERE id = :id`, { id });
  if (!row) throw new AppError('not.found');
  findCase(db, row.caseId);
  return row;
}

/** Remembers when a file was last touched. */
export function touchCase(db: WritableDb, id: string, now: Date): void {
  db.run('UPDATE case_files SET updated_at = :at WHERE id = :id', { id, at: now.toISOString() });
}

/** Sets the status; the history is written beside it. */
export function writeStatus(db: WritableDb, id: string, status: CaseStatus): void {
  db.run('UPDATE case_files SET status = :status WHERE id = :id', { id, status });
}

/** Adds a 課題 at the end. */
export function insertIssue(db: WritableDb, id: string, caseId: string, issue: CaseIssueInput): void {
  db.run(
    `INSERT INTO case_issues (id, case_id, position, title, note, urgent)
     VALUES (:id, :caseId, (SELECT COALESCE(MAX(position) + 1, 0) FROM case_issues WHERE case_id = :caseId), :title, :note, :urgent)`,
    { id, caseId, title: issue.title, note: issue.note, urgent: issue.urgent ? 1 : 0 },
  );
}

/** The meetings (not deleted ones) that have this case on their agenda, as 「第5回 支援会議（2026-09-24）」 is built from. */
export function meetingsWithCase(db: ReadableDb, caseId: string): { number: number; name: string; date: string }[] {
  return db.all(
    `SELECT DISTINCT m.number, c.name, m.date FROM agenda_items i
       JOIN meetings m ON m.id = i.meeting_id JOIN conferences c ON c.id = m.conference_id
      WHERE i.case_id = :caseId AND m.deleted_at IS NULL ORDER BY m.date`,
    { caseId },
  );
}
