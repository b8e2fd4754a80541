import type { Home } from '../../../../shared/domain/home/schema.ts';
import type { ReadableDb } from '../../database/types.ts';
import { openPoints } from '../closing/openPoints.ts';
import { readDossier } from '../dossier/readDossier.ts';

/** What exists at all, so that a new store says what to do first. */
export function countBeginnings(db: ReadableDb): Home['begin'] {
  const counts = db.get<Home['begin']>(
    `SELECT (SELECT COUNT(*) FROM members WHERE active = 1) AS members, (SELECT COUNT(*) FROM conferences WHERE active = 1) AS conferences,
       (SELECT COUNT(*) FROM case_files WHERE deleted_at IS NULL) AS cases, (SELECT COUNT(*) FROM meetings WHERE deleted_at IS NULL) AS meetings`,
  );
  return counts ?? { members: 0, conferences: 0, cases: 0, meetings: 0 };
}

/** Sittings that are over but not 確定, the oldest first, with what closing would still ask. */
export function listToFinalise(db: ReadableDb): Home['toFinalise'] {
  const rows = db.all<Omit<Home['toFinalise'][number], 'openPoints'>>(
    `SELECT m.id AS meeting_id, c.name AS conference_name, m.number, m.date FROM meetings m JOIN conferences c ON c.id = m.conference_id
     WHERE m.status = 'closed' AND m.deleted_at IS NULL ORDER BY m.date, m.start_time`,
  );
  return rows.map((row) => ({ ...row, openPoints: openPoints(readDossier(db, row.meetingId)).length }));
}
