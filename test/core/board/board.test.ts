import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderRoleTable } from '../../../electron/core/documents/roleTable.ts';
import { roleTableModel } from '../../../electron/core/features/documents/models/roleTableModel.ts';
import { dossier } from '../../../shared/domain/dossier/schema.ts';
import { openRunningMeeting } from '../../support/runningMeeting.ts';
import { wordLines } from '../../support/wordFile.ts';

let test: Awaited<ReturnType<typeof openRunningMeeting>>;
let card: string;
beforeEach(async () => {
  test = await openRunningMeeting();
  card = await test.decide({
    content: '朝の訪問介護の調整', issueId: test.issue('孫の学習と介護負担'), leadAgencyId: test.agency('社協'), leadMemberId: test.member('飯田 実里'),
    due: { kind: 'day', date: '2026-10-07' }, supporting: [{ agencyId: test.agency('高齢福祉課'), part: '同行', acceptance: 'toBeTold' }],
  });
});
afterEach(() => test.close());

const board = () => test.call('board.get', { itemId: test.item.id });
const theCard = async () => {
  const found = (await board()).decisions.find((decision) => decision.id === card);
  if (!found) throw new Error('カードがありません');
  return found;
};
const move = (to: { agency?: string | null; issue?: string | null }) =>
  test.call('board.moveCard', {
    decisionId: card,
    leadAgencyId: to.agency === null ? null : test.agency(to.agency ?? '社協'),
    issueId: to.issue === null ? null : test.issue(to.issue ?? '孫の学習と介護負担'),
  });

describe('カードを動かすと、決定そのものが変わる', () => {
  it('会議録の決定の主担当と課題が変わり、前の機関の担当者は外れる', async () => {
    await move({ agency: '北部包括', issue: '虐待の疑い' });
    const { entries } = await test.call('minutes.getRecord', { meetingId: test.meetingId });
    expect(entries.flatMap((entry) => entry.decisions)).toMatchObject([
      { id: card, content: '朝の訪問介護の調整', leadAgencyId: test.agency('北部包括'), leadMemberId: null, issueId: test.issue('虐待の疑い'), due: { kind: 'day', date: '2026-10-07' } },
    ]);
  });

  it('課題だけ動かすときは、担当者をそのまま残す', async () => {
    await move({ issue: '夜間の見守り' });
    expect(await theCard()).toMatchObject({ issueId: test.issue('夜間の見守り'), leadAgencyId: test.agency('社協'), leadMemberId: test.member('飯田 実里') });
  });

  it('投影にも、すぐその機関で出る', async () => {
    await move({ agency: '北部包括' });
    const view = await test.callAsProjector('projector.getView', {});
    expect(view).toMatchObject({ decisions: [{ content: '朝の訪問介護の調整', who: '北部包括（同行 高齢福祉課）', due: '10月7日まで' }] });
    expect(test.events.at(-1)).toMatchObject({ name: 'data.changed' });
  });

  it('役割分担表の Word も、その機関で書かれる', async () => {
    await move({ agency: '北部包括' });
    await test.call('proceedings.close', { id: test.meetingId });
    const { version } = await test.call('closing.finalise', { id: test.meetingId, acknowledged: true });
    const frozen = await test.call('closing.getVersion', { id: test.meetingId, version });
    const record = dossier.parse(JSON.parse(frozen.record));
    const paper = await renderRoleTable(roleTableModel(record), record.settings.documentStyle);
    const row = wordLines(paper).split('//').find((line) => line.includes('朝の訪問介護の調整'));
    expect(row).toContain('北部地域包括支援センター');
    expect(row).not.toContain('社会福祉協議会');
  });

  it('欠席の機関へ動かすと「不在・要連絡」になり、出席の機関へ戻すと引受けになる', async () => {
    await move({ agency: '高齢福祉課' });
    expect(await theCard()).toMatchObject({ acceptance: 'toBeTold', supporting: [] });
    await move({ agency: 'よりみち' });
    expect(await theCard()).toMatchObject({ acceptance: 'accepted' });
  });

  it('担当なし・課題の指定なしにも動かせて、役割は未確定になる', async () => {
    await move({ agency: null, issue: null });
    expect(await theCard()).toMatchObject({ leadAgencyId: null, issueId: null, acceptance: 'accepted' });
  });

  it('ない機関、別のケースの課題へは動かせない', async () => {
    const elsewhere = await test.call('board.get', { itemId: test.items.find((item) => item.caseId && item.id !== test.item.id)?.id ?? '' });
    const base = { decisionId: card, leadAgencyId: test.agency('社協'), issueId: null };
    expect((await test.refusal('board.moveCard', { ...base, leadAgencyId: 'なし' })).code).toBe('not.found');
    expect((await test.refusal('board.moveCard', { ...base, issueId: elsewhere.issues[0]?.id ?? '' })).code).toBe('not.found');
    expect(await theCard()).toMatchObject({ leadAgencyId: test.agency('社協'), issueId: test.issue('孫の学習と介護負担') });
  });
});

