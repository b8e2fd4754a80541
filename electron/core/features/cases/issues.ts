import type { CaseIssueInput } from '../../../../shared/domain/cases/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import { moveRow } from './order.ts';
import { findCase, findIssue, insertIssue, issuesOf } from './tables.ts';
import { summaryChanged } from './summary.ts';

/** Adds a 課題: a new row of the board. */
export function addIssue({ caseId, issue }: { caseId: string; issue: CaseIssueInput }, context: CommandContext): { id: string } {
  findCase(context.db, caseId);
  const id = context.newId();
  insertIssue(context.db, id, caseId, issue);
  summaryChanged(context.db, caseId, context.now());
  return { id };
}

/** Rewords a 課題; the decisions under it stay under it. */
export function updateIssue({ id, issue }: { id: string; issue: CaseIssueInput }, context: CommandContext): null {
  const { caseId } = findIssue(context.db, id);
  context.db.run('UPDATE case_issues SET title = :title, note = :note, urgent = :urgent WHERE id = :id', {
    id, title: issue.title, note: issue.note, urgent: issue.urgent ? 1 : 0,
  });
  summaryChanged(context.db, caseId, context.now());
  return null;
}

/** Puts a 課題 at another place; the board follows. */
export function moveIssue({ id, position }: { id: string; position: number }, context: CommandContext): null {
  const { caseId } = findIssue(context.db, id);
  moveRow(context.db, 'case_issues', issuesOf(context.db, caseId).map((issue) => issue.id), id, position);
  summaryChanged(context.db, caseId, context.now());
  return null;
}

/** Takes a 課題 off, unless something was decided about it. */
export function removeIssue({ id }: { id: string }, context: CommandContext): null {
  const { caseId } = findIssue(context.db, id);
  const decided = context.db.get<{ count: number }>('SELECT COUNT(*) AS count FROM decisions WHERE issue_id = :id', { id })?.count ?? 0;
  if (decided > 0) throw new AppError('conflict', `この課題には決定が${decided}件あるため、削除できません。`);
  context.db.run('DELETE FROM case_issues WHERE id = :id', { id });
  summaryChanged(context.db, caseId, context.now());
  return null;
}
