import { expect, type Page, test } from '@playwright/test';
import { launchApp } from '../support/app.ts';
import { openWorkbench, resultOf, takeNote } from '../support/workbenchPage.ts';

const NOTE = '【経過】\n吉原は分納を約束した。以前は吉原で働いていた。吉原は病院に行った。\n飯塚は母と話した。';
const start = async (page: Page) => {
  await openWorkbench(page);
  await takeNote(page, NOTE);
  await expect(page.getByLabel('いまの印')).toContainText('吉原');
};
const now = (page: Page) => page.getByLabel('いまの印');

test('鍵盤だけで、2つ目の箇所だけを残し、ほかをまとめて置き換える', async () => {
  const app = await launchApp();
  const page = app.operator;
  await start(page);
  await page.keyboard.press('Alt+o');
  await expect(now(page).getByRole('checkbox', { name: 'この1か所だけ' })).toBeChecked();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(now(page)).toContainText('2／3');
  await expect(now(page)).toContainText('以前は吉原で働いて');
  await page.keyboard.press('Alt+Shift+l');
  await expect(page.getByRole('dialog')).toContainText('この1か所だけ、このまま残す');
  await page.getByRole('dialog').getByRole('button', { name: '残す', exact: true }).click();
  await expect(page.getByRole('button', { name: '要確認 あと2件' })).toBeDisabled();
  await expect(now(page)).toContainText('2／2');
  await page.keyboard.press('Alt+o');
  await page.keyboard.press('Alt+r');
  await expect(resultOf(page)).toContainText(/(?<who>[A-Z]さん)は分納を約束した。以前は吉原で働いていた。\k<who>は病院に行った。/u);
  await expect(now(page)).toContainText('飯塚');
  await page.keyboard.press('Alt+r');
  await page.getByRole('button', { name: 'ケースに保存' }).click();
  await page.getByText('確認済にする').click();
  await page.getByRole('button', { name: '保存する' }).click();
  await page.getByRole('tab', { name: /^事例概要/u }).click();
  await expect(page.locator('main')).toContainText('以前は吉原で働いていた。');
  const rules = page.getByRole('table', { name: '対象外の語' });
  await expect(rules).toContainText('以前は吉原で働いて');
  await rules.getByRole('button', { name: /対象外から外す$/u }).click();
  await expect(rules).toHaveCount(0);
  await app.close();
});

test('ここだけの判断は、元に戻すことも、ほかと同じに戻すこともできる', async () => {
  const app = await launchApp();
  const page = app.operator;
  await start(page);
  const marks = page.getByRole('region', { name: '元の文章' }).locator('mark');
  await marks.filter({ hasText: '吉原' }).nth(2).click();
  await now(page).getByText('この1か所だけ').click();
  await expect(now(page)).toContainText('3／3');
  await now(page).getByRole('button', { name: '置き換える' }).click();
  await expect(resultOf(page)).toContainText(/吉原は分納を約束した。以前は吉原で働いていた。[A-Z]さんは病院に行った。/u);
  await expect(page.getByRole('button', { name: '要確認 あと2件' })).toBeVisible();
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(resultOf(page)).toContainText('吉原は病院に行った');
  await now(page).getByRole('button', { name: '次の箇所' }).click();
  await expect(now(page)).toContainText('2／3');
  await now(page).getByRole('button', { name: '置き換える' }).click();
  await expect(resultOf(page)).toContainText(/以前は[A-Z]さんで働いていた/u);
  await marks.filter({ hasText: '吉原' }).nth(1).click();
  await now(page).getByRole('button', { name: 'ほかと同じに戻す' }).click();
  await expect(resultOf(page)).toContainText('以前は吉原で働いていた');
  await expect(now(page)).toContainText('3か所');
  await app.close();
});

test('1か所しかない印には「この1か所だけ」は出ない', async () => {
  const app = await launchApp();
  const page = app.operator;
  await start(page);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(now(page)).toContainText('飯塚');
  await expect(now(page).getByText('この1か所だけ')).toHaveCount(0);
  await page.keyboard.press('Alt+o');
  await page.keyboard.press('Alt+r');
  await expect(resultOf(page)).not.toContainText('飯塚');
  await app.close();
});
