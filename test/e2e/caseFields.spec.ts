import { expect, test } from '@playwright/test';
import type { InputOf, OperationName } from '../../shared/contract/operations.ts';
import { emptyStatement } from '../../shared/domain/cases/statements.ts';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { callIn, openAppStore } from '../support/openAppStore.ts';
import { head, member } from '../core/cases/support.ts';

let app: LaunchedApp;
let caseId: string;
test.beforeEach(async () => {
  app = await launchApp();
  await openAppStore(app);
  ({ id: caseId } = await call('cases.add', head()));
});
test.afterEach(() => app.close());

const button = (name: string | RegExp) => app.operator.getByRole('button', { name, exact: true });
const field = (name: string) => app.operator.getByRole('textbox', { name, exact: true });
const call = <Name extends OperationName>(name: Name, input: InputOf<Name>) => callIn(app)(name, input);
const tab = (name: RegExp) => app.operator.getByRole('tab', { name }).click();
const file = () => call('cases.get', { id: caseId });

const openCase = () => openCaseOf('R8-001');
async function openCaseOf(code: string): Promise<void> {
  await button('ケース').click();
  await button(code).click();
}

test('断られた課題は、打った言葉が欄に残る', async () => {
  await openCase();
  const long = '家賃の滞納'.repeat(17);
  await field('課題を加える').fill(long);
  await app.operator.keyboard.press('Enter');
  await expect(app.operator.getByText(/80字/u)).toBeVisible();
  await expect(field('課題を加える')).toHaveValue(long);
  await field('課題を加える').fill('家賃の滞納');
  await app.operator.keyboard.press('Enter');
  await expect(field('課題1')).toHaveValue('家賃の滞納');
  await expect(field('課題を加える')).toHaveValue('');
});

test('断られた欄があるあいだは、ほかの欄が保存されても「保存できていない」と言い続ける', async () => {
  await call('cases.addIssue', { caseId, issue: { title: '滞納', note: '', urgent: false } });
  await openCase();
  const unsaved = app.operator.getByText('保存できていない欄があります');
  await field('課題1').fill('家賃の滞納'.repeat(17));
  await field('強み・できていること').fill('孫と仲がよい');
  await expect.poll(async () => (await file()).strengths).toBe('孫と仲がよい');
  await expect(unsaved).toBeVisible();
  await field('課題1').fill('家賃の滞納');
  await field('強み・できていること').focus();
  await expect(unsaved).toBeHidden();
  expect((await file()).issues[0]?.title).toBe('家賃の滞納');
});

test('「本人に確かめた」を外した意向は、言葉を直しても外れたまま', async () => {
  await call('cases.addMember', { caseId, member: member('母') });
  await openCase();
  await tab(/世帯・同意/u);
  const confirmed = async () => (await file()).members.map((each) => [each.intention, each.intentionConfirmed]);
  await field('意向').fill('この家で暮らしたい');
  await expect.poll(confirmed).toEqual([['この家で暮らしたい', true]]);
  await app.operator.getByRole('checkbox', { name: '本人に確かめた' }).uncheck({ force: true });
  await expect.poll(confirmed).toEqual([['この家で暮らしたい', false]]);
  await field('意向').fill('この家で暮らしたいらしい');
  await expect.poll(confirmed).toEqual([['この家で暮らしたいらしい', false]]);
});

test('世帯図の位置を自動に戻しても、線を外しても、元に戻せる', async () => {
  const { id: mother } = await call('cases.addMember', { caseId, member: member('母', { isSubject: true }) });
  const { id: son } = await call('cases.addMember', { caseId, member: member('長男', { gender: 'male' }) });
  const diagram = { ties: [{ kind: 'parent' as const, a: mother, b: son }], placements: [{ memberId: son, x: 3, y: 1 }] };
  await call('cases.saveDiagram', { caseId, diagram });
  await openCase();
  await tab(/世帯図/u);
  const kept = async () => (await file()).diagram;
  await button('位置を自動に戻す').click();
  await expect.poll(kept).toEqual({ ...diagram, placements: [] });
  await button('元に戻す').click();
  await expect.poll(kept).toEqual(diagram);
  await button('母 → 長男のつながりを外す').click();
  await expect.poll(kept).toEqual({ ...diagram, ties: [] });
  await button('元に戻す').last().click();
  await expect.poll(kept).toEqual(diagram);
});

