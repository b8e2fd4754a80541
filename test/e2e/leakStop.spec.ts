import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fillSample } from '../../electron/core/features/sample/fillSample.ts';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { beginComposition } from '../support/ime.ts';
import { callIn, openAppStore } from '../support/openAppStore.ts';

let app: LaunchedApp;
test.beforeEach(async () => {
  app = await launchApp();
  await openAppStore(app);
  await fillSample(callIn(app), '2026-09-24', () => undefined);
});
test.afterEach(() => app.close());

const button = (name: string | RegExp) => app.operator.getByRole('button', { name, exact: true });
const openMeeting = async () => {
  await button('会議').click();
  await app.operator.getByRole('button', { name: /第5回/u }).first().click();
};
const fifthMeeting = async () => {
  await openMeeting();
  const meetings = await callIn(app)('meetings.list', {});
  const found = meetings.find(({ number }) => number === 5);
  if (!found) throw new Error('第5回がありません');
  return found.id;
};

test('実名が残る文書は、場所を示して止まり、理由を書けば書き出せて、理由が記録に残る', async () => {
  const page = app.operator;
  const item = { kind: 'other' as const, title: '村井健一さんの件', caseId: null, legalBasis: null, plannedMinutes: 5, decisionPoints: '', presenterAgencyId: null, subjectMemberIds: [] };
  await callIn(app)('agenda.addItem', { meetingId: await fifthMeeting(), item });
  await button('Word 出力').click();
  await button('書き出す').click();
  await expect(page.getByText('書き出しを止めました')).toBeVisible();
  const row = page.getByRole('table', { name: '疑いのある箇所' }).getByRole('row').filter({ hasText: '村井健一' }).first();
  await expect(row).toContainText('次第');
  const folder = join(app.folder, 'documents');
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);

  const reason = page.getByLabel('実名などではない場合の理由');
  await reason.focus();
  const composition = await beginComposition(page);
  await composition.show('こうひょうされたこうえんしゃ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('書き出しを止めました')).toBeVisible();
  await composition.settle('公表された講演者');
  await reason.fill('公表された講演者、村井健一さん');
  await button('理由を記録して書き出す').click();
  await expect(page.getByText('理由に、名前など（村井健一）が入っています。')).toBeVisible();
  await expect(reason).toHaveValue('公表された講演者、村井健一さん');
  await reason.fill('公表された講演者');
  await button('理由を記録して書き出す').click();
  await expect(page.getByText(/件を書き出しました。/u)).toBeVisible();
  await page.getByRole('tab', { name: '書き出した文書', exact: true }).click();
  await expect(page.getByRole('table', { name: '書き出しの記録' })).toContainText('公表された講演者');
});

test('議題の題と決めることは、変換を確定したあとに実名の疑いを知らせ、記号にできる', async () => {
  const page = app.operator;
  await openMeeting();
  await button('議題を足す').click();
  const dialog = page.getByRole('dialog', { name: '議題を足す' });
  const area = dialog.getByLabel('この会議で決めること');
  await area.focus();
  const composition = await beginComposition(page);
  await composition.show('佐々木翔太さんの見守り');
  await page.waitForTimeout(1000);
  await expect(dialog.getByLabel('実名の疑い')).toHaveCount(0);
  await composition.settle('佐々木翔太さんの見守り');
  await expect(dialog.getByLabel('実名の疑い')).toContainText('佐々木翔太');
  await dialog.getByRole('button', { name: '記号に置き換える' }).click();
  await page.getByRole('menuitem', { name: 'Aさん' }).click();
  await expect(area).toHaveValue('Aさんの見守り');
  await dialog.getByRole('button', { name: /種類/u }).click();
  await page.getByRole('option', { name: 'その他', exact: true }).click();
  await dialog.getByLabel('題', { exact: true }).fill('村井健一さんの件');
  await expect(dialog.getByLabel('実名の疑い')).toContainText('村井健一');
});
