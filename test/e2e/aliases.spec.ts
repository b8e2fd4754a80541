import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Call } from '../../electron/core/context.ts';
import { fillSample } from '../../electron/core/features/sample/fillSample.ts';
import type { Clock } from '../../electron/core/ports.ts';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { callOf } from '../support/callOf.ts';
import { openAppStore } from '../support/openAppStore.ts';
import { pageMemory } from '../support/pageMemory.ts';
import { runMeeting } from '../support/runningMeeting.ts';
import { filesContaining } from '../support/searchFolder.ts';
import { allText } from '../support/wordFile.ts';

const OWN = 'すいかの種 と 三日月の定規 ぬれた切符';
const NAMES = ['御手洗', '清三郎', 'みたらい'];
let app: LaunchedApp;
let call: Call;
let page: Page;
let passed = 0;
let wake: (() => void)[] = [];
/** Real time and what was let pass beside it; whatever waited for longer than a minute then is woken. */
const clock: Clock = {
  now: () => new Date(Date.now() + passed),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    if (milliseconds >= 60_000) wake.push(callback);
    return () => {
      clearTimeout(timer);
      wake = wake.filter((each) => each !== callback);
    };
  },
};
const letPass = (minutes: number) => {
  passed += minutes * 60_000;
  const due = wake;
  wake = [];
  for (const callback of due) callback();
};

let caseId: string;
let code: string;
let meetingId: string;
test.beforeEach(async () => {
  passed = 0;
  wake = [];
  app = await launchApp({ ports: { clock } });
  call = callOf(app.core);
  page = app.operator;
  await openAppStore(app);
  await fillSample(call, '2026-09-24', () => undefined);
  const meeting = await runMeeting(call);
  ({ meetingId } = meeting);
  caseId = meeting.item.caseId ?? '';
  ({ code } = await call('cases.get', { id: caseId }));
});
test.afterEach(() => app.close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const dialog = () => page.getByRole('dialog', { name: /^対応表/u });
const key = () => dialog().getByLabel('対応表のパスフレーズ', { exact: true });
const result = () => page.getByRole('region', { name: '置き換えたあとの文章' });
const toWorkbench = async () => {
  await page.getByRole('navigation').getByText('ケース', { exact: true }).click({ timeout: 20_000 });
  await page.getByText(code, { exact: true }).first().click();
  await button('文章から取り込む').click();
  await expect(page.getByLabel('機関から届いた文章')).toBeVisible();
};
const paste = async (text: string) => {
  await page.getByLabel('機関から届いた文章').focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
  await expect(result()).toBeVisible();
};
const remember = async () => {
  await dialog().getByRole('button', { name: '覚える…' }).click();
  await expect(dialog().getByLabel('姓', { exact: true })).toHaveValue('御手洗');
  await dialog().getByLabel('姓のよみ').fill('みたらい');
  await dialog().getByRole('button', { name: 'この氏名で覚える' }).click();
};
const makeAndRemember = async () => {
  await toWorkbench();
  await paste('【経過】長男の御手洗清三郎さんが来所。');
  await button('対応表').click();
  await key().fill(OWN);
  await dialog().getByLabel('対応表のパスフレーズ（もう一度）').fill(OWN);
  await dialog().getByRole('button', { name: '対応表を作る' }).click();
  await remember();
  await expect(dialog().getByRole('button', { name: '忘れる' })).toBeVisible();
};
const close = () => dialog().getByRole('button', { name: '閉じる', exact: true }).click();

test('作る、覚える、鍵をかける、間違える、開く。だれがいつ開いたかが見える', async () => {
  await toWorkbench();
  await paste('【経過】長男の御手洗清三郎さんが来所。');
  await button('対応表').click();
  await expect(dialog().getByRole('button', { name: '対応表を作る' })).toBeDisabled();
  await key().fill('1234');
  await dialog().getByLabel('対応表のパスフレーズ（もう一度）').fill('1234');
  await expect(dialog().getByRole('button', { name: '対応表を作る' })).toBeDisabled();
  await key().fill(OWN);
  await dialog().getByLabel('対応表のパスフレーズ（もう一度）').fill(OWN);
  await dialog().getByRole('button', { name: '対応表を作る' }).click();
  await remember();
  await expect(dialog().getByRole('list', { name: '記号と実名' })).toContainText('御手洗');
  await dialog().getByRole('button', { name: '対応表に鍵をかける' }).click();
  await expect(key()).toBeVisible();
  await expect(dialog()).not.toContainText('御手洗');
  await key().fill('違うパスフレーズを入れてみる');
  await page.keyboard.press('Enter');
  await expect(dialog()).toContainText('パスフレーズが違います');
  await expect(key()).toHaveValue('');
  const uses = dialog().getByRole('region', { name: '開いた人と時刻' });
  await expect(uses.getByRole('listitem').first()).toContainText('記録 係');
  await expect(uses.getByRole('listitem').first()).toContainText('パスフレーズが違い、開けなかった');
  await key().fill(OWN);
  await page.keyboard.press('Enter');
  await expect(dialog().getByRole('list', { name: '記号と実名' })).toContainText('御手洗');
  await expect(uses.getByRole('listitem')).toContainText([/開いた$/u, /開けなかった$/u, /閉じた$/u, /作った$/u]);
  const memory = await pageMemory(page);
  expect(memory).not.toContain(OWN);
});

test('同じケースの次の文章では、よみだけでも確実に見つかり、記号がそろう', async () => {
  await makeAndRemember();
  await close();
  const label = (await result().innerText()).match(/長男[A-Z]/u)?.[0] ?? '';
  await button('破棄する').click();
  await dialog().waitFor({ state: 'hidden' });
  await paste('【経過】清三郎は昼に起きる。');
  await expect(result()).toContainText(`${label}は昼に起きる。`);
  await expect(button('ケースに保存')).toBeEnabled();
});

test('閉じたまま文章を開いても、あとから対応表を開けばその文章に印が付く', async () => {
  await makeAndRemember();
  await dialog().getByRole('button', { name: '対応表に鍵をかける' }).click();
  await dialog().getByRole('button', { name: 'やめる' }).click();
  await button('破棄する').click();
  await paste('【経過】清三郎は昼に起きる。吉原は来ない。');
  await button('対応表').click();
  await key().fill(OWN);
  await page.keyboard.press('Enter');
  await close();
  await expect(result()).toContainText(/長男[A-Z]は昼に起きる。/u);
  await button('破棄する').click();
  await expect(button('対応表')).toBeVisible();
});

test('5分使わないと画面からも消え、判断した印は読み直しても残る', async () => {
  await makeAndRemember();
  await close();
  await button('破棄する').click();
  await paste('【経過】清三郎は昼に起きる。ほしぞら会に通う。');
  await expect(result()).toContainText(/長男[A-Z]は昼に起きる。/u);
  await button('対応表').click();
  await expect(dialog().getByRole('list', { name: '記号と実名' })).toContainText('御手洗');
  letPass(5);
  await expect(key()).toBeVisible();
  await expect(dialog()).not.toContainText('御手洗');
  await dialog().getByRole('button', { name: 'やめる' }).click();
  const before = await result().innerText();
  await page.getByRole('region', { name: '元の文章' }).evaluate((box) => {
    const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const at = node.textContent?.indexOf('昼に') ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 1);
    }
  });
  await page.keyboard.press('Alt+m');
  await expect(result()).not.toContainText('昼に');
  expect(await result().innerText()).toContain(before.match(/長男[A-Z]は/u)?.[0]);
  await expect(result()).not.toContainText('清三郎');
});