describe('元に戻す・やり直す', () => {
  it('動かす前の姿に、担当者と協力機関まで戻り、やり直せる', async () => {
    const before = await theCard();
    await move({ agency: '高齢福祉課', issue: '夜間の見守り' });
    const after = await theCard();
    expect(await board()).toMatchObject({ canUndo: true, canRedo: false, undoLabel: '「朝の訪問介護の調整」を高齢福祉課、課題「夜間の見守り」へ移動' });
    expect(await test.call('board.undo', { itemId: test.item.id })).toEqual({ label: '「朝の訪問介護の調整」を高齢福祉課、課題「夜間の見守り」へ移動' });
    expect(await theCard()).toEqual(before);
    expect(await board()).toMatchObject({ canUndo: false, canRedo: true });
    await test.call('board.redo', { itemId: test.item.id });
    expect(await theCard()).toEqual(after);
  });

  it('何度でも順に戻り、尽きれば何もしない', async () => {
    await move({ agency: '北部包括' });
    await move({ agency: 'よりみち' });
    await test.call('minutes.updateDecision', { id: card, decision: { ...inputOf(await theCard()), content: '朝の支度の見守り' } });
    const labels = [];
    for (let step = 0; step < 4; step += 1) labels.push((await test.call('board.undo', { itemId: test.item.id })).label);
    expect(labels).toEqual(['「朝の訪問介護の調整」の修正', '「朝の訪問介護の調整」をよりみちへ移動', '「朝の訪問介護の調整」を北部包括へ移動', null]);
    expect(await theCard()).toMatchObject({ leadAgencyId: test.agency('社協'), content: '朝の訪問介護の調整' });
  });

  it('戻したあとに別の変更をすると、やり直しは消える', async () => {
    await move({ agency: '北部包括' });
    await test.call('board.undo', { itemId: test.item.id });
    await move({ agency: 'よりみち' });
    expect(await test.call('board.redo', { itemId: test.item.id })).toEqual({ label: null });
    expect(await theCard()).toMatchObject({ leadAgencyId: test.agency('よりみち') });
  });

  it('同じ所へ落としたものは、戻す対象に数えない', async () => {
    await move({});
    expect(await board()).toMatchObject({ canUndo: false });
  });

  it('見えていない別の議題のカードには触れない', async () => {
    const other = test.items.find((item) => item.caseId && item.id !== test.item.id);
    await move({ agency: '北部包括' });
    await test.goTo(other?.id ?? '');
    const elsewhere = await test.decide({ content: '居住支援法人への照会', leadAgencyId: test.agency('社協') }, other?.id);
    await test.call('board.moveCard', { decisionId: elsewhere, leadAgencyId: test.agency('住宅課'), issueId: null });
    expect((await test.call('board.undo', { itemId: test.item.id })).label).toContain('朝の訪問介護の調整');
    expect(await test.call('board.get', { itemId: other?.id ?? '' })).toMatchObject({ decisions: [{ leadAgencyId: test.agency('住宅課') }], canUndo: true });
  });

  it('消された課題へは戻らず、課題の指定なしとして戻る', async () => {
    const { id: issueId } = await test.call('cases.addIssue', { caseId: test.item.caseId ?? '', issue: { title: '通院', note: '', urgent: false } });
    await test.call('board.moveCard', { decisionId: card, leadAgencyId: test.agency('社協'), issueId });
    await move({ issue: '夜間の見守り' });
    await test.call('cases.removeIssue', { id: issueId });
    await test.call('board.undo', { itemId: test.item.id });
    expect(await theCard()).toMatchObject({ issueId: null, leadAgencyId: test.agency('社協') });
  });

  it('記録を消せば、その覚えも残らない', async () => {
    await move({ agency: '北部包括' });
    await test.call('minutes.removeEntry', { id: (await theCard()).entryId });
    expect(await test.call('board.undo', { itemId: test.item.id })).toEqual({ label: null });
  });
});

