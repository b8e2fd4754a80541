import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PASSPHRASE, type TestCore } from '../../support/openTestCore.ts';
import { head, member, openCases } from './support.ts';

let app: TestCore;
beforeEach(async () => {
  app = await openCases();
});
afterEach(() => app.close());

const codes = async () => (await app.call('cases.list', {})).map((row) => row.code);

describe('ケース番号', () => {
  it('受付日の年度ごとに1から付く', async () => {
    await app.call('cases.add', head({ receivedOn: '2026-03-31' }));
    await app.call('cases.add', head({ receivedOn: '2026-04-01' }));
    await app.call('cases.add', head({ receivedOn: '2027-03-31' }));
    expect(await codes()).toEqual(['R8-002', 'R8-001', 'R7-001']);
  });

  it('削除したケースの番号は、次のケースに使い回さない', async () => {
    await app.call('cases.add', head());
    const { id } = await app.call('cases.add', head());
    await app.call('cases.delete', { id });
    await app.call('cases.add', head());
    expect(await codes()).toEqual(['R8-003', 'R8-001']);
  });

  it('受付日を別の年度に直しても番号は変わらない', async () => {
    const { id } = await app.call('cases.add', head({ receivedOn: '2026-04-01' }));
    await app.call('cases.update', { id, case: head({ receivedOn: '2026-03-31' }) });
    expect(await app.call('cases.get', { id })).toMatchObject({ code: 'R8-001', receivedOn: '2026-03-31' });
  });
});

describe('ケースの記入', () => {
  it('入れた内容がそのまま読める', async () => {
    const { id } = await app.call('cases.add', head({ fields: ['高齢', '8050'], externalNumber: '福相-1024', receptionRoute: '関係機関から', district: '北部圏域', strengths: '孫と祖母の関係が良好', decisionPoints: '①接点づくり' }));
    expect(await app.call('cases.get', { id })).toMatchObject({
      status: 'received', fields: ['高齢', '8050'], externalNumber: '福相-1024', receptionRoute: '関係機関から', district: '北部圏域',
      strengths: '孫と祖母の関係が良好', decisionPoints: '①接点づくり', summary: { state: 'draft', confirmedAt: null },
    });
  });

  it('氏名・住所・生年月日・電話番号の欄は、どこにもない', async () => {
    const input: Record<string, unknown> = { ...member('母'), name: '村井 花' };
    const { id } = await app.call('cases.add', head());
    const reply = await app.core.dispatch({ operation: 'cases.addMember', input: { caseId: id, member: input } }, 'operator');
    expect(reply).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
  });

  it('投影の画面からは読めない', async () => {
    const { id } = await app.call('cases.add', head());
    await expect(app.callAsProjector('cases.get', { id })).rejects.toMatchObject({ code: 'not.allowed' });
    await expect(app.callAsProjector('cases.getProtected', { caseId: id })).rejects.toMatchObject({ code: 'not.allowed' });
  });
});

describe('世帯員の記号', () => {
  it('Aから順に付き、外した人の記号は二度と使わない', async () => {
    const { id } = await app.call('cases.add', head());
    await app.call('cases.addMember', { caseId: id, member: member('母') });
    const second = await app.call('cases.addMember', { caseId: id, member: member('長男') });
    await app.call('cases.removeMember', { id: second.id });
    await app.call('cases.addMember', { caseId: id, member: member('孫') });
    const file = await app.call('cases.get', { id });
    expect(file.members.map((each) => each.symbol + each.relationship)).toEqual(['A母', 'C孫']);
  });

  it('指定した記号は、使われていなければ付く', async () => {
    const { id } = await app.call('cases.add', head());
    await app.call('cases.addMember', { caseId: id, member: member('長男', { symbol: 'B' }) });
    expect((await app.refusal('cases.addMember', { caseId: id, member: member('母', { symbol: 'B' }) })).code).toBe('conflict');
    expect((await app.refusal('cases.addMember', { caseId: id, member: member('母', { symbol: '村' }) })).code).toBe('input.invalid');
    await app.call('cases.addMember', { caseId: id, member: member('孫') });
    expect((await app.call('cases.get', { id })).members.map((each) => each.symbol)).toEqual(['B', 'C']);
  });

  it('後から変えることはできない', async () => {
    const { id: caseId } = await app.call('cases.add', head());
    const { id } = await app.call('cases.addMember', { caseId, member: member('母') });
    expect((await app.refusal('cases.updateMember', { id, member: member('母', { symbol: 'M' }) })).code).toBe('input.invalid');
    await app.call('cases.updateMember', { id, member: member('母', { symbol: 'A', situation: '要介護2' }) });
    expect((await app.call('cases.get', { id: caseId })).members[0]).toMatchObject({ symbol: 'A', situation: '要介護2' });
  });
});

describe('並べ替え', () => {
  it('世帯員と課題は、置いた位置に並ぶ', async () => {
    const { id: caseId } = await app.call('cases.add', head());
    for (const relationship of ['母', '長男', '孫']) await app.call('cases.addMember', { caseId, member: member(relationship) });
    for (const title of ['虐待の疑い', 'ひきこもり', '滞納']) await app.call('cases.addIssue', { caseId, issue: { title, note: '', urgent: false } });
    const before = await app.call('cases.get', { id: caseId });
    await app.call('cases.moveMember', { id: before.members[2]?.id ?? '', position: 0 });
    await app.call('cases.moveIssue', { id: before.issues[0]?.id ?? '', position: 99 });
    const after = await app.call('cases.get', { id: caseId });
    expect(after.members.map((each) => each.relationship)).toEqual(['孫', '母', '長男']);
    expect(after.issues.map((each) => each.title)).toEqual(['ひきこもり', '滞納', '虐待の疑い']);
  });
});

describe('削除', () => {
  it('消えるものの数を先に言い、取り消せる', async () => {
    const { id } = await app.call('cases.add', head());
    await app.call('cases.addMember', { caseId: id, member: member('母') });
    await app.call('cases.addIssue', { caseId: id, issue: { title: '滞納', note: '', urgent: true } });
    expect(await app.call('cases.getDeletion', { id })).toEqual({ members: 1, issues: 1, meetings: [] });
    await app.call('cases.delete', { id });
    expect(await codes()).toEqual([]);
    expect((await app.refusal('cases.get', { id })).code).toBe('not.found');
    await app.call('cases.restore', { id });
    expect((await app.call('cases.get', { id })).members).toHaveLength(1);
  });

  it('次に開いたとき、削除したケースは保存データから消える', async () => {
    const { id } = await app.call('cases.add', head());
    await app.call('cases.addMember', { caseId: id, member: member('母', { situation: '要介護2' }) });
    await app.call('cases.delete', { id });
    await app.call('store.lock', {});
    await app.call('store.unlock', { userId: app.user.id, passphrase: PASSPHRASE });
    expect((await app.refusal('cases.restore', { id })).code).toBe('not.found');
  });
});