test('投影・検索・書き出し・ログ・ディスクのどこにも、実名とパスフレーズは出ない', async () => {
  await makeAndRemember();
  await call('projector.open', {});
  const room = await app.projector();
  await expect(room.getByText('母（80歳代）　この家で暮らしたい')).toBeAttached();
  const shown = await pageMemory(room);
  await close();
  await button(/^ケースに保存$/u).click();
  await page.getByText('確認済にする').click();
  await button('保存する').click();
  await expect(page.getByRole('heading', { name: code })).toBeVisible();
  const after = await pageMemory(page);
  const { files, leaks } = await call('documents.exportSet', { meetingId, papers: ['F08'], folder: null });
  expect(leaks).toEqual([]);
  const folder = join(app.folder, 'documents');
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.docx'));
  expect(files.length).toBeGreaterThan(0);
  const papers = written.map((name) => allText(new Uint8Array(readFileSync(join(folder, name))))).join('');
  const search = async (text: string) => (await call('cases.search', { text, statuses: [], field: null, district: null, consentOpen: false, order: 'code', descending: false, offset: 0, limit: 50 })).total;
  expect(await search('長男')).toBeGreaterThan(0);
  for (const word of [...NAMES, OWN]) {
    expect([shown, after, papers].map((text) => text.includes(word)), word).toEqual([false, false, false]);
    expect(await search(word), word).toBe(0);
    expect(await filesContaining(app.folder, word), word).toEqual([]);
  }
});
