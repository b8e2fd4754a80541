import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCaseSummarySheet } from '../../../electron/core/documents/readCaseSummarySheet.ts';
import type { SessionState } from '../../../shared/domain/anonymisation/schema.ts';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { fillSheet } from '../../support/filledSheet.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { part, validationErrors } from '../documents/support.ts';
import { head } from './support.ts';

let app: TestCore;
let state: SessionState;
let file: CaseFile;
let blank: { path: string; bytes: Uint8Array } | undefined;
beforeAll(async () => {
  app = await openTestCore();
  await app.call('settings.update', { ...(await app.call('settings.get', {})), municipality: 'みなと野市' });
  const { fileName } = await app.call('documents.writeBlankSheet', {});
  blank = app.ports.desktop.saved[0];
  expect(blank?.path.endsWith(fileName)).toBe(true);
  const bytes = fillSheet(
    blank?.bytes ?? new Uint8Array(),
    {
      提供機関: ['北部地域包括支援センター'],
      '相談のきっかけ・紹介元': ['〔事〕令和8年9月14日、民生委員の石川さんから相談。'],
      主訴: ['〔話〕この家で暮らしたい。修のことが心配。'],
      現在の状況: ['【健康・医療】', '〔事〕村井キヨ子さんは要介護2。', '【住まい】', '〔事〕みなと野市汐見台3丁目14-6の持ち家。', '【経済】〔未〕固定資産税に滞納がある。', '【就労・就学】'],
      経過: ['〔事〕令和8年7月　デイサービス「あおぞら」を休みがち。', '〔推〕修さんに飲酒の問題がある可能性。'],
      '本人・家族の意向': ['キヨ子さん「この家で暮らしたい」', '修さん「放っておいてくれ」'],
      この会議で決めたいこと: ['①虐待の疑いへの対応', '②美月さんの学習'],
      'リスク・緊急度': ['〔事〕キヨ子さんの上腕にあざを2回確認。'],
    },
    [['村井キヨ子', '本人', '84歳', '同居', '要介護2'], ['村井 修', '長男', '54歳', '同居', '無職'], ['村井 美月', '孫', '16歳', '同居', '高校生']],
  );
  app.ports.desktop.toOpen.push({ name: '概要.docx', bytes });
  const started = await app.call('anonymisation.startFromFile', { caseId: null });
  ({ state } = await app.call('anonymisation.getSession', { sessionId: started?.sessionId ?? '', wait: true }));
  const saved = await app.call('anonymisation.saveToCase', {
    sessionId: state.sessionId, members: state.household.map(({ groupId }) => groupId), confirm: true, target: { kind: 'new', case: head() },
  });
  file = await app.call('cases.get', { id: saved.caseId });
}, 60_000);
afterAll(() => app.close());

describe('記入用の事例概要シート', () => {
  it('会議がなくても書き出せて、置いた所が開き、検査に通り、どの欄もまだ空', async () => {
    expect(app.ports.desktop.openedFolders).toEqual([blank?.path]);
    const bytes = blank?.bytes ?? new Uint8Array();
    expect(await validationErrors(bytes)).toEqual([]);
    expect(readCaseSummarySheet(bytes).filter(({ text }) => text !== '')).toEqual([]);
    expect(part(bytes, 'word/document.xml')).toContain('【住まい】');
  });
});

describe('機関が書いた事例概要シートを、欄ごとに読む', () => {
  it('欄は、どれも行き先が決まっていて、判断の要る印が残らない', () => {
    expect(state.sections.map(({ heading, target }) => `${heading}→${target}`)).toEqual([
      '提供機関→skip', '世帯構成→members', '相談のきっかけ・紹介元→trigger', '主訴→complaint', '現在の状況→course', '健康・医療→health', '住まい→housing',
      '経済→economy', '経過→course', '本人・家族の意向→intentions', 'この会議で決めたいこと→decisionPoints', 'リスク・緊急度→risk',
    ]);
    expect(state.undecided).toBe(0);
  });

  it('世帯の表から、続柄・年代と記号の世帯員ができ、意向はその人に付く', () => {
    expect(file.members.map(({ symbol, relationship, ageBand, isSubject, intention }) => [symbol, relationship, ageBand, isSubject, intention])).toEqual([
      ['A', '本人', '80歳代', true, 'この家で暮らしたい'],
      ['B', '長男', '50歳代', false, '放っておいてくれ'],
      ['C', '孫', '高校生', false, ''],
    ]);
  });

  it('書かれた印が区分になり、日付は時期になり、印の字は文に残らない', () => {
    const of = (section: string) => file.statements.filter((statement) => statement.section === section).map(({ mark, body }) => [mark, body]);
    expect(of('complaint')).toEqual([['told', 'この家で暮らしたい。'], ['told', '長男Bのことが心配。']]);
    expect(of('economy')).toEqual([['unconfirmed', '固定資産税に滞納がある。']]);
    expect(of('course')).toEqual([['fact', expect.stringMatching(/^[A-Z]デイサービスを休みがち。$/u)], ['view', '長男Bに飲酒の問題がある可能性。']]);
    expect(file.statements.find(({ section }) => section === 'course')?.moment).toEqual({ kind: 'symbolic', year: 0, month: 7 });
    expect(file.decisionPoints).toBe('①虐待の疑いへの対応\n②孫Cの学習');
    expect(file.summary.state).toBe('confirmed');
  });

  it('世帯の表の状況は、押せば世帯員に写り、確認済のまま', async () => {
    await app.call('cases.takeSheetMembers', { caseId: file.id });
    const after = await app.call('cases.get', { id: file.id });
    expect(after.members.map(({ situation }) => situation)).toEqual(['要介護2', '無職', '']);
    expect(after.members.map(({ intention }) => intention)).toEqual(file.members.map(({ intention }) => intention));
    expect(after.summary).toEqual(file.summary);
  });

  it('名前も住所も、ケースのどこにもない', () => {
    const kept = JSON.stringify(file);
    for (const word of ['村井', 'キヨ子', '美月', '石川', '汐見台', 'あおぞら', '〔']) expect(kept, word).not.toContain(word);
  });
});
