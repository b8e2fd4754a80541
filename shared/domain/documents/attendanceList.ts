import { z } from 'zod';
import { attendee, day, edition, handling, meetingHead } from './parts.ts';

/** Model of F03 出席者名簿. */
export const attendanceListModel = z.strictObject({
  head: meetingHead,
  handling,
  edition,
  people: z.array(
    attendee.extend({
      category: z.enum(['構成員', '助言者', '事務局', 'オブザーバー']).default('構成員'),
      pledgedOn: day.nullable().default(null),
      /** Cases this person sits in for; the others leave the room (field.md F03). */
      caseCodes: z.array(z.string()).default([]),
      copyNumber: z.string().default(''),
    }),
  ),
  /** Cases of the day; empty: no 在席表. */
  caseCodes: z.array(z.string()).default([]),
});
export type AttendanceListModel = z.infer<typeof attendanceListModel>;
