import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/app.ts';
import { APP_PASSPHRASE, callIn, openAppStore } from '../support/openAppStore.ts';

let app: LaunchedApp;
let page: Page;
test.beforeEach(async () => {
  app = await launchApp();
  page = app.operator;
  await openAppStore(app);
  await page.getByRole('button', { name: '設定' }).click();
});
test.afterEach(() => app.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const settings = () => callIn(app)('settings.get', {});
const OTHER = '黄色い椅子と 5つの港 よりみち';

test('利用者を加え、その人のパスフレーズで開き、外すと一覧から消える', async () => {
  await button('利用者と鍵').click();
  await button('利用者を加える').click();
  await page.getByLabel('名前').fill('後任 者');
  await page.getByLabel('加える人のパスフレーズ', { exact: true }).fill(OTHER);
  await page.getByLabel('加える人のパスフレーズ（もう一度）').fill(OTHER);
  await page.getByLabel('あなたのパスフレーズ（確認）').fill('ちがう言葉です');
  await button('加える').last().click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('パスフレーズが違います');
  await page.getByLabel('あなたのパスフレーズ（確認）').fill(APP_PASSPHRASE);
  await button('加える').last().click();
  await expect(page.getByText('後任 者さんを利用者に加えました。')).toBeVisible();

  await button('ロック').click();
  await expect(page.getByText('後任 者さんを利用者に加えました。')).toBeHidden();
  await button(/利用者/u).click();
  await page.getByRole('option', { name: '後任 者' }).click();
  await page.getByLabel('パスフレーズ', { exact: true }).fill(OTHER);
  await page.keyboard.press('Enter');
  // Where one was before the lock is where one is after it.
  await expect(page.getByRole('heading', { name: '利用者と鍵' })).toBeVisible({ timeout: 10_000 });
  await expect(page.getByRole('row', { name: /後任 者/u })).toContainText('いま使っています');

  await button('記録 係を外す').click();
  await page.getByLabel('あなたのパスフレーズ（確認）').fill(OTHER);
  await page.keyboard.press('Enter');
  await expect(page.getByText('記録 係さんを利用者から外しました。')).toBeVisible();
  await expect(page.getByRole('row', { name: /記録 係/u })).toHaveCount(0);
});

test('自分のパスフレーズを変えると、次からは新しいものだけで開く', async () => {
  await button('利用者と鍵').click();
  await button('自分のパスフレーズを変える').click();
  await page.getByLabel('いまのパスフレーズ').fill(APP_PASSPHRASE);
  await page.getByLabel('新しいパスフレーズ', { exact: true }).fill(OTHER);
  await page.getByLabel('新しいパスフレーズ（もう一度）').fill(OTHER);
  await page.keyboard.press('Enter');
  await expect(page.getByText('パスフレーズを変えました。', { exact: false })).toBeVisible();
  await button('ロック').click();
  await page.getByLabel('パスフレーズ', { exact: true }).fill(APP_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('パスフレーズが違います');
  await page.getByLabel('パスフレーズ', { exact: true }).fill(OTHER);
  await page.keyboard.press('Enter');
  await expect(button('ロック')).toBeVisible({ timeout: 10_000 });
});

test('設定は欄を離れると保存され、続けて変えても打ち消し合わない', async () => {
  await page.getByLabel('課名').fill('地域福祉課');
  await page.getByLabel('人口').fill('３２０００');
  await page.getByText('事例の中に、自分の自治体の名前を残してよい').click();
  await expect.poll(settings).toMatchObject({ department: '地域福祉課', population: 32_000, keepMunicipalityName: false });
});

test('空にできない欄は断りを示し、打ったものは消えない。直せば保存される', async () => {
  await page.getByLabel('自治体名').fill('');
  await page.getByLabel('課名').fill('地域福祉課');
  await page.getByLabel('人口').focus();
  await expect(page.getByText('自治体名を入力してください')).toBeVisible();
  await expect(page.getByLabel('自治体名')).toHaveValue('');
  expect(await settings()).toMatchObject({ municipality: '緑川市', department: '福祉総務課' });
  await page.getByLabel('自治体名').fill('新緑川市');
  await page.getByLabel('人口').focus();
  await expect.poll(settings).toMatchObject({ municipality: '新緑川市', department: '地域福祉課' });
});

test('文書の体裁を選ぶと、すぐ保存される', async () => {
  await page.getByRole('tab', { name: '公用文の体裁' }).click();
  await page.getByText('1桁は全角、2桁以上は半角').click();
  await button(/文字の大きさ/u).click();
  await page.getByRole('option', { name: '10.5ポイント' }).click();
  await page.getByLabel('行数', { exact: true }).fill('40');
  await page.getByLabel('字数（空欄なら自動）').focus();
  await expect.poll(async () => (await settings()).documentStyle).toMatchObject({ digits: 'mixed', fontSize: 10.5, grid: { lines: 40 } });
});

test('手が動いている間は自動ロックを延ばし、知らせるのは30秒に一度だけ', async () => {
  for (let step = 0; step < 20; step += 1) await page.mouse.move(300 + step * 10, 300);
  const told = () => readFileSync(join(app.folder, 'data', 'logs', 'board.log'), 'utf8').split('\n').filter((line) => line.includes('"store.keepAwake"')).length;
  await expect.poll(told).toBe(1);
});

test('Alt+← で前の画面へ、Alt+→ で次の画面へ動く。窓の題名と場所には何も出ない', async () => {
  await button('利用者と鍵').click();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { name: '設定' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { name: 'ホーム' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { name: '設定' })).toBeVisible();
  expect(await page.title()).toBe('支援会議ボード');
  expect(new URL(page.url()).pathname).toBe('/');
});
