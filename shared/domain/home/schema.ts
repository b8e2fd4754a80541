import { z } from 'zod';
import { day, id, timeOfDay } from '../common/schema.ts';
import { legalBasis } from '../law/schema.ts';
import { meetingStatus } from '../meetings/schema.ts';

/** A step of getting ready for a sitting; `state` is computed from what is recorded, never ticked off by hand. */
export const preparationStep = z.strictObject({
  key: z.enum(['agenda', 'points', 'summaries', 'officers', 'answers', 'paper']),
  state: z.enum(['done', 'open']),
  /** 3 / 4, 済, 未. */
  text: z.string(),
});
export type PreparationStep = z.infer<typeof preparationStep>;
export const PREPARATION_LABELS: Record<PreparationStep['key'], string> = {
  agenda: '次第',
  points: '決めること',
  summaries: 'ケース概要',
  officers: '司会・記録',
  answers: '出欠',
  paper: '次第の印刷',
};

/** The sitting that comes next, or runs now. */
export const upcomingMeeting = z.strictObject({
  id,
  conferenceName: z.string(),
  legalBasis,
  number: z.number().int(),
  date: day,
  startTime: timeOfDay,
  endTime: timeOfDay,
  place: z.string(),
  status: meetingStatus,
  memberCount: z.number().int(),
  newCases: z.number().int(),
  otherCases: z.number().int(),
  steps: z.array(preparationStep),
});
export type UpcomingMeeting = z.infer<typeof upcomingMeeting>;

/** A role that is not done and has a day. */
export const dueRole = z.strictObject({
  decisionId: id,
  meetingId: id,
  content: z.string(),
  agencyName: z.string(),
  caseCode: z.string(),
  caseId: id.nullable(),
  dueDay: day,
});
export type DueRole = z.infer<typeof dueRole>;

/** One 会議体 over the fiscal year: for each month from April the sittings in it. */
export const yearRow = z.strictObject({
  conferenceId: id,
  conferenceName: z.string(),
  legalBasis,
  months: z.array(z.array(z.strictObject({ meetingId: id, number: z.number().int(), date: day, status: meetingStatus }))).length(12),
});
export type YearRow = z.infer<typeof yearRow>;

/** Everything ホーム shows, read at once so that its parts agree. */
export const home = z.strictObject({
  today: day,
  municipality: z.string(),
  department: z.string(),
  /** What a new store still lacks, in the order in which one does it. */
  begin: z.strictObject({ members: z.number().int(), conferences: z.number().int(), cases: z.number().int(), meetings: z.number().int() }),
  next: upcomingMeeting.nullable(),
  /** The most urgent ones; the counts are of all. */
  dueRoles: z.array(dueRole),
  dueRoleCount: z.number().int(),
  overdueCount: z.number().int(),
  /** Roles without a day to be reminded of (きっかけ, 未定). */
  undatedRoleCount: z.number().int(),
  fiscalYear: z.number().int(),
  year: z.array(yearRow),
  /** Held, but the record is not 確定. */
  toFinalise: z.array(z.strictObject({ meetingId: id, conferenceName: z.string(), number: z.number().int(), date: day, openPoints: z.number().int() })),
});
export type Home = z.infer<typeof home>;
