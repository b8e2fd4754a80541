import type { proceedingsOperations } from '../../../../shared/contract/features/proceedings.ts';
import { elapsedSeconds } from '../../../../shared/domain/agenda/timing.ts';
import type { Meeting } from '../../../../shared/domain/meetings/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext, HandlersOf } from '../../context.ts';
import type { WritableDb } from '../../database/types.ts';
import { assertGateOpen } from '../agenda/legalGate.ts';
import { listItems } from '../agenda/repository.ts';
import { getCase } from '../cases/repository.ts';
import { getChangeableMeeting } from '../meetings/repository.ts';

/** Answers for 進行. */
export const proceedingsHandlers: HandlersOf<typeof proceedingsOperations> = {
  'proceedings.start': ({ id }, context) => {
    const { db, now, audit } = context;
    const meeting = getChangeableMeeting(db, id);
    if (meeting.status !== 'preparing') throw new AppError('conflict', 'この会議は、すでに始まっています。');
    if (!meeting.confidentialityConfirmedAt)
      throw new AppError('record.incomplete', '守秘義務の確認をしてから開会してください。', { details: { lacks: 'confidentiality' } });
    const items = listItems(db, id);
    const first = items[0];
    if (!first) throw new AppError('record.incomplete', '次第に議題がありません。議題を追加してから開会してください。');
    for (const item of items) if (item.caseId) assertGateOpen(item, getCase(db, item.caseId));
    const other = db.get<{ id: string }>(`SELECT id FROM meetings WHERE status = 'running' AND deleted_at IS NULL`);
    if (other) throw new AppError('conflict', 'ほかの会議が進行中です。先にその会議を閉会してください。');
    db.run(`UPDATE meetings SET status = 'running', started_at = :at WHERE id = :id`, { id, at: now().toISOString() });
    enter(db, id, first.id, now());
    audit('proceedings.start', id);
    return null;
  },
  'proceedings.goToItem': ({ meetingId, itemId }, { db, now }) => {
    const meeting = running(db, meetingId);
    if (itemId === meeting.currentItemId) return null;
    const order = listItems(db, meetingId).map((item) => item.id);
    if (!order.includes(itemId)) throw new AppError('not.found');
    // Who goes back to an earlier item has not finished the one on the table: it comes again with 次の議題へ.
    leave(db, meeting, now(), order.indexOf(itemId) > order.indexOf(meeting.currentItemId ?? ''));
    enter(db, meetingId, itemId, now());
    return null;
  },
  'proceedings.nextItem': ({ id }, { db, now }) => {
    const meeting = running(db, id);
    leave(db, meeting, now(), true);
    const items = listItems(db, id);
    const at = items.findIndex((item) => item.id === meeting.currentItemId);
    const next = items.slice(at + 1).find((item) => !item.done) ?? items.find((item) => !item.done);
    if (next) enter(db, id, next.id, now());
    else db.run('UPDATE meetings SET current_item_id = NULL WHERE id = :id', { id });
    return null;
  },
  'proceedings.showUndetermined': ({ id, shown }, { db }) => {
    running(db, id);
    db.run('UPDATE meetings SET undetermined_shown = :shown WHERE id = :id', { id, shown: shown ? 1 : 0 });
    return null;
  },
  'proceedings.close': ({ id }, { db, now, audit }) => {
    const meeting = running(db, id);
    leave(db, meeting, now(), true);
    db.run(`UPDATE meetings SET status = 'closed', closed_at = :at, current_item_id = NULL WHERE id = :id`, { id, at: now().toISOString() });
    audit('proceedings.close', id);
    return null;
  },
  'proceedings.reopen': ({ id }, { db, now, audit }) => {
    const meeting = getChangeableMeeting(db, id);
    if (meeting.status !== 'closed') throw new AppError('conflict', '閉会した会議だけを再開できます。');
    db.run(`UPDATE meetings SET status = 'running', closed_at = NULL WHERE id = :id`, { id });
    const last = listItems(db, id).at(-1);
    if (last) enter(db, id, last.id, now());
    audit('proceedings.reopen', id);
    return null;
  },
};

function running(db: CommandContext['db'], id: string): Meeting {
  const meeting = getChangeableMeeting(db, id);
  if (meeting.status !== 'running') throw new AppError('record.notOpen');
  return meeting;
}

/** Puts an item on the table; its clock runs on from what it had. */
function enter(db: WritableDb, meetingId: string, itemId: string, at: Date): void {
  db.run('UPDATE agenda_items SET entered_at = :at, done = 0 WHERE id = :itemId', { itemId, at: at.toISOString() });
  db.run('UPDATE meetings SET current_item_id = :itemId WHERE id = :meetingId', { meetingId, itemId });
}

/** Takes the current item off the table with the time it took. */
function leave(db: WritableDb, meeting: Meeting, at: Date, done: boolean): void {
  const current = listItems(db, meeting.id).find((item) => item.id === meeting.currentItemId);
  if (!current) return;
  db.run('UPDATE agenda_items SET spent_seconds = :spent, entered_at = NULL, done = :done WHERE id = :id', {
    id: current.id,
    spent: elapsedSeconds(current, at),
    done: done ? 1 : 0,
  });
}
