import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { storeFiles } from '../../electron/core/features/store/storeFiles.ts';
import { type LaunchedApp, launchApp } from '../support/app.ts';
import { compose } from '../support/ime.ts';
import { APP_PASSPHRASE, callIn, openAppStore } from '../support/openAppStore.ts';

let app: LaunchedApp;
let page: Page;
test.beforeEach(async () => {
  app = await launchApp();
  page = app.operator;
});
test.afterEach(() => app.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const passphrase = (label = 'パスフレーズ') => page.getByLabel(label, { exact: true });
const homeTitle = () => page.getByRole('heading', { name: 'ホーム' });

/** The groups of the key on show, as one reads them from the paper. */
async function readKey(): Promise<string[]> {
  const list = page.getByRole('list', { name: '回復キー' });
  await list.waitFor();
  return (await list.getByRole('listitem').allInnerTexts()).map((text) => text.trim().slice(-4));
}

async function typeBack(groups: readonly string[]): Promise<void> {
  await page.getByLabel('3番目の4文字').fill(groups[2] ?? '');
  await page.getByLabel('6番目の4文字').fill(groups[5] ?? '');
  await page.keyboard.press('Enter');
}

test('最初の準備を鍵盤だけで終え、回復キーを写し終えるまで先へ進まない', async () => {
  await expect(button('使い始める')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('自治体名')).toBeFocused();
  await compose(page, ['みどりかわし', '緑川市']);
  await page.keyboard.press('Tab');
  await compose(page, ['ふくし', '福祉総務課']);
  await expect(page.getByLabel('課名')).toHaveValue('福祉総務課');
  await page.keyboard.press('Enter');

  await expect(page.getByText('保存データ', { exact: false }).first()).toBeVisible();
  await button('次へ').click();
  await page.getByLabel('利用者の名前').fill('記録 係');
  await passphrase().fill('fukushi12');
  await expect(page.getByText('12文字以上にしてください（いまは9文字）。')).toBeVisible();
  await expect(button('保存先をつくる')).toBeDisabled();
  await passphrase().fill(APP_PASSPHRASE);
  await page.getByLabel('パスフレーズ（もう一度）').fill('べつのもの');
  await expect(page.getByText('上の欄と違います。')).toBeVisible();
  await page.getByLabel('パスフレーズ（もう一度）').fill(APP_PASSPHRASE);
  await page.keyboard.press('Enter');

  const groups = await readKey();
  expect(groups).toHaveLength(8);
  await button('紙に写しました').click();
  await typeBack(['', '', '0000', '', '', '0000']);
  await expect(page.getByText('紙の内容と違います')).toBeVisible();
  await button('回復キーをもう一度見る').click();
  expect(await readKey()).toEqual(groups);
  await button('紙に写しました').click();
  await typeBack(groups.map((group) => group.toLowerCase()));
  await expect(homeTitle()).toBeVisible();
  await expect(page.getByText('緑川市 福祉総務課')).toBeVisible();
});

test('保存先を変えるときは、フォルダを選び、つくり、注意を読む', async () => {
  const synced = join(app.folder, 'Dropbox');
  mkdirSync(synced, { recursive: true });
  await button('使い始める').click();
  await page.getByLabel('自治体名').fill('緑川市');
  await page.getByLabel('課名').fill('福祉総務課');
  await page.keyboard.press('Enter');
  await button('別のフォルダを選ぶ').click();
  await button('アプリの標準の場所').click();
  await button('一つ上のフォルダへ').click();
  await page.getByRole('option', { name: 'Dropbox' }).dblclick();
  await expect(page.getByText('Dropbox で同期されるフォルダです', { exact: false })).toBeVisible();
  await expect(button('次へ')).toBeDisabled();
  await button('この中に新しいフォルダをつくる').click();
  await page.getByLabel('新しいフォルダの名前').fill('支援会議');
  await page.keyboard.press('Enter');
  await expect(page.getByText(join(synced, '支援会議')).first()).toBeVisible();
  await page.getByText('注意を読みました。この場所を使います。').click();
  await expect(button('次へ')).toBeEnabled();
});

test('続けて間違えると待たせ、回復キーと新しいパスフレーズで開ける', async () => {
  const { recoveryKey } = await callIn(app)('store.create', {
    municipality: '緑川市', department: '福祉総務課', folder: join(app.folder, '保存先'), userName: '記録 係', passphrase: APP_PASSPHRASE, acknowledgeAdvice: true,
  });
  const groups = recoveryKey.split('-');
  await callIn(app)('store.confirmRecoveryKey', { groups: [groups[2] ?? '', groups[5] ?? ''] });
  await button('ロック').click();
  for (let time = 1; time <= 2; time += 1) {
    await passphrase().fill(`ちがう言葉 ${time}`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('パスフレーズが違います');
    await expect(passphrase()).toHaveValue('');
  }
  await passphrase().fill('ちがう言葉 3');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/あと\d秒お待ちください/u)).toBeVisible();
  await expect(button(/^開く/u)).toBeDisabled();

  await button('パスフレーズを忘れたとき').click();
  await expect(page.getByText(/あと\d秒お待ちください/u)).toBeVisible();
  await page.getByLabel('回復キー').fill(`${recoveryKey.slice(0, -1)}`);
  await passphrase('新しいパスフレーズ').fill('赤い自転車と 3つの橋 はやおき');
  await expect(page.getByText('写し違いがあるようです', { exact: false })).toBeVisible();
  await page.getByLabel('回復キー').fill(groups.join(' ').toLowerCase());
  await page.getByLabel('新しいパスフレーズ（もう一度）').fill('赤い自転車と 3つの橋 はやおき');
  await expect(button('パスフレーズを決めて開く')).toBeEnabled({ timeout: 10_000 });
  await button('パスフレーズを決めて開く').click();
  await expect(homeTitle()).toBeVisible({ timeout: 10_000 });

  await button('ロック').click();
  await passphrase().fill('赤い自転車と 3つの橋 はやおき');
  await page.keyboard.press('Enter');
  await expect(homeTitle()).toBeVisible({ timeout: 10_000 });
});

