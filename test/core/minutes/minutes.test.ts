import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aDecision, openRunningMeeting, type RunningCore } from '../../support/runningMeeting.ts';

let test: RunningCore;
beforeEach(async () => {
  test = await openRunningMeeting();
});
afterEach(() => test.close());

const remark = (body: string, agencyId: string | null = null) => ({ kind: 'remark' as const, agencyId, speakerRole: '', body, source: '' });
const record = async () => (await test.call('minutes.getRecord', { meetingId: test.meetingId })).entries;

describe('記録', () => {
  it('発言は、機関・時刻・順序とともに残り、下書きは同じ書き込みで消える', async () => {
    const draftKey = `entry:${test.meetingId}:${test.item.id}`;
    await test.call('drafts.save', { key: draftKey, value: '{"body":"母の上腕"}' });
    await test.call('minutes.addEntry', { itemId: test.item.id, entry: remark('母の上腕のあざを2回確認。', test.agency('北部包括')), decisions: [], draftKey });
    const [entry] = await record();
    expect(entry).toMatchObject({ kind: 'remark', agencyId: test.agency('北部包括'), body: '母の上腕のあざを2回確認。', saidAt: test.ports.clock.now().toISOString() });
    expect(await test.call('drafts.get', { key: draftKey })).toEqual({ value: null });
  });
  it('断られたときは、下書きが残る', async () => {
    await test.call('drafts.save', { key: 'entry:x', value: '{"body":"途中"}' });
    expect((await test.refusal('minutes.addEntry', { itemId: 'なし', entry: remark('途中'), decisions: [], draftKey: 'entry:x' })).code).toBe('not.found');
    expect(await test.call('drafts.get', { key: 'entry:x' })).toEqual({ value: '{"body":"途中"}' });
  });
  it('空白だけの内容は記録しない', async () => {
    expect((await test.refusal('minutes.addEntry', { itemId: test.item.id, entry: remark(' \n　'), decisions: [], draftKey: 'd' })).code).toBe('input.invalid');
  });
  it('決定の記録には決定が1件以上、発言には付けられない', async () => {
    const decisions = [aDecision({ content: '訪問' })];
    expect((await test.refusal('minutes.addEntry', { itemId: test.item.id, entry: remark('発言'), decisions, draftKey: 'd' })).code).toBe('input.invalid');
    const entry = { ...remark('決定'), kind: 'decision' as const };
    expect((await test.refusal('minutes.addEntry', { itemId: test.item.id, entry, decisions: [], draftKey: 'd' })).code).toBe('input.invalid');
  });
  it('1行から二つの役割ができる', async () => {
    const entry = { ...remark('滞納の整理は納税課、家計相談は社協'), kind: 'decision' as const };
    const decisions = [
      aDecision({ content: '滞納の整理', leadAgencyId: test.agency('納税課'), due: { kind: 'nextMeeting' } }),
      aDecision({ content: '家計相談', leadAgencyId: test.agency('社協'), due: { kind: 'nextMeeting' } }),
    ];
    await test.call('minutes.addEntry', { itemId: test.item.id, entry, decisions, draftKey: 'd' });
    expect((await record())[0]?.decisions.map((decision) => decision.content)).toEqual(['滞納の整理', '家計相談']);
  });
  it('主担当の機関は、自分の協力機関にはならない', async () => {
    const north = test.agency('北部包括');
    const id = await test.decide({ content: '訪問', leadAgencyId: north, supporting: [{ agencyId: north, part: '同行', acceptance: 'accepted' }] });
    expect((await record())[0]?.decisions.find((decision) => decision.id === id)?.supporting).toEqual([]);
  });
  it('行と同じ言葉の決定は、行を直すと一緒に直る。別の言葉の決定はそのまま', async () => {
    const entry = { ...remark('訪門する'), kind: 'decision' as const };
    const decisions = [aDecision({ content: '訪門する', leadAgencyId: test.agency('社協') }), aDecision({ content: '電話' })];
    const { id } = await test.call('minutes.addEntry', { itemId: test.item.id, entry, decisions, draftKey: 'd' });
    await test.call('minutes.updateEntry', { id, entry: { ...entry, body: '訪問する' } });
    expect((await record())[0]?.decisions).toMatchObject([{ content: '訪問する', leadAgencyId: test.agency('社協') }, { content: '電話' }]);
  });
  it('消した記録は決定ごと見えなくなり、元に戻せる', async () => {
    await test.decide({ content: '訪問' });
    const [entry] = await record();
    await test.call('minutes.removeEntry', { id: entry?.id ?? '' });
    expect(await record()).toEqual([]);
    await test.call('minutes.restoreEntry', { id: entry?.id ?? '' });
    expect((await record())[0]?.decisions).toHaveLength(1);
  });
  it('決定の記録から最後の決定だけを消すことはできない', async () => {
    const id = await test.decide({ content: '訪問' });
    expect((await test.refusal('minutes.removeDecision', { id })).code).toBe('conflict');
  });
});