test('経過は、時期の順に並べ直せて、元にも戻せる', async () => {
  for (const [body, months] of [['電気が止まる', -3], ['離職', -14], ['訪問を開始', 0]] as const) {
    await call('cases.addStatement', { caseId, statement: { ...emptyStatement('course'), body, moment: { kind: 'offset', months } } });
  }
  await openCase();
  await tab(/事例概要/u);
  const bodies = async () => (await file()).statements.map((statement) => statement.body);
  await button('時期の順に並べる').click();
  await expect.poll(bodies).toEqual(['離職', '電気が止まる', '訪問を開始']);
  await expect(button('時期の順に並べる')).toBeHidden();
  await button('元に戻す').click();
  await expect.poll(bodies).toEqual(['電気が止まる', '離職', '訪問を開始']);
});

test('相手のケースが何百件あっても、すぐに開き、打てば最後の一件まで選べる', async () => {
  for (let count = 1; count < 150; count += 1) await call('cases.add', head());
  await openCaseOf('R8-150');
  await button('ほかの操作').click();
  await app.operator.getByRole('menuitem', { name: /統合/u }).click();
  const other = app.operator.getByRole('combobox', { name: /移り先のケース/u });
  await app.operator.getByRole('button', { name: /一覧を開く 移り先のケース/u }).click();
  await expect(app.operator.getByText('ほかに49件あります。言葉を打つと絞れます。')).toBeVisible();
  expect(await app.operator.getByRole('option').count()).toBe(100);
  await other.fill('R8-001');
  await app.operator.getByRole('option', { name: /R8-001/u }).click();
  await expect(other).toHaveValue(/R8-001/u);
  await app.operator.getByRole('textbox', { name: /^理由/u }).fill('同じ世帯');
  await expect(other).toHaveValue(/R8-001/u);
  await button('統合する').click();
  await expect(app.operator.getByRole('heading', { level: 1 })).toHaveText('R8-001');
});

test('これからの会議の議題になっているケースを統合するときは、議題が移らないことを先に言う', async () => {
  await call('cases.add', head());
  const conference = await call('conferences.add', { name: '支援会議', legalBasis: 'support', purpose: '', place: '', startTime: '13:30', endTime: '15:00', active: true });
  const meeting = await call('meetings.add', {
    conferenceId: conference.id, number: 5, date: '2099-09-24', startTime: '13:30', endTime: '15:15', place: '', chairMemberId: null,
    recorderMemberId: null, nextDate: null, nextTime: null, nextPlace: '',
  });
  await call('agenda.addItem', {
    meetingId: meeting.id,
    item: { kind: 'newCase', title: '', caseId, legalBasis: 'support', plannedMinutes: 30, decisionPoints: '', presenterAgencyId: null, subjectMemberIds: [] },
  });
  await openCase();
  await button('ほかの操作').click();
  await app.operator.getByRole('menuitem', { name: /統合/u }).click();
  await expect(app.operator.getByRole('dialog')).toContainText('R8-001は、第5回 支援会議（令和81年9月24日）の議題のまま残ります。移り先を議題にするときは、会議の次第で入れ替えてください。');
});

test('同意と状態の断りは、その欄に出て、書いたものは残る', async () => {
  await call('cases.addMember', { caseId, member: member('母') });
  await openCase();
  await button('状態を変える').click();
  await app.operator.getByRole('radio', { name: '支援中' }).check({ force: true });
  const on = app.operator.getByRole('textbox', { name: /^いつから/u });
  await on.fill('2099-01-01');
  await button('変える').click();
  await expect(on).toHaveAccessibleDescription(/今日までの日付にしてください/u);
  await button('やめる').click();
  await tab(/世帯・同意/u);
  await button('情報共有の同意を記録する').click();
  await app.operator.getByRole('radio', { name: 'あり', exact: true }).check({ force: true });
  await field('方法').fill('口頭'.repeat(30));
  await button('記録する').last().click();
  await expect(field('方法')).toHaveAccessibleDescription(/40字/u);
  await expect(field('方法')).toHaveValue('口頭'.repeat(30));
});
