import { z } from 'zod';
import { attendance, attendanceInput } from '../../domain/attendance/schema.ts';
import { id, nothing } from '../../domain/common/schema.ts';
import { command, query } from '../define.ts';

/** 出欠: who is there, and the time-stamped 守秘義務の確認 that opens a meeting. */
export const attendanceOperations = {
  'attendance.list': query(z.strictObject({ meetingId: id }), z.array(attendance)),
  'attendance.set': command(z.strictObject({ meetingId: id, seat: attendanceInput }), nothing),
  'attendance.addSeat': command(z.strictObject({ meetingId: id, memberId: id }), nothing),
  'attendance.removeSeat': command(z.strictObject({ meetingId: id, memberId: id }), nothing),
  'attendance.confirmConfidentiality': command(z.strictObject({ meetingId: id }), nothing),
};
