import type { SummaryState } from '../../../../shared/domain/cases/statements.ts';
import type { CommandContext } from '../../context.ts';
import type { WritableDb } from '../../database/types.ts';
import { findCase, touchCase } from './tables.ts';

/** Marks the summary 確認済 once every mark of the anonymisation is decided; the caller has looked. */
export function confirmSummary(context: CommandContext, caseId: string): void {
  findCase(context.db, caseId);
  context.db.run(
    `UPDATE case_files SET summary_state = 'confirmed', summary_confirmed_at = :at, summary_confirmed_by = :by WHERE id = :caseId`,
    { caseId, at: context.now().toISOString(), by: context.user.name },
  );
  context.audit('cases.confirmSummary', caseId);
}

/** Puts the state back as it was, after a change that brought no words in which were not looked through. */
export function keepSummaryState(db: WritableDb, caseId: string, { state, confirmedAt, confirmedBy }: SummaryState): void {
  db.run('UPDATE case_files SET summary_state = :state, summary_confirmed_at = :confirmedAt, summary_confirmed_by = :confirmedBy WHERE id = :caseId', {
    caseId, state, confirmedAt, confirmedBy,
  });
}

/** What came out of a note stays so in another file: there too it is confirmed before it goes anywhere. */
export function passOrigin(db: WritableDb, fromId: string, toId: string): void {
  db.run(`UPDATE case_files SET summary_origin = 'workbench' WHERE id = :toId AND (SELECT summary_origin FROM case_files WHERE id = :fromId) = 'workbench'`, { fromId, toId });
}

/** Says that the text of a file changed: it is no longer what was looked through, so 確認済 falls back to 作成中. */
export function summaryChanged(db: WritableDb, caseId: string, now: Date): void {
  db.run(
    `UPDATE case_files SET summary_state = 'draft', summary_confirmed_at = NULL, summary_confirmed_by = ''
      WHERE id = :caseId AND summary_state = 'confirmed'`,
    { caseId },
  );
  touchCase(db, caseId, now);
}
