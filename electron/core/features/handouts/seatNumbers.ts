import type { Attendance, AttendanceStatus } from '../../../../shared/domain/attendance/schema.ts';

/** Nobody hands a paper to an empty chair; who has not answered yet may still come. */
const WITHOUT_PAPERS: readonly AttendanceStatus[] = ['absent'];

/** A seat with the number of its copies; the same on the paper, in the list of copies, and in the 出席者名簿. */
export interface NumberedSeat {
  serial: number;
  seat: Attendance;
  agency: string;
  recipient: string;
}

/** Copy numbers in the order of the seats; a proxy gets the copy of the seat. */
export function seatNumbers(attendances: readonly Attendance[]): NumberedSeat[] {
  return attendances
    .filter((seat) => !WITHOUT_PAPERS.includes(seat.status))
    .map((seat, index) => ({ serial: index + 1, seat, agency: seat.agencyName, recipient: seat.status === 'proxy' ? seat.proxyName : seat.name }));
}
