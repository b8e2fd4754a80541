import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillSample, type FilledSample } from '../../../electron/core/features/sample/fillSample.ts';
import type { InputOf } from '../../../shared/contract/operations.ts';
import type { ConsentState } from '../../../shared/domain/cases/schema.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';

let test: TestCore;
let sample: FilledSample;
beforeEach(async () => {
  test = await openTestCore();
  sample = await fillSample(test.call, '2026-09-24', () => undefined);
});
afterEach(() => test.close());

const item = (more: Partial<InputOf<'agenda.addItem'>['item']>): InputOf<'agenda.addItem'>['item'] => ({
  kind: 'newCase', title: '', caseId: null, legalBasis: 'support', plannedMinutes: 20, decisionPoints: '', presenterAgencyId: null, subjectMemberIds: [], ...more,
});
const add = (more: Partial<InputOf<'agenda.addItem'>['item']>) => ({ meetingId: sample.meetingId, item: item(more) });

describe('次第の順', () => {
  it('ケースはその他の前に入り、時刻は前の所要から出る', async () => {
    const items = await test.call('agenda.listItems', { meetingId: sample.meetingId });
    expect(items.map((each) => [each.startsAt, each.caseCode ?? each.title])).toEqual([
      ['13:30', '開会・守秘義務の確認'], ['13:35', '前回決定事項の確認'], ['13:45', 'R8-003'], ['14:20', 'R8-002'], ['14:40', 'R8-001'],
      ['15:00', '高校生世代のヤングケアラーの居場所'], ['15:10', 'その他・次回日程'], ['15:15', '閉会'],
    ]);
  });
  it('動かすと、時刻も付いてくる', async () => {
    const before = await test.call('agenda.listItems', { meetingId: sample.meetingId });
    await test.call('agenda.moveItem', { id: before[4]?.id ?? '', position: 2 });
    const after = await test.call('agenda.listItems', { meetingId: sample.meetingId });
    expect(after.slice(2, 5).map((each) => [each.startsAt, each.caseCode])).toEqual([['13:45', 'R8-001'], ['14:05', 'R8-003'], ['14:40', 'R8-002']]);
  });
  it('ケースの議題には、ケースが要る', async () => {
    expect((await test.refusal('agenda.addItem', add({}))).fields).toEqual({ 'item.caseId': 'ケースを選んでください' });
  });
});

describe('法の関門: 重層的支援会議には、対象者の情報共有の同意が要る', () => {
  const family = () => sample.stage.cases.family.id;
  it('同意のない世帯は断り、理由と、支援会議で扱う道を示す', async () => {
    const refusal = await test.refusal('agenda.addItem', add({ caseId: family(), legalBasis: 'multilayered' }));
    expect(refusal.code).toBe('law.consentMissing');
    expect(refusal.message).toContain('母（80歳代）、長男（50歳代）、孫（高校生）の情報共有の同意がない');
    expect(refusal.message).toContain('支援会議の議題としてなら扱えます');
    expect(refusal.details?.['offer']).toBe('support');
  });
  it('両方を兼ねる議題にも、同じ同意が要る', async () => {
    expect((await test.refusal('agenda.addItem', add({ caseId: family(), legalBasis: 'combined' }))).code).toBe('law.consentMissing');
  });
  it('支援会議の議題なら、同意がなくても載る', async () => {
    await expect(test.call('agenda.addItem', add({ caseId: family() }))).resolves.toBeDefined();
  });
  it('一人の不同意は、同意した人だけを対象者とする議題を妨げない', async () => {
    const file = await test.call('cases.get', { id: sample.stage.cases.mother.id });
    const husband = file.members.find((member) => member.relationship === '夫');
    const others = file.members.filter((member) => member !== husband).map((member) => member.id);
    expect((await test.refusal('agenda.addItem', add({ caseId: file.id, legalBasis: 'multilayered' }))).message).toContain('夫（30歳代）');
    await expect(test.call('agenda.addItem', add({ caseId: file.id, legalBasis: 'multilayered', subjectMemberIds: others }))).resolves.toBeDefined();
  });
  it.each([
    ['given', true], ['proxy', true], ['refused', false], ['withdrawn', false], ['unconfirmed', false], ['notSought', false], ['undeterminable', false],
  ] as const satisfies readonly (readonly [ConsentState, boolean])[])('同意の状態 %s → 載る: %s', async (state, passes) => {
    const file = await test.call('cases.get', { id: sample.stage.cases.court.id });
    const [member] = file.members;
    if (!member) throw new Error('世帯員がいません');
    const consents = member.consents.map((consent) => (consent.purpose === 'sharing' ? { ...consent, state } : consent));
    const { id, ...input } = member;
    await test.call('cases.updateMember', { id, member: { ...input, consents } });
    const asked = test.call('agenda.addItem', add({ caseId: file.id, legalBasis: 'multilayered' }));
    await (passes ? expect(asked).resolves.toBeDefined() : expect(asked).rejects.toMatchObject({ code: 'law.consentMissing' }));
  });
  it('関与への同意は、情報共有の同意ではない', async () => {
    const file = await test.call('cases.get', { id: family() });
    const mother = file.members.find((member) => member.relationship === '母');
    expect(mother?.consents.find((consent) => consent.purpose === 'involvement')?.state).toBe('given');
    expect((await test.refusal('agenda.addItem', add({ caseId: file.id, legalBasis: 'multilayered', subjectMemberIds: [mother?.id ?? ''] }))).code).toBe('law.consentMissing');
  });
  it('後から根拠を変えるときも、扉が断る', async () => {
    const items = await test.call('agenda.listItems', { meetingId: sample.meetingId });
    const target = items.find((each) => each.caseId === family());
    const refusal = await test.refusal('agenda.updateItem', { id: target?.id ?? '', item: item({ caseId: family(), legalBasis: 'multilayered' }) });
    expect(refusal.code).toBe('law.consentMissing');
  });
});
