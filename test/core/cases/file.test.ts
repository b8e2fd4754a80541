import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmSummary } from '../../../electron/core/features/cases/summary.ts';
import { casesHandlers } from '../../../electron/core/features/cases/handlers.ts';
import type { CommandContext } from '../../../electron/core/context.ts';
import { emptyStatement } from '../../../shared/domain/cases/statements.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { consent, head, member } from './support.ts';

let app: TestCore;
let caseId: string;
let confirm: (context: CommandContext) => void = () => {};
beforeEach(async () => {
  app = await openTestCore({
    handlers: {
      ...casesHandlers,
      // Lets a test stand where the anonymisation workbench stands: inside a command of its own.
      'cases.saveLists': (_input: unknown, context: CommandContext) => {
        confirm(context);
        return null;
      },
    },
  });
  ({ id: caseId } = await app.call('cases.add', head()));
});
afterEach(() => app.close());

const file = () => app.call('cases.get', { id: caseId });
async function confirmBySomeone() {
  confirm = (context) => confirmSummary(context, caseId);
  await app.call('cases.saveLists', { fields: [], issues: [], districts: [], routes: [] });
}

describe('状態', () => {
  it('受付から終結・再開まで、理由と日付が履歴に残る', async () => {
    for (const status of ['underReview', 'supporting', 'watching'] as const) await app.call('cases.setStatus', { id: caseId, status });
    await app.call('cases.setStatus', { id: caseId, status: 'closed', reason: '生活が安定した', on: '2026-09-20' });
    await app.call('cases.setStatus', { id: caseId, status: 'reopened', reason: '再び滞納' });
    const { status, statusChanges } = await file();
    expect(status).toBe('reopened');
    expect(statusChanges.map((change) => [change.from, change.to, change.on, change.reason])).toEqual([
      ['closed', 'reopened', '2026-09-24', '再び滞納'],
      ['watching', 'closed', '2026-09-20', '生活が安定した'],
      ['supporting', 'watching', '2026-09-24', ''],
      ['underReview', 'supporting', '2026-09-24', ''],
      ['received', 'underReview', '2026-09-24', ''],
    ]);
    expect(statusChanges[0]?.userName).toBe('記録 係');
  });

  it('終結したケースは、再開を経ずに支援中へ戻せない', async () => {
    await app.call('cases.setStatus', { id: caseId, status: 'closed', reason: '転出した' });
    const refusal = await app.refusal('cases.setStatus', { id: caseId, status: 'supporting' });
    expect(refusal.message).toBe('「終結」から「支援中」へは進められません。');
    expect((await file()).statusChanges).toHaveLength(1);
  });

  it('終結・中断・再開には理由が要る', async () => {
    for (const status of ['closed', 'suspended'] as const) {
      expect((await app.refusal('cases.setStatus', { id: caseId, status, reason: ' ' })).fields).toHaveProperty('reason');
    }
    expect((await file()).status).toBe('received');
  });

  it('まだ来ていない日付では変えられない', async () => {
    expect((await app.refusal('cases.setStatus', { id: caseId, status: 'supporting', on: '2026-09-25' })).fields).toHaveProperty('on');
    expect((await file()).status).toBe('received');
  });

  it('今と同じ状態を選んでも、履歴は増えない', async () => {
    await app.call('cases.setStatus', { id: caseId, status: 'received' });
    expect((await file()).statusChanges).toEqual([]);
  });
});

describe('同意', () => {
  it('世帯員ごと・目的ごとに持ち、撤回しても前の同意が履歴に残る', async () => {
    const { id } = await app.call('cases.addMember', { caseId, member: member('母', { consents: [consent({ purpose: 'involvement' })] }) });
    await app.call('cases.setConsent', { memberId: id, consent: consent({ scope: '生活・医療' }) });
    await app.call('cases.setConsent', { memberId: id, consent: consent({ state: 'withdrawn', on: '2026-09-22', reason: '知られたくない' }) });
    const [mother] = (await file()).members;
    expect(mother?.consents.map((each) => [each.purpose, each.state])).toEqual([['involvement', 'given'], ['sharing', 'withdrawn']]);
    const history = await app.call('cases.listConsentHistory', { caseId });
    expect(history.map((each) => [each.purpose, each.state, each.on])).toEqual([
      ['sharing', 'withdrawn', '2026-09-22'], ['sharing', 'given', '2026-09-16'], ['involvement', 'given', '2026-09-16'],
    ]);
  });

  it('同じ内容をもう一度保存しても、履歴は増えない', async () => {
    const { id } = await app.call('cases.addMember', { caseId, member: member('母') });
    for (let times = 0; times < 3; times += 1) await app.call('cases.setConsent', { memberId: id, consent: consent() });
    expect(await app.call('cases.listConsentHistory', { caseId })).toHaveLength(1);
  });

  it('世帯員の記入を直しても、渡さなかった同意は消えない', async () => {
    const { id } = await app.call('cases.addMember', { caseId, member: member('母', { consents: [consent()] }) });
    await app.call('cases.updateMember', { id, member: member('母', { intention: 'この家で暮らしたい', intentionConfirmed: true }) });
    expect((await file()).members[0]).toMatchObject({ intention: 'この家で暮らしたい', consents: [{ purpose: 'sharing', state: 'given' }] });
  });
});

