import type { handoutsOperations } from '../../../../shared/contract/features/handouts.ts';
import { type HandoutInput, SPARE } from '../../../../shared/domain/handouts/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext, HandlersOf } from '../../context.ts';
import { listAttendances } from '../attendance/repository.ts';
import { getMeeting } from '../meetings/repository.ts';
import { listHandouts } from './repository.ts';
import { seatNumbers } from './seatNumbers.ts';

/** Answers for 資料の配布と回収. It stays open after 確定: papers come back days later. */
export const handoutsHandlers: HandlersOf<typeof handoutsOperations> = {
  'handouts.list': ({ meetingId }, { db }) => listHandouts(db, meetingId),
  'handouts.add': ({ meetingId, handout, spare }, { db, newId, audit }) => {
    getMeeting(db, meetingId);
    const id = newId();
    db.run(
      `INSERT INTO handouts (id, meeting_id, number, name, version, collect, disposal)
       VALUES (:id, :meetingId, (SELECT COALESCE(MAX(number), 0) + 1 FROM handouts WHERE meeting_id = :meetingId), :name, :version, :collect, :disposal)`,
      { id, meetingId, ...columns(handout) },
    );
    const seats = seatNumbers(listAttendances(db, meetingId));
    const spares = Array.from({ length: spare }, (_, index) => ({ serial: seats.length + index + 1, agency: '', recipient: SPARE }));
    for (const { serial, agency, recipient } of [...seats, ...spares])
      db.run(
        `INSERT INTO handout_copies (id, handout_id, serial, agency, recipient, checked_by, reason) VALUES (:id, :handoutId, :serial, :agency, :recipient, '', '')`,
        { id: newId(), handoutId: id, serial, agency, recipient },
      );
    audit('handouts.add', id);
    return { id };
  },
  'handouts.update': ({ id, handout }, { db }) => {
    found(db.run('UPDATE handouts SET name = :name, version = :version, collect = :collect, disposal = :disposal WHERE id = :id', { id, ...columns(handout) }));
    return null;
  },
  'handouts.remove': ({ id }, { db, audit }) => {
    if (db.get('SELECT id FROM handout_copies WHERE handout_id = :id AND distributed_at IS NOT NULL AND collected_at IS NULL', { id }))
      throw new AppError('conflict', '配布して、まだ戻っていない番号があります。回収してから削除してください。');
    found(db.run('DELETE FROM handouts WHERE id = :id', { id }));
    audit('handouts.remove', id);
    return null;
  },
  'handouts.distribute': ({ id }, { db, now, audit }) => {
    found(db.get('SELECT id FROM handouts WHERE id = :id', { id }) ? 1 : 0);
    db.run(`UPDATE handout_copies SET distributed_at = :at WHERE handout_id = :id AND distributed_at IS NULL AND recipient <> :spare`, { id, spare: SPARE, at: now().toISOString() });
    audit('handouts.distribute', id);
    return null;
  },
  'handouts.collect': ({ id, serials, collected }, context) => ({ unknown: serials.filter((serial) => !collect(context, id, serial, collected)) }),
  'handouts.setCopy': ({ copyId, recipient, reason }, { db }) => {
    found(db.run('UPDATE handout_copies SET recipient = :recipient, reason = :reason WHERE id = :copyId', { copyId, recipient, reason }));
    return null;
  },
};

/** False where there is no such number; the time of the first return stays. */
function collect({ db, now, user }: CommandContext, handoutId: string, serial: number, collected: boolean): boolean {
  const at = now().toISOString();
  const changed = collected
    ? db.run(
        `UPDATE handout_copies SET collected_at = COALESCE(collected_at, :at), distributed_at = COALESCE(distributed_at, :at), checked_by = :by
         WHERE handout_id = :handoutId AND serial = :serial`,
        { handoutId, serial, at, by: user.name },
      )
    : db.run(`UPDATE handout_copies SET collected_at = NULL, checked_by = '' WHERE handout_id = :handoutId AND serial = :serial`, { handoutId, serial });
  return changed === 1;
}

const columns = (handout: HandoutInput) => ({ ...handout, name: handout.name.trim(), collect: handout.collect ? 1 : 0 });

function found(changed: number): void {
  if (changed === 0) throw new AppError('not.found');
}
