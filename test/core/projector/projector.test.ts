import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { operations } from '../../../shared/contract/operations.ts';
import { openRunningMeeting } from '../../support/runningMeeting.ts';
import { shownTo } from './support.ts';

let test: Awaited<ReturnType<typeof openRunningMeeting>>;
beforeEach(async () => {
  test = await openRunningMeeting();
});
afterEach(() => test.close());

const view = () => shownTo(test);

describe('投影が尋ねてよいこと', () => {
  it('投影の中身と保存先の状態のほかは、すべて断られる', async () => {
    const allowed: string[] = [];
    for (const name of Object.keys(operations)) {
      const reply = await test.core.dispatch({ operation: name, input: {} }, 'projector');
      if (reply.ok || reply.error.code !== 'not.allowed') allowed.push(name);
    }
    expect(allowed).toEqual(['projector.getView', 'store.getStatus']);
  });

  it('施錠すると、状態だけが分かり、中身は出ない', async () => {
    await test.call('store.lock', {});
    expect(await test.core.dispatch({ operation: 'projector.getView', input: {} }, 'projector')).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(await test.callAsProjector('store.getStatus', {})).toMatchObject({ state: 'locked' });
  });
});

describe('進行についていく', () => {
  it('いまの議題、件数、守秘義務の言葉、終了見込みが出る', async () => {
    const shown = await view();
    expect(shown).toMatchObject({
      meetingTitle: '第5回 支援会議', office: '緑川市 福祉総務課', legalBasis: 'support',
      item: { number: test.item.position + 1, title: expect.stringMatching(/^新規ケース R8-\d{3}$/u), plannedMinutes: 35, spentSeconds: 0 },
      itemCount: test.items.length,
    });
    expect(shown.secrecyLine).toContain('秘密');
    expect(shown.agenda.map((item) => item.title)).toContain('高校生世代のヤングケアラーの居場所');
  });

  it('残り時間は議題に入った時刻から数えられ、戻った議題は前の分から続く', async () => {
    const entered = (await view()).item?.enteredAt;
    expect(entered).toBe(test.ports.clock.now().toISOString());
    test.wait(12);
    const other = test.items.find((item) => item.id !== test.item.id);
    await test.goTo(other?.id ?? '');
    test.wait(3);
    await test.goTo(test.item.id);
    expect((await view()).item).toMatchObject({ spentSeconds: 12 * 60, enteredAt: test.ports.clock.now().toISOString() });
  });

  it('超過した分だけ終了見込みが延びる', async () => {
    const before = (await view()).expectedEnd;
    test.wait(30);
    expect((await view()).expectedEnd).toBe(before);
    test.wait(15);
    const [hours = 0, minutes = 0] = before.split(':').map(Number);
    const later = hours * 60 + minutes + 10;
    expect((await view()).expectedEnd).toBe(`${Math.floor(later / 60)}:${String(later % 60).padStart(2, '0')}`);
  });

  it('会議が始まる前と閉会のあとは、何も出ない', async () => {
    await test.call('proceedings.close', { id: test.meetingId });
    expect(await test.callAsProjector('projector.getView', {})).toEqual({ state: 'blank' });
  });

  it('ケースのない議題では概要を出さず、次第と決めることを出す', async () => {
    const resources = test.items.find((item) => item.kind === 'resources');
    await test.goTo(resources?.id ?? '');
    expect(await view()).toMatchObject({ summary: null, item: { title: '高校生世代のヤングケアラーの居場所' }, decisions: [] });
  });
});

