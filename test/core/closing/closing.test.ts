import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingCopies } from '../../../shared/domain/handouts/schema.ts';
import { aDecision, openRunningMeeting, type RunningCore } from '../../support/runningMeeting.ts';

let test: RunningCore;
beforeEach(async () => {
  test = await openRunningMeeting();
});
afterEach(() => test.close());

const points = async () => (await test.call('closing.listOpenPoints', { meetingId: test.meetingId })).map((point) => point.text);
const close = () => test.call('proceedings.close', { id: test.meetingId });

describe('閉会の確認', () => {
  it('担当や期限のない役割、担当のない課題、未確認の意向を挙げる', async () => {
    await test.decide({ content: '事実確認の訪問', issueId: test.issue('虐待の疑い'), leadAgencyId: test.agency('北部包括') });
    await test.decide({ content: '引き続き見守る', leadAgencyId: test.agency('社協'), due: { kind: 'nextMeeting' } });
    await test.decide({ content: '世帯分離を急がない', type: 'policy' });
    const texts = await points();
    expect(texts).toContain('事実確認の訪問（期限が未定）');
    expect(texts).toContain('引き続き見守る（何を・どの頻度で・どうなったら誰へ、が未記入）');
    expect(texts).toContain('課題「夜間の見守り」の担当がありません');
    expect(texts).not.toContain('課題「虐待の疑い」の担当がありません');
    expect(texts.some((text) => text.includes('世帯分離'))).toBe(false);
    expect(texts).toContain('長女（乳幼児）の意向が未確認です（会議録に「未確認」と記録します）');
  });
  it('会議後に回収する資料が戻っていなければ部数を挙げ、戻れば消える。確定は止めない', async () => {
    const { id } = await test.call('handouts.add', { meetingId: test.meetingId, handout: { name: '事例概要シート', version: '', collect: true, disposal: '' }, spare: 2 });
    await test.call('handouts.add', { meetingId: test.meetingId, handout: { name: '次第', version: '', collect: false, disposal: '' }, spare: 0 });
    await test.call('handouts.distribute', { id });
    const [handout] = await test.call('handouts.list', { meetingId: test.meetingId });
    const out = handout ? missingCopies(handout) : [];
    const named = async () => (await test.call('closing.listOpenPoints', { meetingId: test.meetingId })).filter((point) => point.kind === 'handouts');
    expect(await named()).toMatchObject([{ text: `資料「事例概要シート」の未回収が${out.length}部あります`, blocks: false }]);
    await test.call('handouts.collect', { id, serials: out.slice(1).map(({ serial }) => serial), collected: true });
    expect((await named()).map(({ text }) => text)).toEqual(['資料「事例概要シート」の未回収が1部あります']);
    await test.call('handouts.collect', { id, serials: out.map(({ serial }) => serial), collected: true });
    expect(await named()).toEqual([]);
    await test.call('handouts.collect', { id, serials: [1], collected: false });
    await close();
    expect(await test.call('closing.finalise', { id: test.meetingId, acknowledged: true })).toEqual({ version: 1 });
  });
  it('進行中は確定できず、閉会後も残りを読み上げるまで確定できない', async () => {
    expect((await test.refusal('closing.finalise', { id: test.meetingId, acknowledged: true })).message).toBe('閉会してから確定してください。');
    await close();
    const refusal = await test.refusal('closing.finalise', { id: test.meetingId, acknowledged: false });
    expect([refusal.code, Number(refusal.details?.['open']) > 0]).toEqual(['record.incomplete', true]);
    expect(await test.call('closing.finalise', { id: test.meetingId, acknowledged: true })).toEqual({ version: 1 });
  });
});

