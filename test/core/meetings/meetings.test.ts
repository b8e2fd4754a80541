import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPeople, type SamplePeople } from '../../../electron/core/features/sample/people.ts';
import type { InputOf } from '../../../shared/contract/operations.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';

let test: TestCore;
let people: SamplePeople;
const plan = (more: Partial<InputOf<'meetings.add'>> = {}): InputOf<'meetings.add'> => ({
  conferenceId: people.conferenceId, number: null, date: '2026-09-24', startTime: '13:30', endTime: '15:15', place: '市役所3階 大会議室',
  chairMemberId: people.member('高原 誠'), recorderMemberId: people.member('浜名 翔'), nextDate: null, nextTime: null, nextPlace: '', ...more,
});
beforeEach(async () => {
  test = await openTestCore();
  people = await addPeople(test.call, '2026-04-02');
});
afterEach(() => test.close());

describe('回次', () => {
  it('会議体と年度ごとに、ひとりでに数える', async () => {
    for (const date of ['2026-05-28', '2026-09-24', '2027-03-31', '2027-04-22']) await test.call('meetings.add', plan({ date }));
    await test.call('meetings.add', plan({ conferenceId: people.multilayeredId }));
    const list = await test.call('meetings.list', {});
    expect(list.map((each) => [each.conferenceName, each.fiscalYear, each.number, each.date])).toEqual([
      ['支援会議', 2027, 1, '2027-04-22'],
      ['支援会議', 2026, 3, '2027-03-31'],
      ['支援会議', 2026, 2, '2026-09-24'],
      ['重層的支援会議', 2026, 1, '2026-09-24'],
      ['支援会議', 2026, 1, '2026-05-28'],
    ]);
  });
  it('年度の途中から使い始めるときは、回次を決められ、次からそこを数える', async () => {
    await test.call('meetings.add', plan({ number: 5 }));
    expect(await test.call('meetings.getNextNumber', { conferenceId: people.conferenceId, date: '2026-10-22' })).toEqual({ fiscalYear: 2026, number: 6 });
  });
  it('同じ年度に同じ回次は登録できない', async () => {
    await test.call('meetings.add', plan({ number: 5 }));
    const refusal = await test.refusal('meetings.add', plan({ number: 5, date: '2026-10-22' }));
    expect([refusal.code, refusal.fields?.['number']]).toEqual(['conflict', '同じ年度に同じ回次があります']);
  });
});

it('終了は開始より後でなければならない', async () => {
  const refusal = await test.refusal('meetings.add', plan({ startTime: '15:00', endTime: '13:00' }));
  expect(refusal.fields).toEqual({ endTime: '終了時刻は開始時刻より後にしてください' });
});

it('新しい会議には、決まった議題と、会議体の構成員の席がある', async () => {
  const { id } = await test.call('meetings.add', plan());
  const items = await test.call('agenda.listItems', { meetingId: id });
  expect(items.map((item) => [item.kind, item.startsAt])).toEqual([['opening', '13:30'], ['previousDecisions', '13:35'], ['other', '13:45'], ['closing', '13:50']]);
  const seats = await test.call('attendance.list', { meetingId: id });
  expect(seats).toHaveLength(18);
  expect(seats.filter((seat) => seat.meetingRole).map((seat) => [seat.name, seat.meetingRole])).toEqual([['高原 誠', '議長'], ['浜名 翔', '記録']]);
});

describe('削除', () => {
  it('消えるものを数え、元に戻せる', async () => {
    const { id } = await test.call('meetings.add', plan());
    expect(await test.call('meetings.getDeletion', { id })).toEqual({ items: 4, entries: 0, decisions: 0, finalised: false });
    await test.call('meetings.delete', { id });
    expect(await test.call('meetings.list', {})).toEqual([]);
    expect((await test.refusal('meetings.get', { id })).code).toBe('not.found');
    await test.call('meetings.restore', { id });
    expect((await test.call('meetings.get', { id })).number).toBe(1);
  });
  it('消した回次が使われていれば、元に戻すときに断る', async () => {
    const { id } = await test.call('meetings.add', plan());
    await test.call('meetings.delete', { id });
    await test.call('meetings.add', plan());
    expect((await test.refusal('meetings.restore', { id })).code).toBe('conflict');
  });
});
