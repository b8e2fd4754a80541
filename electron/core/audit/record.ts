import type { User } from '../context.ts';
import type { WritableDb } from '../database/types.ts';

/** Appends who did what to which record; the table refuses changes and deletions by trigger. */
export function recordAudit(
  db: WritableDb,
  line: { id: string; at: Date; user: User; action: string; subject: string },
): void {
  db.run(
    `INSERT INTO audit_lines (id, at, user_id, user_name, action, subject)
     VALUES (:id, :at, :userId, :userName, :action, :subject)`,
    { id: line.id, at: line.at.toISOString(), userId: line.user.id, userName: line.user.name, action: line.action, subject: line.subject },
  );
}