describe('事例概要', () => {
  const sentence = (body: string) => ({ ...emptyStatement('course'), body, moment: { kind: 'offset' as const, months: -3 } });

  it('一文ごとに、区分・情報源・時期を持ち、順を変えられる', async () => {
    await app.call('cases.addStatement', { caseId, statement: { ...sentence('電気が止まる'), source: '民生委員' } });
    const second = await app.call('cases.addStatement', { caseId, statement: { ...sentence('通所を休みがち'), mark: 'told' } });
    await app.call('cases.addStatement', { caseId, statement: { ...emptyStatement('risk'), body: '上腕のあざ', urgency: 'high' } });
    await app.call('cases.moveStatement', { id: second.id, position: 0 });
    const { statements } = await file();
    expect(statements.map((each) => [each.section, each.position, each.body, each.mark])).toEqual([
      ['course', 0, '通所を休みがち', 'told'], ['course', 1, '電気が止まる', 'fact'], ['risk', 0, '上腕のあざ', 'fact'],
    ]);
    expect(statements[1]).toMatchObject({ source: '民生委員', moment: { kind: 'offset', months: -3 } });
  });

  it('確認済の概要は、書き換えると作成中に戻る', async () => {
    const { id } = await app.call('cases.addStatement', { caseId, statement: sentence('電気が止まる') });
    await confirmBySomeone();
    expect((await file()).summary).toEqual({ state: 'confirmed', confirmedAt: '2026-09-24T04:30:00.000Z', confirmedBy: '記録 係' });
    await app.call('cases.updateStatement', { id, statement: sentence('電気とガスが止まる') });
    expect((await file()).summary).toEqual({ state: 'draft', confirmedAt: null, confirmedBy: '' });
  });

  it('番号や状態の変更では、確認済のまま', async () => {
    await confirmBySomeone();
    await app.call('cases.update', { id: caseId, case: head({ externalNumber: '12' }) });
    await app.call('cases.setStatus', { id: caseId, status: 'underReview' });
    expect((await file()).summary.state).toBe('confirmed');
    await app.call('cases.update', { id: caseId, case: head({ externalNumber: '12', strengths: '別の強み' }) });
    expect((await file()).summary.state).toBe('draft');
  });

  it('別のケースの人についての一文は書けない', async () => {
    const other = await app.call('cases.add', head());
    const { id } = await app.call('cases.addMember', { caseId: other.id, member: member('母') });
    expect((await app.refusal('cases.addStatement', { caseId, statement: { ...sentence('x'), memberId: id } })).code).toBe('not.found');
  });
});

describe('世帯員を外す', () => {
  it('その人についての文があるうちは外せない（外すと世帯全体の文になり、同意のない人のことまで資料に載るため）', async () => {
    const { id: memberId } = await app.call('cases.addMember', { caseId, member: member('長男', { consents: [consent({ state: 'withdrawn' })] }) });
    const { id } = await app.call('cases.addStatement', { caseId, statement: { ...emptyStatement('health'), body: '幻覚の訴え', memberId } });
    expect((await app.refusal('cases.removeMember', { id: memberId })).message).toBe('事例概要にこの人についての文が1件あるため、外せません。文の対象を変えるか、文を消してから外してください。');
    await app.call('cases.removeStatement', { id });
    await app.call('cases.removeMember', { id: memberId });
    expect((await file()).members).toEqual([]);
  });
});

describe('外に出さない記録', () => {
  const note = { kind: 'reporter' as const, body: '近隣の住民B', keptFrom: '長男' };

  it('ケースの記入にも検索にも現れず、開いた人と時が残る', async () => {
    await app.call('cases.addProtected', { caseId, note });
    expect(JSON.stringify(await file())).not.toContain('近隣の住民');
    const found = await app.call('cases.search', { text: '近隣の住民', statuses: [], field: null, district: null, consentOpen: false, order: 'code', descending: true, offset: 0, limit: 50 });
    expect(found.total).toBe(0);
    expect(await app.call('cases.getProtected', { caseId })).toMatchObject([note]);
    let opened: unknown;
    confirm = ({ db }) => {
      opened = db.all('SELECT user_name, subject FROM audit_lines WHERE action = :action', { action: 'cases.getProtected' });
    };
    await app.call('cases.saveLists', { fields: [], issues: [], districts: [], routes: [] });
    expect(opened).toEqual([{ userName: '記録 係', subject: caseId }]);
  });

  it('直し、消せる', async () => {
    const { id } = await app.call('cases.addProtected', { caseId, note });
    await app.call('cases.updateProtected', { id, note: { ...note, body: '民生委員' } });
    expect(await app.call('cases.getProtected', { caseId })).toMatchObject([{ body: '民生委員' }]);
    await app.call('cases.removeProtected', { id });
    expect(await app.call('cases.getProtected', { caseId })).toEqual([]);
  });
});

describe('世帯図', () => {
  it('続き関係と置き場所を持ち、外した人は図からも消える', async () => {
    const [a, b] = await Promise.all(['母', '長男'].map((relationship) => app.call('cases.addMember', { caseId, member: member(relationship) })));
    const diagram = { ties: [{ kind: 'parent' as const, a: a?.id ?? '', b: b?.id ?? '' }], placements: [{ memberId: b?.id ?? '', x: 2, y: 0 }] };
    await app.call('cases.saveDiagram', { caseId, diagram });
    expect((await file()).diagram).toEqual(diagram);
    await app.call('cases.removeMember', { id: b?.id ?? '' });
    expect((await file()).diagram).toEqual({ ties: [], placements: [] });
  });

  it('印を動かしても、言葉は変わらないので確認済のまま', async () => {
    const { id } = await app.call('cases.addMember', { caseId, member: member('母') });
    await confirmBySomeone();
    await app.call('cases.saveDiagram', { caseId, diagram: { ties: [], placements: [{ memberId: id, x: 1, y: 0 }] } });
    expect((await file()).summary.state).toBe('confirmed');
  });

  it('このケースにいない人は結べない', async () => {
    expect((await app.refusal('cases.saveDiagram', { caseId, diagram: { ties: [{ kind: 'couple', a: 'x', b: 'y' }], placements: [] } })).code).toBe('not.found');
  });
});
