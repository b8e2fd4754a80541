import { expect, type Page, test } from '@playwright/test';
import type { Call } from '../../electron/core/context.ts';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { callOf } from '../support/callOf.ts';
import { beginComposition, compose } from '../support/ime.ts';

let app: LaunchedApp;
let call: Call;
let page: Page;

test.beforeEach(async () => {
  app = await launchApp();
  call = callOf(app.core);
  page = app.operator;
  await page.getByRole('button', { name: '練習用の事例で試す' }).click();
  await page.getByRole('navigation').getByRole('button', { name: '会議', exact: true }).click();
});
test.afterEach(() => app.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');
const lines = () => page.getByRole('list', { name: '次第' }).getByRole('listitem');
const openToday = async () => {
  await button(/第5回 支援会議/u).click();
  await expect(lines().first()).toBeVisible();
};
const select = async (label: string, choice: string) => {
  await dialog().getByRole('button', { name: label }).first().click();
  await page.getByRole('option', { name: choice, exact: true }).click();
};

test('会議をつくる: 場所も議長も変換しながら打て、変換を確定する Enter では作られない', async () => {
  await button('会議をつくる').click();
  await select('会議体', '支援会議');
  await expect(dialog().getByText('空欄なら第6回')).toBeVisible();
  const place = dialog().getByRole('textbox', { name: '場所', exact: true });
  await place.fill('');
  const composition = await beginComposition(page);
  for (const step of ['こ', 'こうみん', '公民']) await composition.show(step);
  for (const key of ['Enter', 'Escape', 'Tab']) await composition.pressInside(key);
  await composition.settle('公民館');
  await expect(dialog()).toBeVisible();
  const chair = dialog().getByRole('combobox', { name: '議長・司会' });
  await chair.focus();
  const reading = await beginComposition(page);
  await reading.show('たかは');
  await reading.pressInside('ArrowDown');
  await reading.pressInside('Enter');
  await reading.settle('たかはら');
  await expect(dialog()).toBeVisible();
  await page.getByRole('option', { name: /高原 誠/u }).click();
  await dialog().getByRole('button', { name: 'つくる' }).click();
  await expect(lines().first()).toBeVisible();
  const made = (await call('meetings.list', {})).find((each) => each.number === 6);
  expect(made).toMatchObject({ place: '公民館', chairName: '高原 誠' });
});

test('重層的支援会議の議題は同意がなければ断られ、打った言葉を残したまま支援会議の議題として足せる', async () => {
  await openToday();
  await button('議題を足す').click();
  await select('種類', '継続ケース');
  await dialog().getByRole('combobox', { name: 'ケース' }).fill('R8-003');
  await page.getByRole('option', { name: /R8-003/u }).click();
  await select('根拠', '重層的支援会議');
  await dialog().getByRole('textbox', { name: 'この会議で決めること' }).focus();
  await compose(page, ['よるの', '夜間の見守りの担当']);
  await page.keyboard.press('Control+Enter');
  await expect(dialog().getByText(/同意/u).first()).toBeVisible();
  await expect(dialog().getByRole('textbox', { name: 'この会議で決めること' })).toHaveValue('夜間の見守りの担当');
  await dialog().getByRole('button', { name: '支援会議の議題として足す' }).click();
  await expect(dialog()).toHaveCount(0);
  await expect(lines().filter({ hasText: '夜間の見守りの担当' })).toContainText('支援会議');
});

test('次第は、つまみでも「上へ」「下へ」でも並べ替えられ、時刻が付いてくる', async () => {
  await openToday();
  const order = () => lines().locator('b').allInnerTexts();
  const codes = async () => (await order()).flatMap((name) => /R8-\d+/u.exec(name)?.[0] ?? []);
  expect(await codes()).toEqual(['R8-003', 'R8-002', 'R8-001']);
  await lines().nth(4).getByTitle('つかんで並べ替え').dragTo(lines().nth(2), { steps: 10 });
  await expect.poll(codes).toEqual(['R8-001', 'R8-003', 'R8-002']);
  await expect(lines().nth(3)).toContainText('14:05');
  await lines().nth(2).getByRole('button', { name: '議題3の操作' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '下へ' }).press('Enter');
  await expect.poll(codes).toEqual(['R8-003', 'R8-001', 'R8-002']);
  await page.keyboard.press('Escape');
  const stored = await call('agenda.listItems', { meetingId: (await call('meetings.list', {})).find((each) => each.number === 5)?.id ?? '' });
  expect(stored.flatMap((each) => each.caseCode ?? [])).toEqual(['R8-003', 'R8-001', 'R8-002']);
});

test('議題の題を直すとき、変換中の Enter では閉じない', async () => {
  await openToday();
  await lines().last().getByRole('button', { name: /の操作$/u }).click();
  await page.getByRole('menuitem', { name: '直す' }).click();
  const title = dialog().getByRole('textbox', { name: '題', exact: true });
  await title.fill('');
  const composition = await beginComposition(page);
  await composition.show('へいかい');
  await composition.pressInside('Enter');
  await composition.settle('閉会のあいさつ');
  await expect(dialog()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog()).toHaveCount(0);
  await expect(lines().last()).toContainText('閉会のあいさつ');
});

test('削除は何が消えるかを言い、一覧を離れるまで元に戻せる', async () => {
  await openToday();
  await button('会議の操作').click();
  await page.getByRole('menuitem', { name: '会議を削除' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('次第 8項目');
  await button('削除する').click();
  await expect(page.getByRole('table', { name: '会議' })).not.toContainText('第5回 支援会議');
  await button('元に戻す').click();
  await expect(page.getByRole('table', { name: '会議' })).toContainText('第5回 支援会議');
});

test('開会: 守秘義務を確かめるまで開けず、代理の氏名は変換を終えてから決まる', async () => {
  await openToday();
  await button('当日の画面へ').click();
  await expect(button('開会する')).toBeDisabled();
  await button('大木 香の出欠').click();
  await page.getByRole('option', { name: '代理', exact: true }).click();
  await page.getByLabel('大木 香の代理の氏名').focus();
  const composition = await beginComposition(page);
  await composition.show('たちばな');
  await composition.pressInside('Enter');
  await composition.settle('立花 主任');
  await page.keyboard.press('Tab');
  await button('回答なしを全員「出席」にする').click();
  await expect(page.getByText(/出席 18名　回答なし 0名/u)).toBeVisible();
  await button('読み上げて確認した').click();
  await expect(page.getByText(/確認済　\d\d:\d\d/u)).toBeVisible();
  await button('開会する').click();
  await expect(page.getByRole('region', { name: '記録の入力' })).toBeVisible();
});
