import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesHandlers } from '../../../electron/core/features/cases/handlers.ts';
import { rosterHandlers } from '../../../electron/core/features/roster/handlers.ts';
import type { CaseSearch } from '../../../shared/domain/cases/search.ts';
import { emptyStatement } from '../../../shared/domain/cases/statements.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { consent, head, member } from './support.ts';

let app: TestCore;
const everything: CaseSearch = { text: '', statuses: [], field: null, district: null, consentOpen: false, order: 'code', descending: true, offset: 0, limit: 50 };
const find = async (more: Partial<CaseSearch>) => (await app.call('cases.search', { ...everything, ...more })).rows.map((row) => row.code);

beforeAll(async () => {
  app = await openTestCore({ handlers: { ...casesHandlers, ...rosterHandlers } });
  const agency = await app.call('roster.addAgency', { name: '地域生活定着支援センター', shortName: '定着支援', kana: '', field: '', headTitle: '', active: true });
  const one = await app.call('cases.add', head({ fields: ['高齢', '虐待・DV'], district: '北部圏域', externalNumber: '福相-1024', receivedOn: '2026-09-14' }));
  await app.call('cases.addMember', { caseId: one.id, member: member('母', { situation: '要介護2', consents: [consent()] }) });
  await app.call('cases.addIssue', { caseId: one.id, issue: { title: '家計の立て直し', note: '', urgent: false } });
  const two = await app.call('cases.add', head({ fields: ['外国籍', '子ども'], district: '南部圏域', receivedOn: '2026-05-10' }));
  await app.call('cases.addStatement', { caseId: two.id, statement: { ...emptyStatement('health'), body: '幻覚の訴え。ＤＶの相談歴あり' } });
  await app.call('cases.setStatus', { id: two.id, status: 'supporting' });
  await app.call('cases.add', head({ fields: ['子'], decisionPoints: '退所後の100%_計画', receivedOn: '2026-07-01', introducedByAgencyId: agency.id }));
  await app.call('cases.addStatement', { caseId: two.id, statement: { ...emptyStatement('resource'), body: '月1回の面談', agencyId: agency.id } });
});
afterAll(() => app.close());

describe('ケースを探す', () => {
  it('2文字の語を、課題・概要・状況・分野・番号から見つける', async () => {
    expect(await find({ text: '家計' })).toEqual(['R8-001']);
    expect(await find({ text: '幻覚' })).toEqual(['R8-002']);
    expect(await find({ text: '介護' })).toEqual(['R8-001']);
    expect(await find({ text: '高齢' })).toEqual(['R8-001']);
    expect(await find({ text: '1024' })).toEqual(['R8-001']);
    expect(await find({ text: 'r8-002' })).toEqual(['R8-002']);
  });

  it('全角と半角を区別せず、間を空けた語はすべて満たすものを出す', async () => {
    expect(await find({ text: 'DV' })).toEqual(['R8-002', 'R8-001']);
    expect(await find({ text: 'ＤＶ　北部' })).toEqual(['R8-001']);
    expect(await find({ text: 'DV 家計 幻覚' })).toEqual([]);
  });

  it('番号は、長音や横棒で打っても、区切りなしで打っても見つかる', async () => {
    expect(await find({ text: 'Ｒ８ー００２' })).toEqual(['R8-002']);
    expect(await find({ text: 'R8−002' })).toEqual(['R8-002']);
    expect(await find({ text: '福相１０２４' })).toEqual(['R8-001']);
    expect(await find({ text: '福相ー1024 家計' })).toEqual(['R8-001']);
  });

  it('紹介元や、関わっている機関の名からも見つける', async () => {
    expect(await find({ text: '定着支援' })).toEqual(['R8-003', 'R8-002']);
    expect(await find({ text: '生活定着 退所' })).toEqual(['R8-003']);
  });

  it('％や＿は、そのままの文字として探す', async () => {
    expect(await find({ text: '100%_' })).toEqual(['R8-003']);
    expect(await find({ text: '1%4' })).toEqual([]);
  });

  it('状態・分野・圏域・同意で絞れる', async () => {
    expect(await find({ statuses: ['supporting'] })).toEqual(['R8-002']);
    expect(await find({ field: '子' })).toEqual(['R8-003']);
    expect(await find({ district: '南部圏域' })).toEqual(['R8-002']);
    expect(await find({ consentOpen: true })).toEqual(['R8-003', 'R8-002']);
  });

  it('選択肢から消した分野と圏域でも、記入されているあいだは絞れる', async () => {
    const used = await app.call('cases.listUsedWords', {});
    expect(used.fields).toEqual(['外国籍', '虐待・DV', '高齢', '子', '子ども'].sort());
    expect(used.districts).toEqual(['北部圏域', '南部圏域'].sort());
  });

  it('受付日や状態で並べ、必要な分だけ渡す', async () => {
    expect(await find({ order: 'received', descending: false })).toEqual(['R8-002', 'R8-003', 'R8-001']);
    expect(await find({ order: 'status', descending: true })).toEqual(['R8-002', 'R8-003', 'R8-001']);
    const page = await app.call('cases.search', { ...everything, offset: 1, limit: 1 });
    expect(page).toMatchObject({ total: 3, rows: [{ code: 'R8-002' }] });
  });
});
