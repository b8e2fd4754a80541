import type { minutesOperations } from '../../../../shared/contract/features/minutes.ts';
import { contentOf } from '../../../../shared/domain/decisions/emptyDecision.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { HandlersOf } from '../../context.ts';
import { changeDecision, forgetChangesOf } from '../board/changes.ts';
import { cardName } from '../board/labels.ts';
import { getChangeableMeeting } from '../meetings/repository.ts';
import { addEntry } from './addEntry.ts';
import { findDecision, inputOf, listDecisions, nextDecisionPosition, writeDecision } from './decisionRepository.ts';
import { getEntry, readRecord } from './repository.ts';

/** Answers for 会議録. */
export const minutesHandlers: HandlersOf<typeof minutesOperations> = {
  'minutes.getRecord': ({ meetingId }, { db }) => readRecord(db, meetingId),
  'minutes.addEntry': addEntry,
  'minutes.updateEntry': ({ id, entry }, context) => {
    const { db, now, audit } = context;
    const current = getEntry(db, id);
    getChangeableMeeting(db, current.meetingId);
    const decides = (kind: string) => kind === 'decision' || kind === 'takeaway';
    if (decides(entry.kind) !== decides(current.kind))
      throw new AppError('input.invalid', '発言・論点と、決定・持ち帰りとは入れ替えられません。新しい記録として入力してください。');
    db.run(
      `UPDATE entries SET kind = :kind, agency_id = :agencyId, speaker_role = :speakerRole, body = :body, source = :source, updated_at = :at
       WHERE id = :id`,
      { id, at: now().toISOString(), ...entry },
    );
    // A decision that says what its line says goes on saying it: a slip is mended once.
    const same = listDecisions(db, current.meetingId).find((decision) => decision.entryId === id && decision.content === contentOf(current.body));
    if (same) changeDecision(context, same.id, (before) => `${cardName(before)}の修正`, (before) => ({ ...inputOf(before), content: contentOf(entry.body) }));
    audit('minutes.updateEntry', id);
    return null;
  },
  'minutes.removeEntry': ({ id }, { db, now, audit }) => {
    getChangeableMeeting(db, getEntry(db, id).meetingId);
    db.run('UPDATE entries SET deleted_at = :at WHERE id = :id', { id, at: now().toISOString() });
    forgetChangesOf(db, id);
    audit('minutes.removeEntry', id);
    return null;
  },
  'minutes.restoreEntry': ({ id }, { db, audit }) => {
    getChangeableMeeting(db, getEntry(db, id, 'deleted').meetingId);
    db.run('UPDATE entries SET deleted_at = NULL WHERE id = :id', { id });
    audit('minutes.restoreEntry', id);
    return null;
  },
  'minutes.addDecision': ({ entryId, decision }, { db, newId, audit }) => {
    const entry = getEntry(db, entryId);
    getChangeableMeeting(db, entry.meetingId);
    if (entry.kind !== 'decision' && entry.kind !== 'takeaway') throw new AppError('input.invalid', '発言や論点には決定を付けられません。');
    const caseId = db.get<{ caseId: string | null }>('SELECT case_id FROM agenda_items WHERE id = :itemId', { itemId: entry.itemId })?.caseId ?? null;
    const place = { id: newId(), entryId, meetingId: entry.meetingId, itemId: entry.itemId, caseId, position: nextDecisionPosition(db, entry.meetingId) };
    writeDecision(db, place, decision);
    audit('minutes.addDecision', place.id);
    return { id: place.id };
  },
  'minutes.updateDecision': ({ id, decision }, context) => {
    changeDecision(context, id, (before) => `${cardName(before)}の修正`, () => decision);
    context.audit('minutes.updateDecision', id);
    return null;
  },
  'minutes.removeDecision': ({ id }, { db, audit }) => {
    const decision = findDecision(db, id);
    if (!decision) throw new AppError('not.found');
    getChangeableMeeting(db, decision.meetingId);
    const others = db.get<{ n: number }>('SELECT count(*) AS n FROM decisions WHERE entry_id = :entryId AND id <> :id', { entryId: decision.entryId, id })?.n ?? 0;
    if (others === 0) throw new AppError('conflict', '決定の記録には1件以上の決定が要ります。記録ごと消すときは「記録を消す」を使ってください。');
    forgetChangesOf(db, decision.entryId);
    db.run('DELETE FROM decisions WHERE id = :id', { id });
    audit('minutes.removeDecision', id);
    return null;
  },
  'minutes.saveOutcome': (outcome, { db, audit }) => {
    const item = db.get<{ meetingId: string }>('SELECT meeting_id FROM agenda_items WHERE id = :itemId', { itemId: outcome.itemId });
    if (!item) throw new AppError('not.found');
    getChangeableMeeting(db, item.meetingId);
    db.run('DELETE FROM item_outcomes WHERE item_id = :itemId', { itemId: outcome.itemId });
    db.run(
      `INSERT INTO item_outcomes (item_id, meeting_id, lead_agency_id, key_person, explainer, explain_when, explain_what, sharing, emergency_day,
         emergency_night, objections, refusals, next_check)
       VALUES (:itemId, :meetingId, :leadAgencyId, :keyPerson, :explainer, :explainWhen, :explainWhat, :sharing, :emergencyDay,
         :emergencyNight, :objections, :refusals, :nextCheck)`,
      { meetingId: item.meetingId, ...outcome },
    );
    audit('minutes.saveOutcome', outcome.itemId);
    return null;
  },
};
