import type { Decision, DecisionInput } from '../../../../shared/domain/decisions/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import type { ReadableDb, WritableDb } from '../../database/types.ts';
import { getChangeableMeeting } from '../meetings/repository.ts';
import { findItem } from '../agenda/repository.ts';
import { findDecision, inputOf, writeDecision } from '../minutes/decisionRepository.ts';
import { withoutLost } from './withoutLost.ts';

interface Change {
  id: string;
  label: string;
  before: Decision;
  after: Decision;
}
const OF_ITEM = `json_extract(before, '$.itemId') = :itemId`;
type ChangeRow = { id: string; label: string; before: string; after: string };

/** Changes one decision and remembers how it was, so that 元に戻す works wherever the change was made. */
export function changeDecision(
  { db, newId }: Pick<CommandContext, 'db' | 'newId'>,
  id: string,
  label: (before: Decision) => string,
  change: (before: Decision) => DecisionInput,
): void {
  const before = findDecision(db, id);
  if (!before) throw new AppError('not.found');
  getChangeableMeeting(db, before.meetingId);
  writeDecision(db, before, change(before));
  const after = findDecision(db, id) ?? before;
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  const { meetingId, itemId } = before;
  db.run(`DELETE FROM board_changes WHERE ${OF_ITEM} AND undone = 1`, { itemId });
  db.run(
    `INSERT INTO board_changes (id, meeting_id, sequence, label, before, after, undone)
     SELECT :id, :meetingId, COALESCE(MAX(sequence), 0) + 1, :label, :before, :after, 0 FROM board_changes WHERE meeting_id = :meetingId`,
    { id: newId(), meetingId, label: label(before), before: JSON.stringify(before), after: JSON.stringify(after) },
  );
}

/** What 元に戻す or やり直す would act on: the cards of one item, in the order they were changed. */
export function nextChange(db: ReadableDb, itemId: string, direction: 'undo' | 'redo'): Change | null {
  const row = db.get<ChangeRow>(
    direction === 'undo'
      ? `SELECT id, label, before, after FROM board_changes WHERE ${OF_ITEM} AND undone = 0 ORDER BY sequence DESC LIMIT 1`
      : `SELECT id, label, before, after FROM board_changes WHERE ${OF_ITEM} AND undone = 1 ORDER BY sequence LIMIT 1`,
    { itemId },
  );
  return row ? { ...row, before: JSON.parse(row.before), after: JSON.parse(row.after) } : null;
}

/** Puts a decision back (or forward) and tells what was done; null where there is nothing left. */
export function stepThroughChanges(db: WritableDb, itemId: string, direction: 'undo' | 'redo'): { label: string | null } {
  getChangeableMeeting(db, findItem(db, itemId).meetingId);
  const change = nextChange(db, itemId, direction);
  if (!change) return { label: null };
  const target = direction === 'undo' ? change.before : change.after;
  const current = findDecision(db, target.id);
  if (current) writeDecision(db, current, withoutLost(db, current, inputOf(target)));
  db.run('UPDATE board_changes SET undone = :undone WHERE id = :id', { id: change.id, undone: direction === 'undo' ? 1 : 0 });
  return { label: change.label };
}

/** Forgets the remembered states of an entry's decisions, so that a removed or replaced text stays nowhere. */
export function forgetChangesOf(db: WritableDb, entryId: string): void {
  db.run(`DELETE FROM board_changes WHERE json_extract(before, '$.entryId') = :entryId`, { entryId });
}
