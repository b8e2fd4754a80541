import { z } from 'zod';
import { byId, day, id, made, nothing } from '../../domain/common/schema.ts';
import { meeting, meetingInput } from '../../domain/meetings/schema.ts';
import { command, query } from '../define.ts';

/** 会議: one sitting of a 会議体. */
export const meetingsOperations = {
  'meetings.list': query(z.strictObject({}), z.array(meeting)),
  'meetings.get': query(byId, meeting),
  /** The number that the next sitting of that fiscal year would get. */
  'meetings.getNextNumber': query(z.strictObject({ conferenceId: id, date: day }), z.strictObject({ fiscalYear: z.number(), number: z.number() })),
  /** Makes the meeting with the usual items (開会, 前回決定の確認, その他, 閉会) and its members' seats. */
  'meetings.add': command(meetingInput, made),
  'meetings.update': command(z.strictObject({ id, meeting: meetingInput }), nothing),
  /** What a deletion would take along, for the confirmation. */
  'meetings.getDeletion': query(byId, z.strictObject({ items: z.number(), entries: z.number(), decisions: z.number(), finalised: z.boolean() })),
  'meetings.delete': command(byId, nothing),
  'meetings.restore': command(byId, nothing),
};
