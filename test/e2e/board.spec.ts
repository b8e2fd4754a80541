import { expect, type Page, test } from '@playwright/test';
import type { Call } from '../../electron/core/context.ts';
import { createCore, type Core } from '../../electron/core/createCore.ts';
import type { Ports } from '../../electron/core/ports.ts';
import { AppError } from '../../shared/errors/appError.ts';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { callOf } from '../support/callOf.ts';
import { runMeeting, type RunningMeeting } from '../support/runningMeeting.ts';

let app: LaunchedApp;
let call: Call;
let page: Page;
let meeting: RunningMeeting;
/** While true the core refuses to move cards, as it does when the record was frozen in the meantime. */
let refuses = false;
const CARD = '朝の訪問介護の調整';

test.beforeEach(async () => {
  refuses = false;
  app = await launchApp({ createCore: reluctantCore });
  call = callOf(app.core);
  page = app.operator;
  await call('store.openSample', {});
  meeting = await runMeeting(call);
  const { agency, issue } = meeting;
  await meeting.decide({ content: '虐待対応の事実確認の訪問', issueId: issue('虐待の疑い'), leadAgencyId: agency('北部包括'), due: { kind: 'nextMeeting' }, supporting: [{ agencyId: agency('納税課'), part: '同行', acceptance: 'accepted' }] });
  await meeting.decide({ content: CARD, issueId: issue('孫の学習と介護負担'), leadAgencyId: agency('社協'), due: { kind: 'day', date: '2030-10-07' } });
  await page.getByRole('button', { name: '会議の画面へ戻る' }).click();
  await expect(page.getByRole('region', { name: '記録の入力' })).toBeVisible();
  await page.keyboard.press('Alt+b');
  await expect(card(CARD)).toBeVisible();
});
test.afterEach(() => app.close());

function reluctantCore(ports: Ports): Core {
  const core = createCore(ports);
  const isMove = (knock: unknown) => JSON.stringify(knock).includes('"board.moveCard"');
  return {
    ...core,
    dispatch: async (knock, from) => (refuses && isMove(knock) ? { ok: false, error: new AppError('record.frozen').toBody() } : core.dispatch(knock, from)),
  };
}

const card = (name: string) => page.getByRole('article', { name });
const cell = (agency: string | null, issue: string | null) =>
  page.locator(`[data-drop="cell ${agency === null ? '-' : meeting.agency(agency)} ${issue === null ? '-' : meeting.issue(issue)}"]`);
const handle = (name: string) => card(name).getByTitle('つかんで動かす');
const leadOf = async (content: string) => {
  const { entries } = await call('minutes.getRecord', { meetingId: meeting.meetingId });
  return entries.flatMap((entry) => entry.decisions).find((decision) => decision.content === content);
};

test('カードを別の機関・別の課題へ動かすと、決定が変わり、投影に出て、元に戻せる', async () => {
  await call('projector.open', {});
  const room = await app.projector();
  await expect(room.getByText('社協')).toBeVisible();

  await handle(CARD).dragTo(cell('北部包括', '虐待の疑い'), { steps: 10 });
  await expect(cell('北部包括', '虐待の疑い').getByRole('article', { name: CARD })).toBeVisible();
  await expect(room.getByText('社協')).toHaveCount(0);
  await expect(room.getByText(CARD).locator('..')).toContainText('北部包括');
  expect(await leadOf(CARD)).toMatchObject({ leadAgencyId: meeting.agency('北部包括'), issueId: meeting.issue('虐待の疑い') });

  await page.getByRole('button', { name: /^元に戻す：/ }).click();
  await expect(cell('社協', '孫の学習と介護負担').getByRole('article', { name: CARD })).toBeVisible();
  await expect(page.getByText(/元に戻しました：「朝の訪問介護の調整」を北部包括/)).toBeVisible();
  await expect(room.getByText('社協')).toBeVisible();

  await page.keyboard.press('Control+y');
  await expect(cell('北部包括', '虐待の疑い').getByRole('article', { name: CARD })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cell('社協', '孫の学習と介護負担').getByRole('article', { name: CARD })).toBeVisible();
});

