import type { Agency, AgencyInput, Member, MemberInput } from '../../../../shared/domain/roster/schema.ts';
import type { ReadableDb, WritableDb } from '../../database/types.ts';

interface AgencyRow extends Omit<Agency, 'active'> {
  active: number;
}
interface MemberRow extends Omit<Member, 'active' | 'conferenceIds'> {
  active: number;
  conferenceIds: string;
}

/** All agencies in the order of the list. */
export function listAgencies(db: ReadableDb): Agency[] {
  const rows = db.all<AgencyRow>(
    `SELECT id, name, short_name AS shortName, kana, field, head_title AS headTitle, active FROM agencies ORDER BY position, id`,
  );
  return rows.map((row) => ({ ...row, active: row.active === 1 }));
}

/** All members in the order of their agencies, with the 会議体 they sit on. */
export function listMembers(db: ReadableDb): Member[] {
  const rows = db.all<MemberRow>(
    `SELECT m.id, m.agency_id AS agencyId, m.title AS position, m.name, m.kana, m.pledged_on AS pledgedOn, m.active,
       (SELECT json_group_array(cm.conference_id ORDER BY c.position, c.id) FROM conference_members cm
         JOIN conferences c ON c.id = cm.conference_id WHERE cm.member_id = m.id) AS conferenceIds
     FROM members m JOIN agencies a ON a.id = m.agency_id ORDER BY a.position, a.id, m.position, m.id`,
  );
  // The column is built two lines above.
  return rows.map((row) => ({ ...row, active: row.active === 1, conferenceIds: JSON.parse(row.conferenceIds) as string[] }));
}

/** The id of the agency with exactly that name. */
export function findAgencyByName(db: ReadableDb, name: string): string | undefined {
  return db.get<{ id: string }>(`SELECT id FROM agencies WHERE name = :name`, { name })?.id;
}

/** The id of the member of that agency with exactly that name. */
export function findMemberByName(db: ReadableDb, agencyId: string, name: string): string | undefined {
  return db.get<{ id: string }>(`SELECT id FROM members WHERE agency_id = :agencyId AND name = :name`, { agencyId, name })?.id;
}

const agencyParameters = (id: string, { active, ...agency }: AgencyInput) => ({ ...agency, id, active: active ? 1 : 0 });

/** Adds an agency at the end of the list. */
export function insertAgency(db: WritableDb, id: string, agency: AgencyInput): void {
  db.run(
    `INSERT INTO agencies (id, name, short_name, kana, field, head_title, active, position)
     VALUES (:id, :name, :shortName, :kana, :field, :headTitle, :active, (SELECT COALESCE(MAX(position), 0) + 1 FROM agencies))`,
    agencyParameters(id, agency),
  );
}

/** Returns whether there was such an agency. */
export function updateAgency(db: WritableDb, id: string, agency: AgencyInput): boolean {
  const changed = db.run(
    `UPDATE agencies SET name = :name, short_name = :shortName, kana = :kana, field = :field, head_title = :headTitle, active = :active
     WHERE id = :id`,
    agencyParameters(id, agency),
  );
  return changed === 1;
}

const memberParameters = (id: string, { agencyId, position, name, kana, pledgedOn, active }: MemberInput) => ({
  id,
  agencyId,
  position,
  name,
  kana,
  pledgedOn,
  active: active ? 1 : 0,
});

/** Adds a member at the end of the list, with the 会議体 given. */
export function insertMember(db: WritableDb, id: string, member: MemberInput): void {
  db.run(
    `INSERT INTO members (id, agency_id, title, name, kana, pledged_on, active, position)
     VALUES (:id, :agencyId, :position, :name, :kana, :pledgedOn, :active, (SELECT COALESCE(MAX(position), 0) + 1 FROM members))`,
    memberParameters(id, member),
  );
  setConferencesOf(db, id, member.conferenceIds);
}

/** Returns whether there was such a member. */
export function updateMember(db: WritableDb, id: string, member: MemberInput): boolean {
  const changed = db.run(
    `UPDATE members SET agency_id = :agencyId, title = :position, name = :name, kana = :kana, pledged_on = :pledgedOn, active = :active
     WHERE id = :id`,
    memberParameters(id, member),
  );
  if (changed === 1) setConferencesOf(db, id, member.conferenceIds);
  return changed === 1;
}

function setConferencesOf(db: WritableDb, memberId: string, conferenceIds: readonly string[]): void {
  db.run(`DELETE FROM conference_members WHERE member_id = :memberId`, { memberId });
  for (const conferenceId of new Set(conferenceIds)) {
    db.run(`INSERT INTO conference_members (conference_id, member_id) VALUES (:conferenceId, :memberId)`, { conferenceId, memberId });
  }
}
