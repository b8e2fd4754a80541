import type { lettersOperations } from '../../../../shared/contract/features/letters.ts';
import type { LetterInput } from '../../../../shared/domain/letters/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { HandlersOf } from '../../context.ts';
import { getMeeting } from '../meetings/repository.ts';
import { draftLetter } from './draftLetter.ts';
import { letterWithNumber, listLetters } from './repository.ts';

/** Answers for 通知・依頼. */
export const lettersHandlers: HandlersOf<typeof lettersOperations> = {
  'letters.list': ({ meetingId }, { db }) => listLetters(db, meetingId),
  'letters.draft': ({ meetingId, form }, context) => draftLetter(meetingId, form, context),
  'letters.add': ({ meetingId, letter }, { db, newId, now, audit }) => {
    getMeeting(db, meetingId);
    refuseSameNumber(letterWithNumber(db, letter), null);
    const id = newId();
    const at = now().toISOString();
    db.run(
      `INSERT INTO letters (id, meeting_id, form, number, date, content, created_at, updated_at) VALUES (:id, :meetingId, :form, :number, :date, :content, :at, :at)`,
      { id, meetingId, form: letter.form, ...columns(letter), at },
    );
    audit('letters.add', id);
    return { id };
  },
  'letters.update': ({ id, letter }, { db, now, audit }) => {
    refuseSameNumber(letterWithNumber(db, letter), id);
    const changed = db.run('UPDATE letters SET number = :number, date = :date, content = :content, updated_at = :at WHERE id = :id AND form = :form', {
      id, form: letter.form, ...columns(letter), at: now().toISOString(),
    });
    if (changed === 0) throw new AppError('not.found');
    audit('letters.update', id);
    return null;
  },
  'letters.remove': ({ id }, { db, audit }) => {
    if (db.run('DELETE FROM letters WHERE id = :id', { id }) === 0) throw new AppError('not.found');
    audit('letters.remove', id);
    return null;
  },
};

const columns = (letter: LetterInput) => ({ number: letter.number.trim(), date: letter.date, content: JSON.stringify({ ...letter, number: letter.number.trim() }) });

function refuseSameNumber(other: string | undefined, own: string | null): void {
  if (other === undefined || other === own) return;
  throw new AppError('conflict', '同じ文書番号の文書が、この年度にすでにあります。', { fields: { 'letter.number': '同じ番号の文書があります' } });
}
