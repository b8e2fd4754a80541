import { createDetector } from '../../../electron/core/anonymisation/detector.ts';
import { agendaHandlers } from '../../../electron/core/features/agenda/handlers.ts';
import { attendanceHandlers } from '../../../electron/core/features/attendance/handlers.ts';
import { casesHandlers } from '../../../electron/core/features/cases/handlers.ts';
import { closingHandlers } from '../../../electron/core/features/closing/handlers.ts';
import { conferencesHandlers } from '../../../electron/core/features/conferences/handlers.ts';
import { homeHandlers } from '../../../electron/core/features/home/handlers.ts';
import { meetingsHandlers } from '../../../electron/core/features/meetings/handlers.ts';
import { minutesHandlers } from '../../../electron/core/features/minutes/handlers.ts';
import { proceedingsHandlers } from '../../../electron/core/features/proceedings/handlers.ts';
import { progressHandlers } from '../../../electron/core/features/progress/handlers.ts';
import { rosterHandlers } from '../../../electron/core/features/roster/handlers.ts';
import type { DecisionInput } from '../../../shared/domain/decisions/schema.ts';
import type { LegalBasis } from '../../../shared/domain/law/schema.ts';
import type { MeetingInput } from '../../../shared/domain/meetings/schema.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';

/** A store with everything that ホーム looks at; it is 令和8年9月24日. */
export const openHome = () =>
  openTestCore({
    detector: createDetector(),
    handlers: {
      ...homeHandlers, ...conferencesHandlers, ...meetingsHandlers, ...agendaHandlers, ...attendanceHandlers, ...casesHandlers,
      ...minutesHandlers, ...proceedingsHandlers, ...progressHandlers, ...rosterHandlers, ...closingHandlers,
    },
  });

/** A 会議体. */
export const addConference = async (app: TestCore, name: string, legalBasis: LegalBasis = 'support') =>
  (await app.call('conferences.add', { name, legalBasis, purpose: '', place: '', startTime: '13:30', endTime: '15:30', active: true })).id;

/** A sitting on a day. */
export const addMeeting = async (app: TestCore, conferenceId: string, date: string, more: Partial<MeetingInput> = {}) =>
  (
    await app.call('meetings.add', {
      conferenceId, number: null, date, startTime: '13:30', endTime: '15:15', place: '大会議室', chairMemberId: null, recorderMemberId: null,
      nextDate: null, nextTime: null, nextPlace: '', ...more,
    })
  ).id;

/** A role as it is typed at the meeting. */
export const role = (content: string, due: DecisionInput['due']): DecisionInput => ({
  type: 'role', content, issueId: null, goal: '', leadAgencyId: null, leadMemberId: null, acceptance: 'accepted', supporting: [], due,
  checkMethod: '', nextCheckDate: null, priority: 'normal',
});

/** Opens a sitting and records one decision for each role; leaves it running. */
export async function holdMeeting(app: TestCore, meetingId: string, roles: DecisionInput[]): Promise<void> {
  await app.call('attendance.confirmConfidentiality', { meetingId });
  await app.call('proceedings.start', { id: meetingId });
  const [first] = await app.call('agenda.listItems', { meetingId });
  for (const decision of roles)
    await app.call('minutes.addEntry', {
      itemId: first?.id ?? '',
      entry: { kind: 'decision', agencyId: null, speakerRole: '', body: decision.content, source: '' },
      decisions: [decision],
      draftKey: 'entry',
    });
}
