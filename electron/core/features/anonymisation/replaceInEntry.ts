import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import { forgetChangesOf } from '../board/changes.ts';
import { getChangeableMeeting } from '../meetings/repository.ts';
import { inputOf, listDecisions, writeDecision } from '../minutes/decisionRepository.ts';
import { getEntry } from '../minutes/repository.ts';

interface Input {
  entryId: string;
  replacements: readonly { from: string; to: string }[];
}

/**
 * Puts symbols in place of names in a recorded line and in its decisions, and purges drafts and remembered states that hold the old words
 * (product.md, principle 2). The store overwrites what it deletes (secure_delete).
 */
export function replaceInEntry({ entryId, replacements }: Input, { db, now, audit }: CommandContext): null {
  const entry = getEntry(db, entryId);
  getChangeableMeeting(db, entry.meetingId);
  const reworded = (text: string) => replacements.reduce((words, { from, to }) => words.replaceAll(from, to), text);
  if (reworded(entry.body).trim() === '') throw new AppError('input.invalid', '置き換えると記録が空になります。');
  db.run('UPDATE entries SET body = :body, source = :source, updated_at = :at WHERE id = :entryId', {
    entryId, body: reworded(entry.body), source: reworded(entry.source), at: now().toISOString(),
  });
  for (const decision of listDecisions(db, entry.meetingId).filter((each) => each.entryId === entryId)) {
    const { due } = decision;
    writeDecision(db, decision, {
      ...inputOf(decision),
      content: reworded(decision.content), goal: reworded(decision.goal), checkMethod: reworded(decision.checkMethod),
      due: due.kind === 'event' ? { ...due, event: reworded(due.event) } : due,
      supporting: decision.supporting.map((helper) => ({ ...helper, part: reworded(helper.part) })),
    });
  }
  forgetChangesOf(db, entryId);
  for (const { from } of replacements) db.run('DELETE FROM drafts WHERE instr(value, :from) > 0', { from });
  audit('anonymisation.replaceInEntry', entryId);
  return null;
}
