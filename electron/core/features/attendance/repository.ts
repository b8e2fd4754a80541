import type { Attendance } from '../../../../shared/domain/attendance/schema.ts';
import { IN_THE_ROOM } from '../../../../shared/domain/attendance/schema.ts';
import type { ReadableDb } from '../../database/types.ts';

/** The seats of one sitting, in the order of the 名簿. */
export function listAttendances(db: ReadableDb, meetingId: string): Attendance[] {
  return db.all<Attendance>(
    `SELECT t.member_id, p.agency_id, a.name AS agency_name, a.short_name AS agency_short_name, p.title AS position, p.name, p.kana, p.pledged_on,
       t.status, t.proxy_name, t.proxy_position, t.section, t.meeting_role
     FROM attendances t JOIN members p ON p.id = t.member_id JOIN agencies a ON a.id = p.agency_id
     WHERE t.meeting_id = :meetingId ORDER BY t.position`,
    { meetingId },
  );
}

/** Agencies with somebody in the room, in person, on the line or by proxy. */
export function agenciesInTheRoom(db: ReadableDb, meetingId: string): Set<string> {
  return new Set(listAttendances(db, meetingId).filter((seat) => IN_THE_ROOM.includes(seat.status)).map((seat) => seat.agencyId));
}
