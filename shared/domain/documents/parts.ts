import { z } from 'zod';

/** A day 'YYYY-MM-DD', a month 'YYYY-MM', a time 'HH:mm': models carry them plain, forms spell them. */
export const day = z.iso.date();
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** 取扱表示 of field.md §2.1: what stands in the frame at the top right, and by which number a copy is traced. */
export const handling = z.strictObject({
  label: z.string(),
  note: z.string().default(''),
  materialNumber: z.string().nullable().default(null),
  serialNumber: z.string().nullable().default(null),
});
export type Handling = z.infer<typeof handling>;

/** The meeting as every form names it. */
export const meetingHead = z.strictObject({
  municipality: z.string(),
  office: z.string(),
  conferenceName: z.string(),
  ordinal: z.int().positive(),
  date: day,
  opensAt: time,
  closesAt: time.nullable().default(null),
  place: z.string(),
  chair: z.string().default(''),
  facilitator: z.string().default(''),
  recorder: z.string().default(''),
  /** Texts of law come from the settings, never from a form. */
  legalBasis: z.string().default(''),
  secrecyNotice: z.string().default(''),
});
export type MeetingHead = z.infer<typeof meetingHead>;

/** 版の種類 of field.md §2.1. */
export const edition = z.strictObject({
  kind: z.enum(['当日版', '確認依頼版', '確定版']),
  number: z.int().positive().default(1),
});
export type Edition = z.infer<typeof edition>;

/** Until when a role is done: not every decision has a day (product.md). */
export const due = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), date: day }),
  z.strictObject({ kind: z.literal('monthEnd'), month }),
  z.strictObject({ kind: z.literal('nextMeeting'), date: day.nullable().default(null) }),
  z.strictObject({ kind: z.literal('event'), text: z.string() }),
  z.strictObject({ kind: z.literal('always'), checkDate: day.nullable().default(null) }),
]);
export type Due = z.infer<typeof due>;

/** One who sat, or should have sat, at the table. */
export const attendee = z.strictObject({
  agency: z.string(),
  title: z.string(),
  name: z.string(),
  /** 議長・司会・記録・助言者・事務局 …; empty for an ordinary member. */
  role: z.string().default(''),
  attendance: z.enum(['出席', '代理', 'オンライン', '欠席', '資料のみ', '回答なし']).default('出席'),
  /** 代理: who came instead, with title. */
  proxy: z.string().default(''),
  /** 遅参・早退 and the like. */
  note: z.string().default(''),
});
export type Attendee = z.infer<typeof attendee>;

/** A paper handed out at the meeting. */
export const material = z.strictObject({
  number: z.string(),
  name: z.string(),
  copies: z.int().nonnegative().nullable().default(null),
  collected: z.int().nonnegative().nullable().default(null),
  /** 会議終了後回収. */
  collect: z.boolean().default(false),
});
export type Material = z.infer<typeof material>;

/** The next meeting, as far as it is fixed. */
export const nextMeeting = z.strictObject({
  date: day,
  opensAt: time.nullable().default(null),
  place: z.string().default(''),
  note: z.string().default(''),
});
export type NextMeeting = z.infer<typeof nextMeeting>;
