import type { WritableDb } from '../../database/types.ts';

/** Gives every active member of the 会議体 a seat (回答なし until they answer), keeping the order of the 名簿. Members already seated stay as they are. */
export function seatConferenceMembers(db: WritableDb, meetingId: string, conferenceId: string): void {
  db.run(
    `INSERT INTO attendances (meeting_id, member_id, position, status, proxy_name, proxy_position, section, meeting_role)
     SELECT :meetingId, p.id, row_number() OVER (ORDER BY a.position, p.position), 'noAnswer', '', '', '構成員', ''
     FROM conference_members cm JOIN members p ON p.id = cm.member_id JOIN agencies a ON a.id = p.agency_id
     WHERE cm.conference_id = :conferenceId AND p.active = 1
     ON CONFLICT DO NOTHING`,
    { meetingId, conferenceId },
  );
}

/** Adds one more seat at the end. */
export function addSeat(db: WritableDb, meetingId: string, memberId: string): void {
  db.run(
    `INSERT INTO attendances (meeting_id, member_id, position, status, proxy_name, proxy_position, section, meeting_role)
     SELECT :meetingId, :memberId, COALESCE(MAX(position), 0) + 1, 'noAnswer', '', '', '構成員', '' FROM attendances WHERE meeting_id = :meetingId
     ON CONFLICT DO NOTHING`,
    { meetingId, memberId },
  );
}

/** Writes 議長 and 記録 beside the two names that the meeting gives. */
export function markOfficers(db: WritableDb, meetingId: string, chairMemberId: string | null, recorderMemberId: string | null): void {
  db.run(`UPDATE attendances SET meeting_role = '' WHERE meeting_id = :meetingId AND meeting_role IN ('議長', '記録')`, { meetingId });
  for (const [memberId, role] of [[recorderMemberId, '記録'], [chairMemberId, '議長']] as const) {
    if (memberId === null) continue;
    addSeat(db, meetingId, memberId);
    db.run('UPDATE attendances SET meeting_role = :role WHERE meeting_id = :meetingId AND member_id = :memberId', { meetingId, memberId, role });
  }
}
