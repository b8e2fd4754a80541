import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { beginComposition } from '../support/ime.ts';
import { openSampleCases } from '../support/workbenchPage.ts';

let app: LaunchedApp;
let page: Page;
test.beforeEach(async () => {
  app = await launchApp();
  page = app.operator;
  await openSampleCases(page);
  await page.getByText(/^R\d+-003$/u).click();
});
test.afterEach(() => app.close());

const notes = () => page.getByLabel('実名の疑い');
/** Where things stand on the page, whatever floats above them. */
const layout = (within: Locator) => within.evaluate((box) => JSON.stringify([...box.querySelectorAll('input, textarea, button:not([aria-label^="記号"]), h2, li')].filter((each) => !each.closest('[role="status"]')).map((each) => each.getBoundingClientRect().toJSON())));

test('課題の欄: 変換中は何も出さず、確定したあとに、画面を動かさずに出す', async () => {
  const field = page.getByLabel('課題1', { exact: true });
  await field.fill('');
  await field.focus();
  const composition = await beginComposition(page);
  await composition.show('佐々木翔太さんとの接点');
  await page.waitForTimeout(1500);
  await expect(notes()).toHaveCount(0);
  const before = await layout(page.locator('main'));
  await composition.settle('佐々木翔太さんとの接点');
  await expect(notes()).toContainText('佐々木翔太');
  expect(await layout(page.locator('main'))).toBe(before);
  await notes().getByRole('button', { name: '記号に置き換える' }).click();
  await page.getByRole('menuitem', { name: '長男', exact: true }).click();
  await expect(field).toHaveValue('長男との接点');
  await expect(notes()).toHaveCount(0);
});

test('欄を離れると、疑いは短い語だけになり、戻るとまた読める', async () => {
  const field = page.getByLabel('課題1の補足', { exact: true });
  await field.fill('佐々木翔太さんに電話');
  await expect(notes()).toBeVisible();
  await page.getByLabel('課題2', { exact: true }).focus();
  await expect(notes()).toBeHidden();
  await expect(page.getByText('実名の疑い', { exact: true })).toBeVisible();
  await field.focus();
  await expect(notes()).toBeVisible();
});

test('疑いのボタンの上の Enter は置き換えを開くだけで、課題は加わらない', async () => {
  const field = page.getByLabel('課題を加える');
  await field.fill('佐々木翔太さんとの接点');
  await expect(notes()).toBeVisible();
  const count = await page.getByLabel(/^課題\d+$/u).count();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(notes()).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await page.getByLabel(/^課題\d+$/u).count()).toBe(count);
  await expect(field).toHaveValue('佐々木翔太さんとの接点');
});

test('確かめる前に Enter で加えても、加わった行で疑いを出す', async () => {
  const field = page.getByLabel('課題を加える');
  await field.fill('佐々木翔太さんとの接点');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  await expect(page.getByLabel(/^課題\d+$/u).last()).toHaveValue('佐々木翔太さんとの接点');
  await expect(page.getByText('実名の疑い', { exact: true })).toHaveCount(1);
});

test('ダイアログの一行の欄でも、ボタンを隠さずに出す', async () => {
  await page.getByRole('button', { name: '状態を変える' }).click();
  const dialog = page.getByRole('dialog');
  const before = await layout(dialog);
  await dialog.getByLabel('理由').fill('佐々木翔太さんの転居');
  await expect(dialog.getByLabel('実名の疑い')).toContainText('佐々木翔太');
  expect(await layout(dialog)).toBe(before);
  const note = await dialog.getByLabel('実名の疑い').boundingBox();
  const submit = await dialog.getByRole('button', { name: '変える' }).boundingBox();
  expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThan(submit?.y ?? 0);
});

test('名簿の人は、聞いた人の欄では疑わず、課題の欄では立場を確かめる', async () => {
  await page.getByLabel('課題1', { exact: true }).fill('萩野さんの訪問を拒む');
  await expect(notes()).toContainText('名簿の人');
  await page.getByRole('tab', { name: /世帯・同意/u }).click();
  await page.getByLabel('聞いた人（機関・役割）').first().fill('萩野さん');
  await page.waitForTimeout(1500);
  await expect(notes()).toHaveCount(0);
  await page.getByLabel('聞き方').first().fill('佐々木翔太さんから電話');
  await expect(notes()).toContainText('佐々木翔太');
  // Whole on the screen, though the field stands at its edge.
  await expect(notes()).toBeInViewport({ ratio: 1 });
});