describe('確定', () => {
  let decisionId: string;
  beforeEach(async () => {
    decisionId = await test.decide({ content: '事実確認の訪問', issueId: test.issue('虐待の疑い'), leadAgencyId: test.agency('北部包括'), due: { kind: 'nextMeeting' } });
    await close();
    await test.call('closing.finalise', { id: test.meetingId, acknowledged: true });
  });

  it('確定した会議録は、どの扉からも変えられない', async () => {
    const { entries } = await test.call('minutes.getRecord', { meetingId: test.meetingId });
    const entry = entries[0];
    const entryId = entry?.id ?? '';
    const [seat] = await test.call('attendance.list', { meetingId: test.meetingId });
    const decision = aDecision({ content: '別の訪問' });
    const line = { kind: 'decision' as const, agencyId: null, speakerRole: '', body: '別の訪問', source: '' };
    const refusals = [
      await test.refusal('minutes.addEntry', { itemId: test.item.id, entry: line, decisions: [decision], draftKey: 'd' }),
      await test.refusal('minutes.updateEntry', { id: entryId, entry: line }),
      await test.refusal('minutes.removeEntry', { id: entryId }),
      await test.refusal('minutes.addDecision', { entryId, decision }),
      await test.refusal('minutes.updateDecision', { id: decisionId, decision }),
      await test.refusal('board.moveCard', { decisionId, leadAgencyId: test.agency('社協'), issueId: null }),
      await test.refusal('agenda.moveItem', { id: test.item.id, position: 0 }),
      await test.refusal('agenda.removeItem', { id: test.item.id }),
      await test.refusal('attendance.confirmConfidentiality', { meetingId: test.meetingId }),
      await test.refusal('attendance.removeSeat', { meetingId: test.meetingId, memberId: seat?.memberId ?? '' }),
      await test.refusal('proceedings.reopen', { id: test.meetingId }),
      await test.refusal('meetings.delete', { id: test.meetingId }),
      await test.refusal('closing.finalise', { id: test.meetingId, acknowledged: true }),
    ];
    expect(refusals.map((refusal) => refusal.code)).toEqual(refusals.map(() => 'record.frozen'));
  });
  it('版は、いつ・だれが確定したかを持つ', async () => {
    expect(await test.call('closing.listVersions', { meetingId: test.meetingId })).toEqual([
      { version: 1, finalisedAt: test.ports.clock.now().toISOString(), userName: test.user.name, releasedAt: null, releasedBy: null, releasedReason: null, namesReason: '' },
    ]);
  });
  it('機関の名前が後で変わっても、確定した記録は元の名前のまま', async () => {
    const agencies = await test.call('roster.listAgencies', {});
    const north = agencies.find((agency) => agency.shortName === '北部包括');
    if (!north) throw new Error('機関がありません');
    const { id, ...input } = north;
    await test.call('roster.updateAgency', { id, agency: { ...input, name: '新しい名前の支援センター' } });
    const { record } = await test.call('closing.getVersion', { id: test.meetingId, version: 1 });
    expect(record).toContain('北部地域包括支援センター');
    expect(record).not.toContain('新しい名前の支援センター');
  });
  it('確定を解くには理由が要り、解いたことが残り、次の版になる', async () => {
    expect((await test.refusal('closing.release', { id: test.meetingId, reason: ' ' })).code).toBe('input.invalid');
    await test.call('closing.release', { id: test.meetingId, reason: '期限の誤記' });
    await test.call('minutes.updateDecision', { id: decisionId, decision: aDecision({ content: '事実確認の訪問', leadAgencyId: test.agency('北部包括'), due: { kind: 'day', date: '2026-09-30' } }) });
    expect(await test.call('closing.finalise', { id: test.meetingId, acknowledged: true })).toEqual({ version: 2 });
    const versions = await test.call('closing.listVersions', { meetingId: test.meetingId });
    expect(versions.map((each) => [each.version, each.releasedReason])).toEqual([[1, '期限の誤記'], [2, null]]);
  });
  it('役割の実施状況だけは、確定した後も書ける', async () => {
    await expect(test.call('progress.report', { decisionId, meetingId: null, state: 'inProgress', note: '日程を調整中' })).resolves.toBeNull();
  });
});
