import { z } from 'zod';
import { day, id, instant, line, timeOfDay } from '../common/schema.ts';
import { legalBasis } from '../law/schema.ts';

/** 準備中 → 進行中 → 閉会 → 確定. Only 確定 refuses changes; un-freezing is logged. */
export const meetingStatus = z.enum(['preparing', 'running', 'closed', 'finalised']);
export type MeetingStatus = z.infer<typeof meetingStatus>;
export const MEETING_STATUS_LABELS: Record<MeetingStatus, string> = {
  preparing: '準備中',
  running: '進行中',
  closed: '閉会',
  finalised: '確定',
};

/** What the clerk decides about one sitting. */
export const meetingInput = z
  .strictObject({
    conferenceId: id,
    /** 回次 within the fiscal year; null lets the store count. */
    number: z.number().int().min(1).max(999).nullable(),
    date: day,
    startTime: timeOfDay,
    endTime: timeOfDay,
    place: line(80),
    chairMemberId: id.nullable(),
    recorderMemberId: id.nullable(),
    nextDate: day.nullable(),
    nextTime: timeOfDay.nullable(),
    nextPlace: line(80),
  })
  .refine((meeting) => meeting.startTime < meeting.endTime, { path: ['endTime'], message: '終了時刻は開始時刻より後にしてください' });
export type MeetingInput = z.infer<typeof meetingInput>;

/** One sitting as pages see it. */
export const meeting = z.strictObject({
  id,
  conferenceId: id,
  conferenceName: z.string(),
  legalBasis,
  /** Fiscal year in the western count: 2026 is 令和8年度. */
  fiscalYear: z.number().int(),
  number: z.number().int(),
  date: day,
  startTime: timeOfDay,
  endTime: timeOfDay,
  place: z.string(),
  chairMemberId: id.nullable(),
  chairName: z.string(),
  recorderMemberId: id.nullable(),
  recorderName: z.string(),
  nextDate: day.nullable(),
  nextTime: timeOfDay.nullable(),
  nextPlace: z.string(),
  status: meetingStatus,
  currentItemId: id.nullable(),
  startedAt: instant.nullable(),
  closedAt: instant.nullable(),
  confidentialityConfirmedAt: instant.nullable(),
  /** Version number of the frozen record, null while none is. */
  version: z.number().int().nullable(),
});
export type Meeting = z.infer<typeof meeting>;
