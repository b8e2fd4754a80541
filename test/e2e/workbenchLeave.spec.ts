import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/app.ts';
import { openWorkbench, resultOf, takeNote } from '../support/workbenchPage.ts';

let app: LaunchedApp;
let page: Page;
test.beforeEach(async () => {
  app = await launchApp();
  page = app.operator;
  await openWorkbench(page);
});
test.afterEach(() => app.close());

const question = () => page.getByRole('alertdialog', { name: '匿名化の作業を破棄しますか' });
const goHome = () => page.getByRole('navigation').getByText('ホーム', { exact: true }).click();
const home = () => page.getByRole('heading', { name: 'ホーム' });
const start = async () => {
  await takeNote(page, '長男の村井健一さんは無職。隣の小林さんから相談。');
  await expect(resultOf(page)).toContainText('長男A');
};
const decide = async () => {
  await page.keyboard.press('Alt+r');
  await expect(page.getByRole('button', { name: /^元に戻す/u })).toBeEnabled();
};

test('判断を始めたあとに離れようとすると尋ね、やめれば続きから、続ければ消える', async () => {
  await start();
  await decide();
  await goHome();
  await expect(question()).toContainText('元に戻せません');
  await expect(question().getByRole('button', { name: 'やめる' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question()).toBeHidden();
  await expect(resultOf(page)).toContainText('長男A');
  await page.keyboard.press('Alt+ArrowLeft');
  await question().getByRole('button', { name: '破棄する' }).click();
  await expect(page.getByRole('button', { name: '文章から作る' })).toBeVisible();
});

test('破棄も、判断を始めたあとだけ尋ねる', async () => {
  const discard = page.getByRole('button', { name: '破棄する' });
  await start();
  await discard.click();
  await start();
  await decide();
  await discard.click();
  await question().getByRole('button', { name: 'やめる' }).click();
  await expect(resultOf(page)).toContainText('長男A');
  await discard.click();
  await question().getByRole('button', { name: '破棄する' }).click();
  await expect(page.getByLabel('機関から届いた文章')).toHaveValue('');
});

test('判断していなければ尋ねず、保存したあとも尋ねない', async () => {
  await start();
  await goHome();
  await expect(home()).toBeVisible();
  await page.getByRole('navigation').getByText('ケース', { exact: true }).click();
  await page.getByRole('button', { name: '文章から作る' }).click();
  await start();
  await decide();
  await page.getByRole('button', { name: 'ケースに保存' }).click();
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByRole('heading', { name: /^R\d+-\d{3}$/u })).toBeVisible();
  await goHome();
  await expect(home()).toBeVisible();
});

test('尋ねている間にロックしても、開けたあとに問いは残らない', async () => {
  await start();
  await decide();
  await goHome();
  await expect(question()).toBeVisible();
  await app.core.dispatch({ operation: 'store.lock', input: {} }, 'operator');
  await expect(question()).toBeHidden();
});