describe('決まったこと', () => {
  it('いまの議題の決定だけが、略称と期限の言葉で出る', async () => {
    await test.decide({
      content: '虐待対応の事実確認の訪問', leadAgencyId: test.agency('北部包括'), leadMemberId: test.member('萩野 千明'), due: { kind: 'day', date: '2026-09-30' },
      supporting: [{ agencyId: test.agency('高齢福祉課'), part: '同行', acceptance: 'toBeTold' }],
    });
    await test.decide({ type: 'policy', content: '世帯全体で支える' });
    expect((await view()).decisions).toMatchObject([
      { type: '', content: '虐待対応の事実確認の訪問', who: '北部包括（同行 高齢福祉課）', due: '9月30日まで' },
      { type: '方針', content: '世帯全体で支える', who: '', due: '' },
    ]);
    await test.goTo(test.items.at(-1)?.id ?? '');
    expect((await view()).decisions).toEqual([]);
  });

  it('消した記録の決定は出ない', async () => {
    const id = await test.decide({ content: '朝の訪問介護の調整', leadAgencyId: test.agency('社協') });
    const { entries } = await test.call('minutes.getRecord', { meetingId: test.meetingId });
    await test.call('minutes.removeEntry', { id: entries.find((entry) => entry.decisions.some((one) => one.id === id))?.id ?? '' });
    expect((await view()).decisions).toEqual([]);
  });

  it('未確定は、求められたときだけ、何が足りないかとともに出る', async () => {
    await test.decide({ content: '夜間の見守り' });
    await test.decide({ content: '家計相談', leadAgencyId: test.agency('社協'), due: { kind: 'nextMeeting' } });
    await test.decide({ type: 'policy', content: '世帯全体で支える' });
    const silent = await view();
    expect(silent.undetermined).toBeNull();
    expect(JSON.stringify(silent)).not.toContain('未定');
    await test.call('proceedings.showUndetermined', { id: test.meetingId, shown: true });
    expect((await view()).undetermined).toMatchObject([{ content: '夜間の見守り', lacks: '主担当が未定、期限が未定' }]);
    await test.call('proceedings.showUndetermined', { id: test.meetingId, shown: false });
    expect((await view()).undetermined).toBeNull();
  });
});

describe('だれの情報を出すか', () => {
  it('世帯の続柄・年代・状況と意向だけが出て、聞き取りの経緯や同意の中身は出ない', async () => {
    expect((await view()).summary).toMatchObject({
      household: ['母（80歳代）　要介護2。認知症の診断あり', '長男（50歳代）　無職。社会との接点が乏しい。飲酒あり', '孫（高校生）　買い物と祖母の介助を担う。欠席が増えている'],
      intentions: ['母（80歳代）　この家で暮らしたい', '長男（50歳代）　関わりを望まない', '孫（高校生）　学校を続けたい。祖母を一人にできない'],
    });
  });

  it('対象者に入っていない世帯員は出ない', async () => {
    const file = await test.call('cases.get', { id: test.item.caseId ?? '' });
    const [mother, , grandchild] = file.members;
    await retarget([mother?.id ?? '', grandchild?.id ?? ''], 'support');
    const shown = await view();
    expect(shown.summary?.household).toHaveLength(2);
    expect(JSON.stringify(shown)).not.toMatch(/50歳代|関わりを望まない|飲酒/u);
  });

  it('同意の要る根拠では、途中で同意を撤回した世帯員も消え、根拠の言葉も変わる', async () => {
    const caseId = test.item.caseId ?? '';
    const [mother, , grandchild] = (await test.call('cases.get', { id: caseId })).members;
    for (const id of [mother?.id ?? '', grandchild?.id ?? '']) await agree(id, 'given');
    await retarget([mother?.id ?? '', grandchild?.id ?? ''], 'multilayered');
    const shown = await view();
    expect(shown).toMatchObject({ legalBasis: 'multilayered' });
    expect(shown.summary?.household).toHaveLength(2);
    await agree(grandchild?.id ?? '', 'withdrawn');
    expect((await view()).summary?.household).toEqual(['母（80歳代）　要介護2。認知症の診断あり']);
    expect(JSON.stringify(await view())).not.toContain('祖母を一人にできない');
  });
});

async function retarget(subjectMemberIds: string[], legalBasis: 'support' | 'multilayered'): Promise<void> {
  const { kind, title, caseId, plannedMinutes, decisionPoints, presenterAgencyId } = test.item;
  await test.call('agenda.updateItem', { id: test.item.id, item: { kind, title, caseId, plannedMinutes, decisionPoints, presenterAgencyId, legalBasis, subjectMemberIds } });
}

async function agree(id: string, state: 'given' | 'withdrawn'): Promise<void> {
  const { members } = await test.call('cases.get', { id: test.item.caseId ?? '' });
  const found = members.find((member) => member.id === id);
  if (!found) throw new Error('世帯員がいません');
  const { id: _id, ...member } = found;
  const sharing = { purpose: 'sharing' as const, state, on: '2026-09-24', method: '口頭', scope: '', excludedAgencyIds: [], explainer: '', proxy: '', reason: '' };
  await test.call('cases.updateMember', { id, member: { ...member, consents: [...member.consents.filter((one) => one.purpose !== 'sharing'), sharing] } });
}
