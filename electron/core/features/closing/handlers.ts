import type { closingOperations } from '../../../../shared/contract/features/closing.ts';
import type { MeetingVersion } from '../../../../shared/domain/closing/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { HandlersOf } from '../../context.ts';
import { readDossier } from '../dossier/readDossier.ts';
import { getMeeting } from '../meetings/repository.ts';
import { nameHits } from './checkNames.ts';
import { finalise } from './finalise.ts';
import { openPoints } from './openPoints.ts';

/** Answers for 閉会と確定. */
export const closingHandlers: HandlersOf<typeof closingOperations> = {
  'closing.listOpenPoints': ({ meetingId }, { db }) => openPoints(readDossier(db, meetingId)),
  'closing.listVersions': ({ meetingId }, { db }) =>
    db.all<MeetingVersion>(
      `SELECT version, finalised_at, user_name, released_at, released_by, released_reason, names_reason FROM meeting_versions
       WHERE meeting_id = :meetingId ORDER BY version`,
      { meetingId },
    ),
  'closing.checkNames': async ({ meetingId }, context) => nameHits(context.read(({ db }) => readDossier(db, meetingId)), context),
  'closing.finalise': finalise,
  'closing.release': ({ id, reason }, { db, now, user, audit }) => {
    const meeting = getMeeting(db, id);
    if (meeting.status !== 'finalised') throw new AppError('conflict', '確定していない会議です。');
    db.run(
      `UPDATE meeting_versions SET released_at = :at, released_by = :by, released_reason = :reason WHERE meeting_id = :id AND released_at IS NULL`,
      { id, at: now().toISOString(), by: user.name, reason },
    );
    db.run(`UPDATE meetings SET status = 'closed' WHERE id = :id`, { id });
    audit('closing.release', id);
    return null;
  },
  'closing.getVersion': ({ id, version }, { db }) => {
    const row = db.get<{ record: string }>('SELECT record FROM meeting_versions WHERE meeting_id = :id AND version = :version', { id, version });
    if (!row) throw new AppError('not.found');
    return row;
  },
};
