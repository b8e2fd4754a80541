import type { Handout, HandoutCopy } from '../../../../shared/domain/handouts/schema.ts';
import type { ReadableDb } from '../../database/types.ts';

interface HandoutRow extends Omit<Handout, 'collect' | 'copies'> {
  collect: number;
}

/** The papers of a sitting in their order, each with its numbered copies. */
export function listHandouts(db: ReadableDb, meetingId: string): Handout[] {
  const rows = db.all<HandoutRow>(
    'SELECT id, meeting_id AS meetingId, number, name, version, collect, disposal FROM handouts WHERE meeting_id = :meetingId ORDER BY number',
    { meetingId },
  );
  const copies = Map.groupBy(
    db.all<HandoutCopy & { handoutId: string }>(
      `SELECT c.id, c.handout_id AS handoutId, c.serial, c.agency, c.recipient, c.distributed_at AS distributedAt, c.collected_at AS collectedAt,
         c.checked_by AS checkedBy, c.reason
       FROM handout_copies c JOIN handouts h ON h.id = c.handout_id WHERE h.meeting_id = :meetingId ORDER BY c.serial`,
      { meetingId },
    ),
    (copy) => copy.handoutId,
  );
  return rows.map((row) => ({
    ...row,
    collect: row.collect === 1,
    copies: (copies.get(row.id) ?? []).map(({ handoutId: _handoutId, ...copy }) => copy),
  }));
}
