import { z } from 'zod';
import { id, line } from '../common/schema.ts';

export const attendanceStatus = z.enum(['present', 'online', 'proxy', 'documentOnly', 'absent', 'noAnswer']);
export type AttendanceStatus = z.infer<typeof attendanceStatus>;
export const ATTENDANCE_STATUS_LABELS: Record<AttendanceStatus, string> = {
  present: '出席',
  online: 'オンライン',
  proxy: '代理',
  documentOnly: '資料のみ',
  absent: '欠席',
  noAnswer: '回答なし',
};
/** Who is in the room, in person or on the line. */
export const IN_THE_ROOM: readonly AttendanceStatus[] = ['present', 'online', 'proxy'];

/** 出席者: one seat of one sitting. Names are copied at finalising, so that April's reshuffle changes no old paper. */
export const attendance = z.strictObject({
  memberId: id,
  agencyId: id,
  agencyName: z.string(),
  agencyShortName: z.string(),
  position: z.string(),
  name: z.string(),
  kana: z.string(),
  pledgedOn: z.string().nullable(),
  status: attendanceStatus,
  proxyName: z.string(),
  proxyPosition: z.string(),
  /** 構成員, 助言者, 事務局, オブザーバー. */
  section: z.string(),
  /** 議長, 司会, 書記, 事例提供, 助言 … */
  meetingRole: z.string(),
});
export type Attendance = z.infer<typeof attendance>;

export const attendanceInput = z
  .strictObject({
    memberId: id,
    status: attendanceStatus,
    proxyName: line(60),
    proxyPosition: line(80),
    section: line(24),
    meetingRole: line(24),
  })
  .refine((seat) => seat.status !== 'proxy' || seat.proxyName.trim() !== '', { path: ['proxyName'], message: '代理の方の氏名を入力してください' });
export type AttendanceInput = z.infer<typeof attendanceInput>;