describe('会議の外', () => {
  it('始まっていない会議には記録できない', async () => {
    const { id } = await test.call('meetings.add', {
      conferenceId: (await test.call('meetings.get', { id: test.meetingId })).conferenceId, number: null, date: '2026-10-22', startTime: '13:30', endTime: '15:00',
      place: '', chairMemberId: null, recorderMemberId: null, nextDate: null, nextTime: null, nextPlace: '',
    });
    const [item] = await test.call('agenda.listItems', { meetingId: id });
    expect((await test.refusal('minutes.addEntry', { itemId: item?.id ?? '', entry: remark('発言'), decisions: [], draftKey: 'd' })).code).toBe('record.notOpen');
    expect((await test.refusal('proceedings.start', { id })).code).toBe('record.incomplete');
    await test.call('attendance.confirmConfidentiality', { meetingId: id });
    expect((await test.refusal('proceedings.start', { id })).message).toContain('ほかの会議が進行中');
  });
  it('守秘義務の確認の時刻は、最初の確認のまま変わらない', async () => {
    const before = (await test.call('meetings.get', { id: test.meetingId })).confidentialityConfirmedAt;
    test.wait(30);
    await test.call('attendance.confirmConfidentiality', { meetingId: test.meetingId });
    expect((await test.call('meetings.get', { id: test.meetingId })).confidentialityConfirmedAt).toBe(before);
  });
  it('代理には氏名が要る', async () => {
    const [seat] = await test.call('attendance.list', { meetingId: test.meetingId });
    const refusal = await test.refusal('attendance.set', {
      meetingId: test.meetingId, seat: { memberId: seat?.memberId ?? '', status: 'proxy', proxyName: ' ', proxyPosition: '', section: '構成員', meetingRole: '' },
    });
    expect(refusal.fields).toEqual({ 'seat.proxyName': '代理の方の氏名を入力してください' });
  });
});

it('議題を移ると、かかった時間が残り、後の議題の見込みに効く', async () => {
  test.wait(12);
  await test.call('proceedings.nextItem', { id: test.meetingId });
  const items = await test.call('agenda.listItems', { meetingId: test.meetingId });
  const left = items.find((item) => item.id === test.item.id);
  expect([left?.done, left?.spentSeconds]).toEqual([true, 720]);
  const current = items.find((item) => item.enteredAt !== null);
  expect(current?.caseCode).toBe('R8-002');
});

it('前の議題へ戻ると、途中の議題は済にならず、その続きから動く', async () => {
  const state = async (id: string) => (await test.call('agenda.listItems', { meetingId: test.meetingId })).find((item) => item.id === id);
  const earlier = test.items[1]?.id ?? '';
  test.wait(10);
  await test.goTo(earlier);
  expect(await state(test.item.id)).toMatchObject({ done: false, spentSeconds: 600, enteredAt: null });
  await test.call('proceedings.nextItem', { id: test.meetingId });
  expect((await test.call('meetings.get', { id: test.meetingId })).currentItemId).toBe(test.item.id);
  test.wait(5);
  // Going on to a later one settles it, and asking for the same item again changes nothing.
  await test.goTo(test.item.id);
  await test.goTo(test.items.at(-1)?.id ?? '');
  expect(await state(test.item.id)).toMatchObject({ done: true, spentSeconds: 900 });
});
