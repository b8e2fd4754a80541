import { AppError } from '../../../../shared/errors/appError.ts';
import { wareki } from '../../../../shared/text/wareki.ts';
import type { CommandContext, QueryContext } from '../../context.ts';
import type { ReadableDb, WritableDb } from '../../database/types.ts';
import { findCase, issuesOf, meetingsWithCase, membersOf } from './tables.ts';

function meetingNames(db: ReadableDb, id: string): string[] {
  return meetingsWithCase(db, id).map((meeting) => `第${meeting.number}回 ${meeting.name}（${wareki(meeting.date)}）`);
}

/** What a deletion would take along, and which meetings stand against it. */
export function getDeletion({ id }: { id: string }, { db }: QueryContext) {
  findCase(db, id);
  return { members: membersOf(db, id).length, issues: issuesOf(db, id).length, meetings: meetingNames(db, id) };
}

/** Takes a file off every screen; it can be brought back until the store is opened next time. */
export function deleteCase({ id }: { id: string }, context: CommandContext): null {
  findCase(context.db, id);
  const meetings = meetingNames(context.db, id);
  if (meetings.length > 0) {
    throw new AppError('conflict', `次の会議の議題になっているため、削除できません。${meetings.join('、')}`);
  }
  context.db.run('UPDATE case_files SET deleted_at = :at WHERE id = :id', { id, at: context.now().toISOString() });
  context.audit('cases.delete', id);
  return null;
}

/** Undoes a deletion. */
export function restoreCase({ id }: { id: string }, context: CommandContext): null {
  const changed = context.db.run('UPDATE case_files SET deleted_at = NULL WHERE id = :id AND deleted_at IS NOT NULL', { id });
  if (changed === 0) throw new AppError('not.found');
  context.audit('cases.restore', id);
  return null;
}

/** Removes deleted files for good, at unlock, once the undo is gone; those that a record still names stay hidden. */
export function purgeDeletedCases(db: WritableDb): void {
  db.run('DELETE FROM drafts WHERE EXISTS (SELECT 1 FROM case_files c WHERE c.deleted_at IS NOT NULL AND instr(drafts.key, c.id) > 0)');
  db.run(
    `DELETE FROM case_files WHERE deleted_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM agenda_items WHERE case_id = case_files.id)
       AND NOT EXISTS (SELECT 1 FROM decisions WHERE case_id = case_files.id)`,
  );
}