const inputOf = ({ id: _id, entryId: _entry, meetingId: _meeting, itemId: _item, caseId: _case, position: _position, ...input }: Awaited<ReturnType<typeof theCard>>) => input;

describe('盤面', () => {
  it('役割を持つ機関が先に並び、協力機関も役割を持つ機関に数える', async () => {
    const { agencies } = await board();
    const holders = agencies.filter((agency) => agency.holdsRole);
    expect(holders.map((agency) => agency.shortName).sort()).toEqual(['社協', '高齢福祉課'].sort());
    expect(agencies.slice(0, 2)).toEqual(holders);
    expect(agencies.length).toBeGreaterThan(10);
  });

  it('欠席して役割もない機関は並ばない', async () => {
    const helped = { ...inputOf(await theCard()), supporting: [] };
    await test.call('minutes.updateDecision', { id: card, decision: helped });
    expect((await board()).agencies.map((agency) => agency.shortName)).not.toContain('高齢福祉課');
  });

  it('担当中の数は、終わっていない役割だけを、前の会議の分も合わせて数える', async () => {
    const load = async (name: string) => (await board()).agencies.find((agency) => agency.shortName === name)?.load;
    expect(await load('住宅課')).toBe(1);
    expect(await load('社協')).toBe(1);
    await test.decide({ type: 'policy', content: '世帯全体で支える', leadAgencyId: test.agency('社協') });
    expect(await load('社協')).toBe(1);
    const [previous] = (await test.call('progress.listPrevious', { meetingId: test.meetingId })).filter((one) => one.agencyName.includes('住宅課'));
    await test.call('progress.report', { decisionId: previous?.decisionId ?? '', meetingId: test.meetingId, state: 'done', note: '' });
    expect(await load('住宅課')).toBe(0);
  });

  it('ケースのない議題の盤面には、課題の行がない', async () => {
    const resources = test.items.find((item) => item.kind === 'resources');
    await test.decide({ type: 'deferred', content: '倉庫2階の開放', leadAgencyId: test.agency('社協') }, resources?.id);
    expect(await test.call('board.get', { itemId: resources?.id ?? '' })).toMatchObject({
      caseId: null, issues: [], caseCode: '高校生世代のヤングケアラーの居場所', decisions: [{ content: '倉庫2階の開放', issueId: null }],
    });
  });
});

describe('確定した会議の盤面', () => {
  beforeEach(async () => {
    await move({ agency: '北部包括' });
    await test.call('proceedings.close', { id: test.meetingId });
    await test.call('closing.finalise', { id: test.meetingId, acknowledged: true });
  });

  it('動かすことも、戻すことも、やり直すことも、入口で断る', async () => {
    const there = { decisionId: card, leadAgencyId: test.agency('社協'), issueId: null };
    expect((await test.refusal('board.moveCard', there)).code).toBe('record.frozen');
    expect((await test.refusal('board.undo', { itemId: test.item.id })).code).toBe('record.frozen');
    expect((await test.refusal('board.redo', { itemId: test.item.id })).code).toBe('record.frozen');
    expect(await board()).toMatchObject({ frozen: true, canUndo: false, canRedo: false, decisions: [{ leadAgencyId: test.agency('北部包括') }] });
  });

  it('あとから機関や課題の名が変わっても、確定したときの言葉のまま', async () => {
    const agency = (await test.call('roster.listAgencies', {})).find((one) => one.shortName === '北部包括');
    if (!agency) throw new Error('機関がありません');
    const { id, ...input } = agency;
    const issueId = test.issue('虐待の疑い');
    await test.call('roster.updateAgency', { id, agency: { ...input, shortName: '北包括' } });
    await test.call('cases.updateIssue', { id: issueId, issue: { title: '別の言い方', note: '', urgent: false } });
    await test.call('cases.addIssue', { caseId: test.item.caseId ?? '', issue: { title: '後から出た課題', note: '', urgent: false } });
    const { agencies, issues } = await board();
    expect(agencies.map((one) => one.shortName)).toContain('北部包括');
    expect(issues.map((issue) => issue.title)).toEqual(['虐待の疑い', '長男のひきこもり', '孫の学習と介護負担', '滞納と家計', '夜間の見守り']);
  });
});
