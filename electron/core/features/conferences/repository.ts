import type { Conference, ConferenceInput } from '../../../../shared/domain/conferences/schema.ts';
import type { ReadableDb, WritableDb } from '../../database/types.ts';

interface ConferenceRow extends Omit<Conference, 'active'> {
  active: number;
}

/** All 会議体 in the order of the list, with how many active members sit on each. */
export function listConferences(db: ReadableDb): Conference[] {
  const rows = db.all<ConferenceRow>(
    `SELECT c.id, c.name, c.legal_basis AS legalBasis, c.purpose, c.place, c.start_time AS startTime, c.end_time AS endTime, c.active,
       (SELECT COUNT(*) FROM conference_members cm JOIN members m ON m.id = cm.member_id
         WHERE cm.conference_id = c.id AND m.active = 1) AS memberCount
     FROM conferences c ORDER BY c.position, c.id`,
  );
  return rows.map((row) => ({ ...row, active: row.active === 1 }));
}

/** The id of the 会議体 with exactly that name. */
export function findConferenceByName(db: ReadableDb, name: string): string | undefined {
  return db.get<{ id: string }>(`SELECT id FROM conferences WHERE name = :name`, { name })?.id;
}

const parameters = (id: string, { active, ...conference }: ConferenceInput) => ({ ...conference, id, active: active ? 1 : 0 });

/** Adds a 会議体 at the end of the list. */
export function insertConference(db: WritableDb, id: string, conference: ConferenceInput): void {
  db.run(
    `INSERT INTO conferences (id, name, legal_basis, purpose, place, start_time, end_time, active, position)
     VALUES (:id, :name, :legalBasis, :purpose, :place, :startTime, :endTime, :active,
       (SELECT COALESCE(MAX(position), 0) + 1 FROM conferences))`,
    parameters(id, conference),
  );
}

/** Returns whether there was such a 会議体. */
export function updateConference(db: WritableDb, id: string, conference: ConferenceInput): boolean {
  const changed = db.run(
    `UPDATE conferences SET name = :name, legal_basis = :legalBasis, purpose = :purpose, place = :place,
       start_time = :startTime, end_time = :endTime, active = :active WHERE id = :id`,
    parameters(id, conference),
  );
  return changed === 1;
}

/** Seats exactly these members on a 会議体; returns whether there was such a 会議体. */
export function setConferenceMembers(db: WritableDb, conferenceId: string, memberIds: readonly string[]): boolean {
  if (!db.get(`SELECT 1 FROM conferences WHERE id = :conferenceId`, { conferenceId })) return false;
  db.run(`DELETE FROM conference_members WHERE conference_id = :conferenceId`, { conferenceId });
  for (const memberId of new Set(memberIds)) {
    db.run(`INSERT INTO conference_members (conference_id, member_id) VALUES (:conferenceId, :memberId)`, { conferenceId, memberId });
  }
  return true;
}
