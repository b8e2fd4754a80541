import type { z } from 'zod';
import type { newEntry } from '../../../../shared/domain/minutes/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import { getChangeableMeeting } from '../meetings/repository.ts';
import { nextDecisionPosition, writeDecision } from './decisionRepository.ts';

/** Records one entry with its decisions and forgets its draft, in the one transaction of the command: never half of it. */
export function addEntry(input: z.output<typeof newEntry>, { db, newId, now, audit }: CommandContext): { id: string } {
  const item = db.get<{ meetingId: string; caseId: string | null }>('SELECT meeting_id, case_id FROM agenda_items WHERE id = :id', { id: input.itemId });
  if (!item) throw new AppError('not.found', '議題が見つかりません。入力した内容は下書きに残っています。');
  const meeting = getChangeableMeeting(db, item.meetingId);
  if (meeting.status === 'preparing') throw new AppError('record.notOpen');
  const id = newId();
  const at = now().toISOString();
  const last = db.get<{ last: number | null }>('SELECT MAX(position) AS last FROM entries WHERE meeting_id = :meetingId', { meetingId: meeting.id });
  db.run(
    `INSERT INTO entries (id, meeting_id, item_id, position, kind, agency_id, speaker_role, body, source, said_at, updated_at)
     VALUES (:id, :meetingId, :itemId, :position, :kind, :agencyId, :speakerRole, :body, :source, :at, :at)`,
    { id, meetingId: meeting.id, itemId: input.itemId, position: (last?.last ?? 0) + 1, at, ...input.entry },
  );
  for (const decision of input.decisions) {
    const place = { id: newId(), entryId: id, meetingId: meeting.id, itemId: input.itemId, caseId: item.caseId, position: nextDecisionPosition(db, meeting.id) };
    writeDecision(db, place, decision);
  }
  db.run('DELETE FROM drafts WHERE key = :key', { key: input.draftKey });
  audit('minutes.addEntry', id);
  return { id };
}
