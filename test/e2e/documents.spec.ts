import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fillSample } from '../../electron/core/features/sample/fillSample.ts';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { callIn, openAppStore } from '../support/openAppStore.ts';
import { para, strangeDocx } from '../support/strangeDocx.ts';

const TEMPLATES = new URL('../support/templates/', import.meta.url);
let app: LaunchedApp;
test.beforeEach(async () => {
  app = await launchApp();
  await openAppStore(app);
  await fillSample(callIn(app), '2026-09-24', () => undefined);
});
test.afterEach(() => app.close());

const button = (name: string | RegExp) => app.operator.getByRole('button', { name, exact: true });
const tab = (name: string) => app.operator.getByRole('tab', { name, exact: true }).click();
const documents = () => join(app.folder, 'documents');

async function openDocuments(): Promise<void> {
  await button('会議').click();
  await app.operator.getByRole('button', { name: /第5回/u }).first().click();
  await button('Word 出力').click();
  await expect(app.operator.getByRole('heading', { level: 1, name: /文書$/u })).toBeVisible();
}

/** The next file that the clerk picks in the chooser of the desktop. */
function pick(name: string, bytes: Uint8Array): void {
  app.shell.openFile = async () => ({ name, bytes });
}

test('一式を選んで書き出し、同じ名前があれば尋ね、残りを数え、消したことを記す', async () => {
  const page = app.operator;
  await openDocuments();
  await expect(page.getByRole('checkbox', { name: '次第' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /開催通知/u })).toBeDisabled();
  await button('書き出す').click();
  await expect(page.getByText('2件を書き出しました。')).toBeVisible();
  const names = readdirSync(documents()).sort();
  expect(names).toEqual(['令和8年度第5回支援会議_次第_当日版.docx', '令和8年度第5回支援会議_出席者名簿_当日版.docx'].sort());

  await button('書き出す').click();
  await expect(page.getByText(/同じ名前のファイルが2件あります/u)).toBeVisible();
  expect(readdirSync(documents())).toHaveLength(2);
  await button('番号を付けて書き出す').click();
  await expect(page.getByText('2件を書き出しました。')).toBeVisible();
  expect(readdirSync(documents())).toContain('令和8年度第5回支援会議_次第_当日版 (2).docx');

  await tab('書き出した文書');
  const left = page.getByRole('table', { name: '残っている文書' });
  await expect(left.getByRole('row')).toHaveCount(5);
  await expect(page.getByRole('table', { name: '書き出しの記録' }).getByRole('row')).toHaveCount(5);
  await button('令和8年度第5回支援会議_次第_当日版.docxを消した').click();
  await expect(page.getByText(/ファイルがまだ残っています/u)).toBeVisible();
  rmSync(join(documents(), '令和8年度第5回支援会議_次第_当日版.docx'));
  await button('確かめる').click();
  await expect(left.getByRole('row')).toHaveCount(4);
});

test('開催通知を作ると番号と宛先が残り、1機関に1通の Word になる', async () => {
  const page = app.operator;
  await openDocuments();
  await tab('通知・依頼');
  await button('開催通知を作る').click();
  await expect(page.getByRole('textbox', { name: '文書番号' })).toHaveValue('第1号');
  await page.getByRole('textbox', { name: '文書番号' }).fill('福総第7号');
  await page.getByRole('textbox', { name: '発信者の職名' }).fill('緑川市長');
  await button('保存する').click();
  await expect(page.getByRole('table', { name: '通知・依頼' })).toContainText('福総第7号');
  await tab('書き出す');
  await page.getByRole('checkbox', { name: /開催通知/u }).check({ force: true });
  for (const name of ['次第', '出席者名簿']) await page.getByRole('checkbox', { name }).uncheck({ force: true });
  await button('書き出す').click();
  await expect(page.getByText('14件を書き出しました。')).toBeVisible();
  expect(readdirSync(documents()).filter((name) => name.includes('開催通知'))).toHaveLength(14);
});

