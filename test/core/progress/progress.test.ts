import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRunningMeeting, type RunningCore } from '../../support/runningMeeting.ts';

let test: RunningCore;
beforeEach(async () => {
  test = await openRunningMeeting();
});
afterEach(() => test.close());
const previous = () => test.call('progress.listPrevious', { meetingId: test.meetingId });

it('前回の役割は、打ち直さなくても次の会議に出る', async () => {
  expect((await previous()).map((each) => [each.meetingLabel, each.caseCode, each.content, each.state])).toEqual([
    ['第4回支援会議', 'R8-002', '家賃の分納計画', 'notStarted'],
    ['第4回支援会議', 'R8-002', '健診の再案内と通訳の手配', 'notStarted'],
    ['第4回支援会議', 'R8-001', '障害福祉サービスの利用に向けた医師意見書', 'notStarted'],
  ]);
});

it('「次回まで」の期限は、前回の会議が決めた次回の日になる', async () => {
  expect((await previous())[0]?.dueDay).toBe('2026-09-24');
});

it('この会議で済とした役割は、この会議の一覧には残り、その次には出ない', async () => {
  const [first] = await previous();
  await test.call('progress.report', { decisionId: first?.decisionId ?? '', meetingId: test.meetingId, state: 'done', note: '' });
  expect((await previous())[0]?.state).toBe('done');
  const { conferenceId } = await test.call('meetings.get', { id: test.meetingId });
  const { id } = await test.call('meetings.add', {
    conferenceId, number: null, date: '2026-10-22', startTime: '13:30', endTime: '15:00', place: '', chairMemberId: null, recorderMemberId: null, nextDate: null, nextTime: null, nextPlace: '',
  });
  const next = await test.call('progress.listPrevious', { meetingId: id });
  expect(next.map((each) => each.content)).not.toContain('家賃の分納計画');
  expect(next.map((each) => each.content)).toContain('健診の再案内と通訳の手配');
});

it('「事情が変わり不要」には事情が要る（未着手とは違う）', async () => {
  const [first] = await previous();
  const report = { decisionId: first?.decisionId ?? '', meetingId: test.meetingId, state: 'dropped' as const };
  expect((await test.refusal('progress.report', { ...report, note: '' })).fields).toEqual({ note: '事情を入力してください' });
  await test.call('progress.report', { ...report, note: '転居したため' });
  expect((await previous())[0]).toMatchObject({ state: 'dropped', note: '転居したため' });
});
