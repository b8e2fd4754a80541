import { householdLine, sharingSummary } from '../../../../shared/domain/cases/rules.ts';
import type { CaseListing } from '../../../../shared/domain/cases/schema.ts';
import type { QueryContext } from '../../context.ts';
import type { ReadableDb } from '../../database/types.ts';
import { codeOf, listCases } from './tables.ts';
import { type CaseRow, type ConsentRow, type MemberRow, stringList, toMember } from './rows.ts';

/** Every case as lists show it, newest code first. */
export function listAllCases(_input: object, { db }: QueryContext): CaseListing[] {
  return toListings(db, listCases(db));
}

/** Turns rows into listings with three questions in all, however many cases there are. */
export function toListings(db: ReadableDb, rows: readonly CaseRow[]): CaseListing[] {
  const wanted = JSON.stringify(rows.map((row) => row.id));
  const ofCase = 'case_id IN (SELECT value FROM json_each(:wanted))';
  const members = groupBy(
    db.all<MemberRow>(`SELECT id, case_id, symbol, relationship, age_band, deceased FROM household_members WHERE ${ofCase} ORDER BY position`, { wanted }),
    (row) => row.caseId,
  );
  const consents = groupBy(
    db.all<ConsentRow & { caseId: string }>(
      `SELECT m.case_id, c.member_id, c.purpose, c.state, c.excluded_agency_ids FROM consents c JOIN household_members m ON m.id = c.member_id
        WHERE c.purpose = 'sharing' AND m.${ofCase}`,
      { wanted },
    ),
    (row) => row.caseId,
  );
  const issues = groupBy(
    db.all<{ caseId: string; title: string }>(`SELECT case_id, title FROM case_issues WHERE ${ofCase} ORDER BY position`, { wanted }),
    (row) => row.caseId,
  );
  const meetings = new Map(
    db
      .all<{ caseId: string; date: string }>(
        `SELECT i.case_id, MAX(m.date) AS date FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id
          WHERE m.deleted_at IS NULL AND i.${ofCase} GROUP BY i.case_id`,
        { wanted },
      )
      .map((row) => [row.caseId, row.date]),
  );
  return rows.map((row) => {
    const household = (members.get(row.id) ?? []).map((member) => toMember(member, consents.get(row.id) ?? []));
    return {
      id: row.id,
      code: codeOf(row),
      status: row.status,
      fields: stringList(row.fields),
      externalNumber: row.externalNumber,
      receivedOn: row.receivedOn,
      household: householdLine(household),
      issueTitles: (issues.get(row.id) ?? []).map((issue) => issue.title),
      sharing: sharingSummary(household),
      lastMeetingDate: meetings.get(row.id) ?? null,
    };
  });
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
