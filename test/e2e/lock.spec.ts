import { expect, type Page, test } from '@playwright/test';
import type { Call } from '../../electron/core/context.ts';
import { fillSample } from '../../electron/core/features/sample/fillSample.ts';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { callOf } from '../support/callOf.ts';
import { beginComposition } from '../support/ime.ts';
import { APP_PASSPHRASE, openAppStore } from '../support/openAppStore.ts';
import { pageMemory } from '../support/pageMemory.ts';
import { runMeeting } from '../support/runningMeeting.ts';
import { filesContaining } from '../support/searchFolder.ts';

let app: LaunchedApp;
let call: Call;
let page: Page;
const words = () => page.getByLabel('内容', { exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

test.beforeEach(async () => {
  app = await launchApp();
  call = callOf(app.core);
  page = app.operator;
  await openAppStore(app);
  await fillSample(call, '2026-09-24', () => undefined);
  await runMeeting(call);
  await button('会議の画面へ戻る').click();
  await expect(words()).toBeFocused();
});
test.afterEach(() => app.close());

async function unlock(): Promise<void> {
  await page.getByLabel('パスフレーズ', { exact: true }).fill(APP_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(words()).toBeVisible({ timeout: 10_000 });
}

test('打った直後にロックしても、その言葉は先に保存され、解除すると続きから打てる', async () => {
  await words().pressSequentially('前の下書き');
  await expect(page.getByText(/^下書き保存済み/u)).toBeVisible();
  // Both in one turn of the page: no pause in which the draft could have been written by itself.
  await page.evaluate(() => {
    const area = document.activeElement;
    const lock = [...document.querySelectorAll('button')].find((each) => each.textContent === 'ロック');
    if (!(area instanceof HTMLTextAreaElement) || !lock) throw new Error('欄かボタンがありません');
    document.execCommand('insertText', false, 'と、ロックの間際の言葉');
    lock.click();
  });
  await expect(page.getByLabel('パスフレーズ', { exact: true })).toBeVisible();
  await unlock();
  await expect(words()).toHaveValue('前の下書きと、ロックの間際の言葉');
  await words().fill('解除してから打った言葉');
  await expect(page.getByText(/^下書き保存済み/u)).toBeVisible();
  // Longer than a retry of the page that was locked would wait.
  await page.waitForTimeout(2500);
  await button('ロック').click();
  await unlock();
  await expect(words()).toHaveValue('解除してから打った言葉');
});

test('変換の途中でロックしても、見えていた言葉は残る', async () => {
  const composition = await beginComposition(page);
  await composition.show('みまもりの');
  await expect(words()).toHaveValue('みまもりの');
  await button('ロック').click();
  await expect(page.getByLabel('パスフレーズ', { exact: true })).toBeVisible();
  await unlock();
  await expect(words()).toHaveValue('みまもりの');
});

test('ロックした後の画面・投影・控え・ディスクには、事例の言葉もパスフレーズも残らない', async () => {
  await words().fill('長男から、収集は控えてほしいと');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('list').getByText('長男から、収集は控えてほしいと')).toBeVisible();
  await words().fill('書きかけの、夜間の見守り');
  await call('projector.open', {});
  const room = await app.projector();
  await expect(room.getByText('母（80歳代）　この家で暮らしたい')).toBeAttached();
  const before = (await pageMemory(page)) + (await pageMemory(room));
  const traces = ['収集は控えて', '夜間の見守り', 'この家で暮らしたい', '80歳代', '孫の学習と介護負担', 'R8-'];
  for (const trace of traces) expect(before, trace).toContain(trace);

  await button('ロック').click();
  await expect(page.getByLabel('パスフレーズ', { exact: true })).toBeVisible();
  await expect(room.getByText('画面をロックしています')).toBeVisible();
  const after = (await pageMemory(page)) + (await pageMemory(room));
  for (const trace of traces) expect(after, trace).not.toContain(trace);
  for (const trace of ['収集は控えて', '夜間の見守り', APP_PASSPHRASE]) expect(await filesContaining(app.folder, trace), trace).toEqual([]);

  await unlock();
  expect(await pageMemory(page)).not.toContain(APP_PASSPHRASE);
  expect(await pageMemory(room)).not.toContain(APP_PASSPHRASE);
});

test('ワークベンチの原文は、画面を離れても、ロックしても、画面・控え・ディスクのどこにも残らない', async () => {
  const raw = ['村井健一', '090-1234-5678', '緑川市本町3丁目12番5号'];
  const start = async () => {
    await page.getByRole('navigation').getByText('ケース', { exact: true }).click();
    await button('文章から作る').click();
    await page.getByLabel('機関から届いた文章').fill(`【経過】長男の${raw[0]}さん（${raw[1]}）は${raw[2]}で母と暮らす。`);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByLabel('機関から届いた文章')).toBeHidden();
    await expect.poll(() => pageMemory(page)).toContain('村井健一');
  };
  const gone = async () => {
    const memory = await pageMemory(page);
    for (const words of raw) {
      expect(memory, words).not.toContain(words);
      expect(await filesContaining(app.folder, words), words).toEqual([]);
    }
  };
  await start();
  await page.getByRole('navigation').getByText('ホーム', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'ホーム' })).toBeVisible();
  await gone();

  await start();
  await button('ロック').click();
  await expect(page.getByLabel('パスフレーズ', { exact: true })).toBeVisible();
  await gone();
  await page.getByLabel('パスフレーズ', { exact: true }).fill(APP_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('機関から届いた文章')).toHaveValue('', { timeout: 10_000 });
  await gone();
});