test('回復キーを確かめずに離れたら、次に開いたときに作り直しを勧め、あとに回しても知らせ続ける', async () => {
  await callIn(app)('store.create', {
    municipality: '緑川市', department: '福祉総務課', folder: join(app.folder, '保存先'), userName: '記録 係', passphrase: APP_PASSPHRASE, acknowledgeAdvice: true,
  });
  await expect(page.getByText('回復キーがまだ確かめられていません', { exact: false })).toBeVisible();
  await button('あとで行う').click();
  await expect(page.getByText('回復キーがまだありません', { exact: false })).toBeVisible();
  await button('回復キーをつくる').click();
  await expect(page.getByRole('heading', { name: '利用者と鍵' })).toBeVisible();
  await button('回復キーをつくる').click();
  await page.getByLabel('あなたのパスフレーズ（確認）').fill(APP_PASSPHRASE);
  await page.keyboard.press('Enter');
  const groups = await readKey();
  await button('紙に写しました').click();
  await typeBack(groups);
  await expect(page.getByText('確認済み')).toBeVisible();
});

test('練習用は、どの画面でもそう示し、終えると最初の画面へ戻る', async () => {
  await button('練習用の事例で試す').click();
  for (const place of ['ホーム', '設定']) {
    await button(place).click();
    await expect(page.getByRole('note')).toContainText('練習用');
  }
  await button('利用者と鍵').click();
  await expect(page.getByText('練習用では、利用者と鍵を変えられません', { exact: false })).toBeVisible();
  await button('練習終了').click();
  await expect(button('使い始める')).toBeVisible();
});

test('壊れた保存データは、触らずに理由を言い、別の道を示す', async () => {
  await openAppStore(app);
  await callIn(app)('store.lock', {});
  const keys = [storeFiles(join(app.folder, '保存先')).keys, storeFiles(join(app.folder, '保存先')).keysCopy];
  for (const file of keys) writeFileSync(file, '{');
  await page.reload();
  await expect(page.getByRole('heading', { name: '開けません' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('ファイルは変更していません');
  expect(keys.map((file) => readFileSync(file, 'utf8'))).toEqual(['{', '{']);
  await button('最初の画面へ戻る').click();
  await expect(button('使い始める')).toBeVisible();
});
