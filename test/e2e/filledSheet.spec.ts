import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { fillSheet } from '../support/filledSheet.ts';
import { callIn, openAppStore } from '../support/openAppStore.ts';

let app: LaunchedApp;
test.beforeEach(async () => {
  app = await launchApp();
  await openAppStore(app);
});
test.afterEach(() => app.close());

test('機関に渡した事例概要シートが記号で書かれて戻り、7つの操作で、世帯員のいる確認済のケースになる', async () => {
  const page = app.operator;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  await button('ケース').click();
  await button('ほかの操作').click();
  await page.getByRole('menuitem', { name: /事例概要シート（記入用）/u }).click();
  await expect(page.getByText(/「事例概要シート_記入用\.docx」を書き出しました/u)).toBeVisible();

  const outside = await mkdtemp(join(tmpdir(), 'shien-sheet-'));
  const returned = join(outside, '概要.docx');
  const filled = fillSheet(
    await readFile(join(app.folder, 'documents', '事例概要シート_記入用.docx')),
    { 主訴: ['〔話〕この家で暮らしたい。'], 現在の状況: ['【経済】', '〔未〕税に滞納がある。'], '本人・家族の意向': ['長男Bさん「仕事はしたい」'], この会議で決めたいこと: ['家計の立て直し'] },
    [['Aさん', '本人', '80歳代', '同居', '要介護2'], ['長男B', '長男', '50歳代', '別居', '無職']],
  );
  await writeFile(returned, filled);

  await button('文章から作る').click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(/ファイルを開く/u).click()]);
  await chooser.setFiles(returned);
  await button('ケースに保存').click();
  await page.getByText('確認済にする').click();
  await button('保存する').click();
  await expect(page.getByText('概要 確認済')).toBeVisible();
  await page.getByRole('tab', { name: /世帯・同意/u }).click();
  await button('世帯員に入れる（2人）').click();
  await expect(page.getByRole('button', { name: /世帯員に入れる/u })).toHaveCount(0);
  await expect(page.getByText('概要 確認済')).toBeVisible();
  await rm(outside, { recursive: true });

  const call = callIn(app);
  const [made] = await call('cases.list', {});
  const file = await call('cases.get', { id: made?.id ?? '' });
  expect(file.members.map(({ symbol, relationship, ageBand, livesTogether, situation, intention }) => [symbol, relationship, ageBand, livesTogether, situation, intention])).toEqual([
    ['A', '本人', '80歳代', true, '要介護2', ''], ['B', '長男', '50歳代', false, '無職', '仕事はしたい'],
  ]);
  expect(file.statements.filter(({ section }) => section !== 'family').map(({ section, mark, body }) => [section, mark, body])).toEqual([
    ['complaint', 'told', 'この家で暮らしたい。'], ['complaint', 'told', '長男Bさん「仕事はしたい」'], ['economy', 'unconfirmed', '税に滞納がある。'],
  ]);
});
