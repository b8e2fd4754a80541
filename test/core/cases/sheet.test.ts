import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCaseSummary } from '../../../electron/core/documents/caseSummary.ts';
import { genogramOf } from '../../../electron/core/documents/kit/genogram.ts';
import { readCaseSummarySheet } from '../../../electron/core/documents/readCaseSummarySheet.ts';
import { genogramPeople } from '../../../shared/domain/cases/genogramPeople.ts';
import { sheetTexts } from '../../../shared/domain/cases/sheetTexts.ts';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { type CaseStatementInput, emptyStatement } from '../../../shared/domain/cases/statements.ts';
import { defaultDocumentStyle as style } from '../../../shared/domain/documents/style.ts';
import { drawGenogram } from '../../../shared/domain/genogram/draw.ts';
import { describeGenogram } from '../../../shared/domain/genogram/words.ts';
import type { TestCore } from '../../support/openTestCore.ts';
import { part, validationErrors } from '../documents/support.ts';
import { sampleCaseSummary } from '../documents/samples/sheets.ts';
import { head, member, openCases } from './support.ts';

let app: TestCore;
let file: CaseFile;
beforeAll(async () => {
  app = await openCases();
  const { id: caseId } = await app.call('cases.add', head({ strengths: '孫との仲がよい', decisionPoints: '①接点づくり' }));
  const mother = await app.call('cases.addMember', { caseId, member: member('母', { isSubject: true, intention: 'この家で暮らしたい', intentionConfirmed: true, intentionHeardBy: '担当ケアマネ', intentionHeardOn: '2026-09-16', intentionHeardHow: '訪問' }) });
  const son = await app.call('cases.addMember', { caseId, member: member('長男', { gender: 'male', ageBand: '50歳代', intention: '働きたいとのこと', intentionHeardBy: '母' }) });
  await app.call('cases.addMember', { caseId, member: member('父', { gender: 'male', deceased: true, livesTogether: false }) });
  const add = (statement: Partial<CaseStatementInput>) => app.call('cases.addStatement', { caseId, statement: { ...emptyStatement('course'), ...statement } });
  await add({ body: '電気が止まった。', moment: { kind: 'offset', months: -3 }, source: '民生委員' });
  await add({ body: 'X年8月に水道も止まった。', moment: { kind: 'symbolic', year: 0, month: 8 } });
  await add({ section: 'difficulty', body: '訪問しても会えない' });
  await add({ section: 'risk', body: '飲酒が増えている', memberId: son.id, urgency: 'medium' });
  await add({ section: 'health', body: '要介護2', memberId: mother.id });
  await add({ section: 'housing', mark: 'unconfirmed', body: '持ち家' });
  await add({ section: 'risk', mark: 'view', body: '転倒のおそれ', urgency: 'high' });
  await app.call('cases.addProtected', { caseId, note: { kind: 'reporter', body: '近隣の住民', keptFrom: '' } });
  await app.call('cases.saveDiagram', { caseId, diagram: { ties: [{ kind: 'parent', a: mother.id, b: son.id }], placements: [] } });
  file = await app.call('cases.get', { id: caseId });
});
afterAll(() => app.close());

describe('事例概要シート（F08）', () => {
  const texts = (memberIds = file.members.map(({ id }) => id)) => sheetTexts(file, { agencyName: () => '', memberIds });

  it('一文ごとに、区分・時期・対象・情報源を書く', () => {
    expect(texts()).toMatchObject({
      history: '〔事〕支援開始の3か月前　電気が止まった。（情報源：民生委員）\n〔事〕X年8月に水道も止まった。',
      situation: '【健康・医療】〔事〕母　要介護2\n【住まい】〔未〕持ち家',
      risk: '〔事〕長男　飲酒が増えている（緊急度：早めに対応）\n〔推〕転倒のおそれ（緊急度：緊急）',
      strengths: '孫との仲がよい',
      decide: '①接点づくり\n【支援者の困りごと】〔事〕訪問しても会えない',
      wishes: '母　この家で暮らしたい（担当ケアマネ、令和8年9月16日、訪問）\n長男　働きたいとのこと（本人には未確認）（母）\n父　未確認',
      complaint: '',
    });
  });

  it('載せない人についての文と意向は、入らない', () => {
    const [mother] = file.members;
    const shown = texts([mother?.id ?? '']);
    expect(shown.wishes).toBe('母　この家で暮らしたい（担当ケアマネ、令和8年9月16日、訪問）');
    expect(shown.risk).toBe('〔推〕転倒のおそれ（緊急度：緊急）');
    expect(shown.history).toContain('電気が止まった。');
  });

  it('世帯図は Word の図形になり、検査に通り、外に出さない記録は入らない', async () => {
    const people = genogramPeople(file.members);
    const picture = genogramOf(drawGenogram(people, file.diagram), describeGenogram(people, file.diagram));
    const bytes = await renderCaseSummary({ ...sampleCaseSummary, texts: texts() }, style, picture);
    expect(await validationErrors(bytes)).toEqual([]);
    const xml = part(bytes, 'word/document.xml');
    expect(xml).toContain('prst="ellipse"');
    expect(xml).toContain('親子：母 → 長男');
    expect(xml).toContain('長男');
    expect(xml).not.toContain('近隣の住民');
    expect(readCaseSummarySheet(bytes).find(({ section }) => section === '経過')?.text).toBe('〔事実〕支援開始の3か月前　電気が止まった（情報源：民生委員）。\n〔事実〕X年8月に水道も止まった。');
    const again = await renderCaseSummary({ ...sampleCaseSummary, texts: texts() }, style, picture);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  }, 60_000);
});
