import { caseCode } from '../../../../shared/domain/cases/rules.ts';
import { dueDay } from '../../../../shared/domain/decisions/rules.ts';
import type { Due } from '../../../../shared/domain/decisions/schema.ts';
import type { DueRole, Home } from '../../../../shared/domain/home/schema.ts';
import type { ReadableDb } from '../../database/types.ts';

/** As many as one looks through at a glance. */
const SHOWN = 8;

interface Row {
  decisionId: string;
  meetingId: string;
  content: string;
  agencyName: string;
  caseId: string | null;
  caseYear: number | null;
  caseNumber: number | null;
  itemTitle: string;
  due: string;
  nextDate: string | null;
}

/** Roles that are neither done nor dropped, the most urgent first: overdue ones are the reason why cases come back unacted. */
export function listDueRoles(db: ReadableDb, today: string): Pick<Home, 'dueRoles' | 'dueRoleCount' | 'overdueCount' | 'undatedRoleCount'> {
  const rows = db.all<Row>(
    `SELECT d.id AS decision_id, d.meeting_id, d.content, COALESCE(a.short_name, '') AS agency_name, d.case_id,
       f.fiscal_year AS case_year, f.number AS case_number, i.title AS item_title, d.due,
       COALESCE((SELECT n.date FROM meetings n WHERE n.conference_id = m.conference_id AND n.deleted_at IS NULL AND n.date > m.date ORDER BY n.date LIMIT 1), m.next_date) AS next_date
     FROM decisions d
     JOIN entries e ON e.id = d.entry_id AND e.deleted_at IS NULL
     JOIN meetings m ON m.id = d.meeting_id AND m.deleted_at IS NULL
     JOIN agenda_items i ON i.id = d.item_id
     LEFT JOIN case_files f ON f.id = d.case_id
     LEFT JOIN agencies a ON a.id = d.lead_agency_id
     WHERE d.type = 'role' AND COALESCE((SELECT p.state FROM progress_reports p WHERE p.decision_id = d.id ORDER BY p.reported_at DESC, p.id DESC LIMIT 1), '')
       NOT IN ('done', 'dropped')`,
  );
  const dated = rows.flatMap((row) => toDueRole(row)).toSorted((a, b) => (a.dueDay < b.dueDay ? -1 : a.dueDay > b.dueDay ? 1 : 0));
  return {
    dueRoles: dated.slice(0, SHOWN),
    dueRoleCount: dated.length,
    overdueCount: dated.filter((role) => role.dueDay < today).length,
    undatedRoleCount: rows.length - dated.length,
  };
}

function toDueRole({ due, nextDate, caseYear, caseNumber, itemTitle, ...row }: Row): DueRole[] {
  const parsed: Due = JSON.parse(due);
  const dueOn = dueDay(parsed, nextDate);
  if (dueOn === null) return [];
  return [{ ...row, caseCode: caseYear !== null && caseNumber !== null ? caseCode(caseYear, caseNumber) : itemTitle, dueDay: dueOn }];
}
