import { japanDay } from '../../../../shared/text/japanClock.ts';
import type { Call } from '../../context.ts';
import { addCases } from './cases.ts';
import { playEarlierMeeting, prepareMeeting, type SampleStage } from './meetings.ts';
import { addPeople } from './people.ts';

const dayAfter = (today: string, days: number) => japanDay(new Date(Date.parse(`${today}T00:00:00+09:00`) + days * 86_400_000));

/** Where a filled sample store stands. */
export interface FilledSample {
  stage: SampleStage;
  /** The sitting of today, prepared and not yet opened. */
  meetingId: string;
  dayAfter(days: number): string;
}

/**
 * Fills an empty store through the door: people, three households, an earlier sitting with decisions, and one of today that is ready to open.
 * `wait` turns the clock where there is one to turn.
 */
export async function fillSample(call: Call, today: string, wait: (minutes: number) => void): Promise<FilledSample> {
  const after = (days: number) => dayAfter(today, days);
  const people = await addPeople(call, after(-150));
  const cases = await addCases(call, people, after(-40));
  const stage: SampleStage = { people, cases, wait };
  const earlier = await prepareMeeting(call, stage, {
    number: 4, date: after(-28), nextDate: today, resource: '',
    items: [
      { kind: 'continuedCase', caseId: cases.mother.id, minutes: 30, presenter: '住宅課', decide: '家賃の分納と健診' },
      { kind: 'continuedCase', caseId: cases.court.id, minutes: 30, presenter: '定着支援', decide: '退所に向けた準備' },
    ],
  });
  await playEarlierMeeting(call, stage, earlier);
  const meetingId = await prepareMeeting(call, stage, {
    number: 5, date: today, nextDate: after(28), resource: '高校生世代のヤングケアラーの居場所',
    items: [
      { kind: 'newCase', caseId: cases.family.id, minutes: 35, presenter: '北部包括', decide: '' },
      { kind: 'continuedCase', caseId: cases.mother.id, minutes: 20, presenter: '住宅課', decide: '支援措置と健診' },
      { kind: 'continuedCase', caseId: cases.court.id, minutes: 20, presenter: '定着支援', decide: '住まいの確保' },
    ],
  });
  return { stage, meetingId, dayAfter: after };
}