test('書き出す前に、紙に近いページで見られる', async () => {
  const page = app.operator;
  await openDocuments();
  await button('次第を見る').click();
  const sheet = page.getByRole('region', { name: /^1ページ目/u });
  await expect(sheet).toContainText('令和8年度第5回支援会議');
  await expect(sheet).toContainText('取扱注意');
  const box = await sheet.boundingBox();
  // A4 upright: 210 by 297.
  expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(297 / 210, 1);
  expect(existsSync(documents()) ? readdirSync(documents()) : []).toEqual([]);
});

test('パスワード付き zip は、パスワードを一度だけ示す', async () => {
  const page = app.operator;
  await openDocuments();
  await page.getByRole('checkbox', { name: /パスワード付き zip/u }).check({ force: true });
  await button('書き出す').click();
  await expect(page.getByText(/^[A-Z2-9]{4}(?:-[A-Z2-9]{4}){4}$/u)).toBeVisible();
  expect(readdirSync(documents())).toEqual(['令和8年度第5回支援会議_文書一式.zip']);
  await button('書き留めた').click();
  await expect(page.getByText(/^[A-Z2-9]{4}(?:-[A-Z2-9]{4}){4}$/u)).toHaveCount(0);
});

test('様式は、直す所を前後の言葉で示して断り、直せば見本を見て取り込み、文書に使える', async () => {
  const page = app.operator;
  await button('様式').click();
  pick('通知案.docx', strangeDocx(para('《会議の名前》を開催します')));
  await button('Word（.docx）を取り込む').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1か所を直すと使えます');
  await expect(dialog).toContainText('もしかして 《会議名》');
  await expect(dialog).toContainText('《会議の名前》を開催します');
  await expect(dialog.getByRole('button', { name: '取り込む' })).toHaveCount(0);

  const name = '第４号様式_役割分担表.docx';
  pick(name, new Uint8Array(readFileSync(new URL(name, TEMPLATES))));
  await button('直した Word を選ぶ').click();
  await expect(dialog).toContainText('このまま使えます');
  await expect(dialog).toContainText('作成者「別の課の職員」');
  await expect(dialog.getByRole('region', { name: /^1ページ目/u })).toContainText('R8-014');
  await dialog.getByRole('textbox', { name: '様式の名前' }).fill('市の役割分担表');
  await dialog.getByRole('button', { name: '取り込む' }).click();
  await expect(dialog).toBeHidden();

  await tab('使う様式');
  await page.getByRole('button', { name: /役割分担表/u }).first().click();
  await page.getByRole('option', { name: '市の役割分担表' }).click();
  await openDocuments();
  await expect(page.getByText('自分の様式　市の役割分担表')).toBeVisible();
});

test('資料の番号を入力して回収を確かめ、無い番号は知らせる', async () => {
  const page = app.operator;
  await openDocuments();
  await button('資料の配布・回収').click();
  await button('資料を登録する').click();
  await page.getByRole('textbox', { name: '資料名' }).fill('事例概要シート');
  await button('登録する').click();
  await button('全部を配布した').click();
  const entry = page.getByRole('textbox', { name: '事例概要シートの回収した番号' });
  await entry.fill('１-３ 5');
  await entry.press('Enter');
  await expect(entry).toHaveValue('');
  await expect(page.getByText('未回収 14部')).toBeVisible();
  await entry.fill('99');
  await entry.press('Enter');
  await expect(page.getByText('99 という番号はありません')).toBeVisible();
  await page.getByRole('button', { name: /^No\.04/u }).click();
  await expect(page.getByText('未回収 13部')).toBeVisible();
});

test('差し込み項目は、押すとクリップボードに入る', async () => {
  const page = app.operator;
  await button('様式').click();
  await tab('差し込み項目の一覧');
  await page.getByRole('region', { name: 'どこでも使える' }).getByRole('button', { name: '《会議名》 をコピー' }).click();
  await expect(page.getByText('《会議名》 をコピーしました')).toBeVisible();
  await page.getByPlaceholder('項目を探す').focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByPlaceholder('項目を探す')).toHaveValue('《会議名》');
});