test('断られた移動は、理由とともに元の場所へ戻る', async () => {
  refuses = true;
  await handle(CARD).dragTo(cell('北部包括', '虐待の疑い'), { steps: 10 });
  await expect(page.getByText(new AppError('record.frozen').message)).toBeVisible();
  await expect(cell('社協', '孫の学習と介護負担').getByRole('article', { name: CARD })).toBeVisible();
  await expect(cell('北部包括', '虐待の疑い').getByRole('article', { name: CARD })).toHaveCount(0);
});

test('つかんでいる間は担当中の数が見え、Esc でやめると何も変わらない', async () => {
  await handle(CARD).hover();
  await page.mouse.down();
  const target = await cell('北部包括', '虐待の疑い').boundingBox();
  await page.mouse.move((target?.x ?? 0) + 30, (target?.y ?? 0) + 30, { steps: 10 });
  await expect(page.getByText('→ 北部包括')).toBeVisible();
  await expect(page.getByText('→ 北部包括').locator('..')).toContainText('担当中 1');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByText('→ 北部包括')).toHaveCount(0);
  expect(await leadOf(CARD)).toMatchObject({ leadAgencyId: meeting.agency('社協') });
  expect(await call('board.get', { itemId: meeting.item.id })).toMatchObject({ canUndo: false });
});

test('列のない機関へも、つかんでいる間に現れる場所へ落とせる', async () => {
  await handle(CARD).hover();
  await page.mouse.down();
  const start = await handle(CARD).boundingBox();
  await page.mouse.move((start?.x ?? 0) + 40, (start?.y ?? 0) + 20, { steps: 5 });
  const place = await page.locator(`[data-drop="tray ${meeting.agency('こども家庭課')}"]`).boundingBox();
  await page.mouse.move((place?.x ?? 0) + 20, (place?.y ?? 0) + 12, { steps: 10 });
  await expect(page.getByText('→ こども家庭課')).toBeVisible();
  await page.mouse.up();
  await expect(cell('こども家庭課', '孫の学習と介護負担').getByRole('article', { name: CARD })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^こども家庭課/ })).toBeVisible();
});

test('「移動…」で、キーボードだけで別の機関と課題へ移せる', async () => {
  await card(CARD).getByRole('button', { name: `${CARD}の操作` }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '移動…' }).press('Enter');
  const agency = page.getByRole('combobox', { name: '担う機関' });
  await expect(agency).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('よりみち');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(agency).toHaveValue(/よりみち/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: '長男のひきこもり' }).press('Enter');
  await page.getByRole('button', { name: '移動する' }).press('Enter');
  const moved = cell('よりみち', '長男のひきこもり').getByRole('article', { name: CARD });
  await expect(moved).toBeFocused();
  expect(await leadOf(CARD)).toMatchObject({ leadAgencyId: meeting.agency('よりみち'), issueId: meeting.issue('長男のひきこもり') });
});

test('協力機関は自分の列で同じ役割を見るが、つかむことはできず、直すと同じ決定が変わる', async () => {
  const helping = cell('納税課', '虐待の疑い').getByRole('article');
  await expect(helping).toContainText('協力　同行');
  await expect(helping.getByTitle('つかんで動かす')).toHaveCount(0);
  await helping.getByRole('button', { name: /の操作$/ }).click();
  await page.getByRole('menuitem', { name: '直す' }).click();
  await page.getByRole('textbox', { name: '内容' }).fill('事実確認の訪問と面談');
  // Inside a field Ctrl+Z takes back typing, not moves.
  await page.keyboard.press('Control+z');
  await page.getByRole('textbox', { name: '内容' }).fill('事実確認の訪問と面談');
  await page.getByRole('button', { name: '直す', exact: true }).click();
  await expect(cell('北部包括', '虐待の疑い')).toContainText('事実確認の訪問と面談');
  await expect(cell('納税課', '虐待の疑い')).toContainText('事実確認の訪問と面談');
});

test('担当のいない課題には「担当なし」と出て、確定した会議では何も動かせない', async () => {
  await expect(page.getByRole('rowheader', { name: /^夜間の見守り/ })).toContainText('担当なし');
  await expect(page.getByText('担当なし 3課題')).toBeVisible();
  await call('proceedings.close', { id: meeting.meetingId });
  await call('closing.finalise', { id: meeting.meetingId, acknowledged: true });
  await expect(page.getByText(/確定 v1/)).toBeVisible();
  await expect(page.getByTitle('つかんで動かす')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /元に戻す|の操作$/ })).toHaveCount(0);
});
