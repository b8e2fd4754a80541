import { readSheetMark } from '../../../../shared/domain/cases/sheetMarks.ts';
import type { CaseStatementInput } from '../../../../shared/domain/cases/statements.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import type { ReadableDb, SqlValue } from '../../database/types.ts';
import { moveRow } from './order.ts';
import { findCase, findStatement, statementsOf } from './tables.ts';
import { summaryChanged } from './summary.ts';

const ASSIGNED = ['section', 'mark', 'body', 'source', 'member_id', 'moment', 'urgency', 'agency_id', 'frequency'];
const PARAMETERS = [':section', ':mark', ':body', ':source', ':memberId', ':moment', ':urgency', ':agencyId', ':frequency'];

function valuesOf(db: ReadableDb, caseId: string, statement: CaseStatementInput): Record<string, SqlValue> {
  const about = statement.memberId;
  if (about !== null && !db.get('SELECT 1 AS found FROM household_members WHERE id = :about AND case_id = :caseId', { about, caseId })) {
    throw new AppError('not.found');
  }
  return { ...statement, moment: JSON.stringify(statement.moment) };
}

/** Adds a sentence at the end of its section; one that brings the mark of a filled sheet with it (〔話〕…) is what its mark says. */
export function addStatement({ caseId, statement: given }: { caseId: string; statement: CaseStatementInput }, context: CommandContext): { id: string } {
  const { db } = context;
  const statement = readSheetMark(given);
  findCase(db, caseId);
  const id = context.newId();
  db.run(
    `INSERT INTO case_statements (id, case_id, position, ${ASSIGNED.join(', ')})
     VALUES (:id, :caseId, (SELECT COALESCE(MAX(position) + 1, 0) FROM case_statements WHERE case_id = :caseId AND section = :section), ${PARAMETERS.join(', ')})`,
    { ...valuesOf(db, caseId, statement), id, caseId },
  );
  summaryChanged(db, caseId, context.now());
  return { id };
}

/** Rewords a sentence or changes its mark and source. */
export function updateStatement({ id, statement }: { id: string; statement: CaseStatementInput }, context: CommandContext): null {
  const { caseId } = findStatement(context.db, id);
  const assignments = ASSIGNED.map((column, index) => `${column} = ${PARAMETERS[index] ?? 'NULL'}`);
  context.db.run(`UPDATE case_statements SET ${assignments.join(', ')} WHERE id = :id`, { ...valuesOf(context.db, caseId, statement), id });
  summaryChanged(context.db, caseId, context.now());
  return null;
}

/** Puts a sentence at another place of its section. */
export function moveStatement({ id, position }: { id: string; position: number }, context: CommandContext): null {
  const { caseId, section } = findStatement(context.db, id);
  const siblings = statementsOf(context.db, caseId).filter((statement) => statement.section === section);
  moveRow(context.db, 'case_statements', siblings.map((statement) => statement.id), id, position);
  summaryChanged(context.db, caseId, context.now());
  return null;
}

/** Takes a sentence off. */
export function removeStatement({ id }: { id: string }, context: CommandContext): null {
  const { caseId } = findStatement(context.db, id);
  context.db.run('DELETE FROM case_statements WHERE id = :id', { id });
  summaryChanged(context.db, caseId, context.now());
  return null;
}
