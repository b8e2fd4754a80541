import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/app.ts';
import { openAppStore } from '../support/openAppStore.ts';
import { resultOf, takeNote } from '../support/workbenchPage.ts';

const NOTE = '【経過】\n舟木は約束した。\n飯塚は約束した。飯塚は病院に行った。\n立花は約束した。\n鶴見は約束した。\n近隣の小林さんから相談があった。';
const start = async (app: LaunchedApp): Promise<Page> => {
  const page = app.operator;
  await openAppStore(app);
  await page.getByRole('navigation').getByText('ケース', { exact: true }).click({ timeout: 20_000 });
  await page.getByRole('button', { name: '文章から作る' }).click();
  await takeNote(page, NOTE);
  await expect(now(page)).toContainText('舟木');
  return page;
};
const now = (page: Page) => page.getByLabel('いまの印');
const waits = (page: Page, count: number) => expect(page.getByRole('button', { name: `要確認 あと${count}件` })).toBeVisible();

test('ふつうの語は、一つの鍵で理由とともに残り、次の印へ進む。理由は鍵盤で選び直せる', async () => {
  const app = await launchApp();
  const page = await start(app);
  await waits(page, 4);
  await page.keyboard.press('Alt+l');
  await waits(page, 3);
  await expect(now(page)).toContainText('飯塚');
  await page.keyboard.press('Alt+Shift+l');
  await page.getByRole('dialog').getByRole('radio', { name: /^だれかの名前/u }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await waits(page, 2);
  await expect(now(page)).toContainText('立花');
  await page.getByRole('region', { name: '元の文章' }).locator('mark').filter({ hasText: '舟木' }).click();
  await expect(now(page)).toContainText('残す理由: だれかの名前や居場所ではない');
  await now(page).getByRole('button', { name: '理由を変える…' }).click();
  await page.getByText('広く公表されている名前').click();
  await page.getByRole('button', { name: '残す', exact: true }).click();
  await page.getByRole('region', { name: '元の文章' }).locator('mark').filter({ hasText: '舟木' }).click();
  await expect(now(page)).toContainText('残す理由: 広く公表されている名前');
  await page.keyboard.press('Control+z');
  await expect(now(page)).toContainText('残す理由: だれかの名前や居場所ではない');
  await app.close();
});

test('残った要確認は、前後の言葉を見てまとめて残せる。はじめは何も選ばれていない', async () => {
  const app = await launchApp();
  const page = await start(app);
  await page.keyboard.press('Alt+a');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('飯塚は約束した。飯塚は病院に行った。');
  await expect(dialog.getByRole('button', { name: '0件を残す' })).toBeDisabled();
  await expect(dialog).not.toContainText('小林');
  await dialog.getByText('すべて選ぶ（4件）').click();
  await dialog.getByText('鶴見は約束した').click();
  await dialog.getByRole('button', { name: '3件を残す' }).click();
  await waits(page, 1);
  await expect(now(page)).toContainText('鶴見');
  await page.keyboard.press('Alt+r');
  await expect(page.getByRole('button', { name: 'ケースに保存' })).toBeVisible();
  await expect(resultOf(page)).toContainText('飯塚は病院に行った。');
  await expect(resultOf(page)).not.toContainText('鶴見');
  await app.close();
});

test('理由に名前を書くと、その場で疑いを出し、断られても書いた言葉は残る', async () => {
  const app = await launchApp();
  const page = await start(app);
  await page.keyboard.press('Alt+Shift+l');
  const dialog = page.getByRole('dialog', { name: 'このまま残す' });
  await dialog.getByText('ほかの理由').click();
  const reason = dialog.getByRole('textbox', { name: /^理由/u });
  await reason.fill('近隣の小林さんの話');
  await expect(dialog.getByLabel('実名の疑い')).toContainText('小林');
  await dialog.getByRole('button', { name: '残す', exact: true }).click();
  await expect(page.getByText('残す理由に、元の文章の名前など（小林）が入っています。')).toBeVisible();
  await expect(reason).toHaveValue('近隣の小林さんの話');
  await reason.fill('地区の名前');
  await dialog.getByRole('button', { name: '残す', exact: true }).click();
  await expect(dialog).toBeHidden();
  await waits(page, 3);
  await app.close();
});
