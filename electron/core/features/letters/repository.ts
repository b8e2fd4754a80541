import { type Letter, type LetterInput, letterInput } from '../../../../shared/domain/letters/schema.ts';
import { numberIn, numberText } from '../../../../shared/domain/letters/number.ts';
import { fiscalYearNumber } from '../../../../shared/text/wareki.ts';
import type { ReadableDb } from '../../database/types.ts';

interface LetterRow {
  id: string;
  meetingId: string;
  content: string;
}

const toLetter = ({ id, meetingId, content }: LetterRow): Letter => ({ id, meetingId, content: letterInput.parse(JSON.parse(content)) });

/** The letters of a sitting, the oldest first. */
export function listLetters(db: ReadableDb, meetingId: string): Letter[] {
  return db
    .all<LetterRow>('SELECT id, meeting_id AS meetingId, content FROM letters WHERE meeting_id = :meetingId ORDER BY created_at, id', { meetingId })
    .map(toLetter);
}

/** The number after the highest one of this fiscal year that follows the office's pattern; only ever a suggestion. */
export function nextNumber(db: ReadableDb, pattern: string, date: string): string {
  const year = fiscalYearNumber(date);
  const rows = db.all<{ number: string }>('SELECT number FROM letters WHERE date BETWEEN :from AND :until', { from: `${year}-04-01`, until: `${year + 1}-03-31` });
  const last = Math.max(0, ...rows.map(({ number }) => numberIn(pattern, number) ?? 0));
  return numberText(pattern, last + 1);
}

/** Another letter with this 文書番号 in the same fiscal year: two papers of one number cannot be told apart. */
export function letterWithNumber(db: ReadableDb, { number, date }: Pick<LetterInput, 'number' | 'date'>): string | undefined {
  if (number.trim() === '') return undefined;
  const year = fiscalYearNumber(date);
  return db.get<{ id: string }>('SELECT id FROM letters WHERE number = :number AND date BETWEEN :from AND :until', { number: number.trim(), from: `${year}-04-01`, until: `${year + 1}-03-31` })?.id;
}
