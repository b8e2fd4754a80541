import type { ProtectedKind, ProtectedNote, ProtectedNoteInput } from '../../../../shared/domain/cases/protectedNotes.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import type { ReadableDb } from '../../database/types.ts';
import { findCase } from './tables.ts';

/** Opens what never leaves the operator's screen; who opened it when is recorded. No other code reads this table. */
export function getProtected({ caseId }: { caseId: string }, context: CommandContext): ProtectedNote[] {
  findCase(context.db, caseId);
  context.audit('cases.getProtected', caseId);
  return context.db.all<{ id: string; kind: ProtectedKind; body: string; keptFrom: string; updatedAt: string }>(
    'SELECT id, kind, body, kept_from, updated_at FROM protected_notes WHERE case_id = :caseId ORDER BY id',
    { caseId },
  );
}

/** Keeps a note apart from the summary. */
export function addProtected({ caseId, note }: { caseId: string; note: ProtectedNoteInput }, context: CommandContext): { id: string } {
  findCase(context.db, caseId);
  const id = context.newId();
  context.db.run(
    'INSERT INTO protected_notes (id, case_id, kind, body, kept_from, updated_at) VALUES (:id, :caseId, :kind, :body, :keptFrom, :at)',
    { ...note, id, caseId, at: context.now().toISOString() },
  );
  context.audit('cases.addProtected', caseId);
  return { id };
}

/** Lets the notes of one file be kept in another as well: what was taken over from it must not betray them there. */
export function copyProtected(context: CommandContext, fromCaseId: string, toCaseId: string): void {
  const notes = context.db.all<ProtectedNoteInput>(
    `SELECT kind, body, kept_from FROM protected_notes n WHERE case_id = :fromCaseId AND NOT EXISTS
       (SELECT 1 FROM protected_notes o WHERE o.case_id = :toCaseId AND o.kind = n.kind AND o.body = n.body AND o.kept_from = n.kept_from) ORDER BY id`,
    { fromCaseId, toCaseId },
  );
  for (const note of notes) addProtected({ caseId: toCaseId, note }, context);
}

/** Rewords such a note. */
export function updateProtected({ id, note }: { id: string; note: ProtectedNoteInput }, context: CommandContext): null {
  const caseId = caseOf(context.db, id);
  context.db.run('UPDATE protected_notes SET kind = :kind, body = :body, kept_from = :keptFrom, updated_at = :at WHERE id = :id', {
    ...note, id, at: context.now().toISOString(),
  });
  context.audit('cases.updateProtected', caseId);
  return null;
}

/** Removes such a note for good. */
export function removeProtected({ id }: { id: string }, context: CommandContext): null {
  const caseId = caseOf(context.db, id);
  context.db.run('DELETE FROM protected_notes WHERE id = :id', { id });
  context.audit('cases.removeProtected', caseId);
  return null;
}

function caseOf(db: ReadableDb, noteId: string): string {
  const row = db.get<{ caseId: string }>('SELECT case_id FROM protected_notes WHERE id = :noteId', { noteId });
  if (!row) throw new AppError('not.found');
  return findCase(db, row.caseId).id;
}
