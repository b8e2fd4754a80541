import type { closingOperations } from '../../../../shared/contract/features/closing.ts';
import type { MeetingVersion } from '../../../../shared/domain/closing/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { HandlersOf } from '../../context.ts';
import { composeDossier, readDossier } from '../dossier/readDossier.ts';
import { getMeeting } from '../meetings/repository.ts';
import { openPoints } from './openPoints.ts';

/** Answers for 閉会と確定. */
export const closingHandlers: HandlersOf<typeof closingOperations> = {
  'closing.listOpenPoints': ({ meetingId }, { db }) => openPoints(readDossier(db, meetingId)),
  'closing.listVersions': ({ meetingId }, { db }) =>
    db.all<MeetingVersion>(
      `SELECT version, finalised_at, user_name, released_at, released_by, released_reason FROM meeting_versions
       WHERE meeting_id = :meetingId ORDER BY version`,
      { meetingId },
    ),
  'closing.finalise': ({ id, acknowledged }, { db, newId, now, user, audit }) => {
    const meeting = getMeeting(db, id);
    if (meeting.status === 'finalised') throw new AppError('record.frozen');
    if (meeting.status !== 'closed') throw new AppError('record.incomplete', '閉会してから確定してください。');
    const dossier = composeDossier(db, id);
    const open = openPoints(dossier);
    const blocking = open.filter((point) => point.blocks);
    if (blocking.length > 0) throw new AppError('record.incomplete', `${blocking.map((point) => point.text).join('。')}。確定の前に直してください。`);
    if (open.length > 0 && !acknowledged)
      throw new AppError('record.incomplete', `未確定などが${open.length}件残っています。読み上げて確認してから確定してください。`, {
        details: { open: open.length },
      });
    const last = db.get<{ version: number | null }>('SELECT MAX(version) AS version FROM meeting_versions WHERE meeting_id = :id', { id });
    const version = (last?.version ?? 0) + 1;
    db.run(
      `INSERT INTO meeting_versions (id, meeting_id, version, finalised_at, user_name, record)
       VALUES (:versionId, :id, :version, :at, :userName, :record)`,
      { versionId: newId(), id, version, at: now().toISOString(), userName: user.name, record: JSON.stringify(dossier) },
    );
    // What was removed from the record is gone for good once the record is frozen.
    db.run('DELETE FROM entries WHERE meeting_id = :id AND deleted_at IS NOT NULL', { id });
    db.run(`UPDATE meetings SET status = 'finalised' WHERE id = :id`, { id });
    db.run('DELETE FROM drafts WHERE instr(key, :id) > 0', { id });
    db.run('DELETE FROM board_changes WHERE meeting_id = :id', { id });
    audit('closing.finalise', id);
    return { version };
  },
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
