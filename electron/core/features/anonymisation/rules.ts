import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import type { ReadableDb } from '../../database/types.ts';
import { findCase } from '../cases/tables.ts';

/** 対象外 of one case: words that were looked at and may stand. */
export interface CaseRule {
  id: string;
  phrase: string;
  reason: string;
  userName: string;
}

/** Every 対象外 of a case. */
export function listRules({ caseId }: { caseId: string }, { db }: { db: ReadableDb }): CaseRule[] {
  return db.all<CaseRule>('SELECT id, phrase, reason, user_name FROM case_rules WHERE case_id = :caseId ORDER BY phrase', { caseId });
}

/** Keeps a word as 対象外 with the reason; said again, the reason is the new one. */
export function addRule({ caseId, phrase, reason }: { caseId: string; phrase: string; reason: string }, context: CommandContext): { id: string } {
  const { db, user, now } = context;
  findCase(db, caseId);
  const known = db.get<{ id: string }>('SELECT id FROM case_rules WHERE case_id = :caseId AND phrase = :phrase', { caseId, phrase });
  const id = known?.id ?? context.newId();
  db.run(
    `INSERT INTO case_rules (id, case_id, phrase, reason, decided_at, user_name) VALUES (:id, :caseId, :phrase, :reason, :at, :by)
     ON CONFLICT (case_id, phrase) DO UPDATE SET reason = excluded.reason, decided_at = excluded.decided_at, user_name = excluded.user_name`,
    { id, caseId, phrase, reason, at: now().toISOString(), by: user.name },
  );
  context.audit('anonymisation.addRule', id);
  return { id };
}

/** Lets a word be marked again. */
export function removeRule({ id }: { id: string }, { db, audit }: CommandContext): null {
  if (db.run('DELETE FROM case_rules WHERE id = :id', { id }) === 0) throw new AppError('not.found');
  audit('anonymisation.removeRule', id);
  return null;
}
