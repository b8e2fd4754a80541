import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { createCore } from '../../electron/core/createCore.ts';
import { agencyNotes, forbiddenWords } from '../support/agencyNotes.ts';
import { launchApp } from '../support/app.ts';
import { forkHost } from '../support/host.ts';
import { beginComposition } from '../support/ime.ts';
import { copyWords, untilPainted } from '../support/pagePaint.ts';
import { filesContaining } from '../support/searchFolder.ts';
import { openWorkbench, resultOf, takeNote } from '../support/workbenchPage.ts';

const startedSession = z.object({ sessionId: z.string() });
test('作業の途中で強制終了しても、元の文章はデータにもブラウザの控えにも残らない', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shien-workbench-'));
  const host = await forkHost({ folder, scenario: new URL('../support/workbenchScenario.ts', import.meta.url) });
  const shown = await host.call('workHalf', agencyNotes.A世帯, '御手洗', '鬼怒川とは別の人');
  expect(shown).toContain('長男B');
  await host.kill();
  for (const word of ['村井', 'キヨ子', '汐見台', '0299-55-0142', '丸栄運送', '藤代', '夜中に怒鳴り声', '御手洗', '鬼怒川']) {
    expect(await filesContaining(folder, word), word).toEqual([]);
  }
  await rm(folder, { recursive: true, force: true });
});

test('貼り付けて、鍵盤だけで判断し、ケースに保存する', async () => {
  const app = await launchApp();
  const page = app.operator;
  await openWorkbench(page);
  await takeNote(page, `${agencyNotes.C氏.replace('【前回（第4回 8月27日）決定事項】', '【関わっている機関】')}`);
  await expect(page.getByRole('button', { name: /^要確認 あと\d+件$/u })).toBeDisabled();
  for (let step = 0; step < 12 && (await page.getByRole('button', { name: '置き換える', exact: true }).count()) > 0; step += 1) {
    const before = await page.getByLabel('いまの印').innerText();
    await page.keyboard.press('Alt+r');
    await expect(page.getByLabel('いまの印')).not.toHaveText(before);
  }
  await page.getByRole('button', { name: 'ケースに保存' }).click();
  await page.getByText('確認済にする').click();
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByRole('heading', { name: /^R\d+-\d{3}$/u })).toBeVisible();
  await page.getByRole('tab', { name: /^事例概要/u }).click();
  await expect(page.getByText(/匿名化を確認済です/u)).toBeVisible();
  const seen = await page.locator('main').innerText();
  expect(forbiddenWords.filter((word) => seen.includes(word))).toEqual([]);
  await app.close();
});

test('見落とした語は、なぞって印を付けられる。残す語には理由が要る', async () => {
  const app = await launchApp();
  const page = app.operator;
  await openWorkbench(page);
  await takeNote(page, '【経過】ほしぞら会に通っている。村井健一さんが付き添う。');
  await page.getByRole('region', { name: '元の文章' }).evaluate((box) => {
    const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const at = node.textContent?.indexOf('ほしぞら会') ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 5);
    }
  });
  await page.getByRole('button', { name: '選んだ語に印を付ける' }).click();
  await page.getByRole('menuitem', { name: '施設・学校・勤務先' }).click();
  await expect(resultOf(page)).not.toContainText('ほしぞら');
  await page.getByRole('button', { name: /ほしぞら会/u }).click();
  await page.keyboard.press('Alt+l');
  await page.getByRole('button', { name: '残す', exact: true }).click();
  await expect(resultOf(page)).toContainText('ほしぞら会に通っている');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(resultOf(page)).not.toContainText('ほしぞら');
  await app.close();
});

test('画面を離れると元の文章は消え、題にも控えにも残らない', async () => {
  const app = await launchApp();
  const page = app.operator;
  await openWorkbench(page);
  await takeNote(page, '村井健一さんは無職。');
  await expect(resultOf(page)).toContainText('は無職');
  await page.getByRole('navigation').getByText('ホーム', { exact: true }).click();
  const kept = await page.evaluate(() => JSON.stringify([document.title, location.href, { ...localStorage }, { ...sessionStorage }, document.body.innerHTML]));
  expect(kept).not.toContain('村井');
  await page.getByRole('navigation').getByText('ケース', { exact: true }).click();
  await page.getByRole('button', { name: '文章から作る' }).click();
  await expect(page.getByLabel('機関から届いた文章')).toHaveValue('');
  await app.close();
});

test('読み始めを待つ間は読んでいることが見え、画面を離れても、あとから届いた作業は捨てられる', async () => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const started: string[] = [];
  const app = await launchApp({
    createCore: (ports) => {
      const core = createCore(ports);
      return {
        ...core,
        async dispatch(knock, from) {
          const reply = await core.dispatch(knock, from);
          const isStart = JSON.stringify(knock).includes('"anonymisation.startFromText"');
          if (!isStart || !reply.ok) return reply;
          started.push(startedSession.parse(reply.output).sessionId);
          await held;
          return reply;
        },
      };
    },
  });
  const page = app.operator;
  await openWorkbench(page);
  await takeNote(page, '村井健一さんは無職。');
  await expect.poll(() => started.length).toBe(1);
  await expect(page.getByText('文章を読んでいます…')).toBeVisible();
  await expect(page.getByLabel('機関から届いた文章')).not.toBeEditable();
  const isHeld = async () => (await app.core.dispatch({ operation: 'anonymisation.getSession', input: { sessionId: started[0] } }, 'operator')).ok;
  await page.getByRole('navigation').getByText('ホーム', { exact: true }).click();
  await expect(page.getByLabel('機関から届いた文章')).toHaveCount(0);
  expect(await isHeld()).toBe(true);
  letGo();
  await expect.poll(isHeld).toBe(false);
  await app.close();
});

test('2MBの貼付けは断り、欄にあった文章は残り、そのまま続けられる', async () => {
  const app = await launchApp();
  const page = app.operator;
  await openWorkbench(page);
  const field = page.getByLabel('機関から届いた文章');
  await field.fill('村井健一さんは無職。');
  await copyWords(page, '近隣の小林さんから相談があった。\n'.repeat(120_000));
  await field.focus();
  const spent = await untilPainted(page, 'paste', { appears: '[role="alert"]' }, () => page.keyboard.press('Control+V'));
  await expect(page.getByText(/30万字まで.*この欄にあった文章はそのままです/u)).toBeVisible();
  expect(spent).toBeLessThan(1000);
  await expect(field).toHaveValue('村井健一さんは無職。');
  await page.keyboard.press('Control+Enter');
  await expect(resultOf(page)).toContainText('さんは無職');
  await app.close();
});

test('貼り付けた文章は、印を付けるとクリップボードからも消える。ほかの語を写したあとなら、そのまま', async () => {
  const app = await launchApp();
  const page = app.operator;
  await openWorkbench(page);
  const field = page.getByLabel('機関から届いた文章');
  const pasteWith = async (between: () => Promise<void>) => {
    await copyWords(page, '村井健一さんは無職。');
    await field.focus();
    await page.keyboard.press('Control+V');
    await between();
    await field.press('Control+Enter');
    await expect(resultOf(page)).toContainText('さんは無職');
    await page.getByRole('button', { name: '破棄する' }).click();
    await field.focus();
    await page.keyboard.press('Control+V');
  };
  await pasteWith(async () => undefined);
  await expect(field).toHaveValue('');
  await pasteWith(() => copyWords(page, 'ほかの語'));
  await expect(field).toHaveValue('ほかの語');
  await app.close();
});

test('300の印があっても、判断は滞らない', async () => {
  const app = await launchApp();
  const page = app.operator;
  await openWorkbench(page);
  const surnames = [...'佐伊小中高山川田村森石木井谷原沢松竹梅桜'];
  const lines = surnames.flatMap((first) => surnames.map((second) => `吉${first}${second}男さんと面談した。`)).slice(0, 420);
  await takeNote(page, `【経過】\n${lines.join('\n')}\n${['吉原', '磯部', '舟木', '飯塚', '大槻', '立花', '鶴見'].map((name) => `${name}は約束した。`).join('\n')}`);
  await expect(page.getByRole('button', { name: /^(?:要確認 あと\d+件|ケースに保存)$/u })).toBeVisible();
  await expect.poll(() => page.getByRole('region', { name: '元の文章' }).locator('mark').count()).toBeGreaterThanOrEqual(300);
  await expect(page.getByText('印を付けています…')).toHaveCount(0);
  const spent: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await expect(page.getByRole('button', { name: '置き換える', exact: true })).toBeVisible();
    spent.push(
      await page.evaluate(async () => {
        const buttons = () => [...document.querySelectorAll('button')];
        const open = () => buttons().find((each) => /あと\d+件|ケースに保存/u.test(each.textContent ?? ''))?.textContent;
        const before = open();
        const started = performance.now();
        buttons().find((each) => each.textContent === '置き換える')?.click();
        while (open() === before) await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - started;
      }),
    );
  }
  expect(spent.sort((a, b) => a - b)[Math.floor(spent.length / 2)]).toBeLessThan(400);
  await app.close();
});

test('変換中は実名の疑いを出さず、確定したあとに出して記号にできる', async () => {
  const app = await launchApp();
  const page = app.operator;
  await page.getByRole('button', { name: /練習用/u }).first().click();
  await page.getByRole('navigation').getByText('ケース', { exact: true }).click({ timeout: 20_000 });
  await page.getByText(/^R\d+-003$/u).click();
  const field = page.getByLabel('強み・できていること');
  await field.fill('');
  await field.focus();
  const composition = await beginComposition(page);
  await composition.show('佐々木翔太さんが見守る');
  await page.waitForTimeout(1500);
  await expect(page.getByLabel('実名の疑い')).toHaveCount(0);
  await composition.settle('佐々木翔太さんが見守る');
  await expect(page.getByLabel('実名の疑い')).toContainText('佐々木翔太');
  await page.getByLabel('実名の疑い').getByRole('button', { name: '記号に置き換える' }).click();
  await page.getByRole('menuitem', { name: '長男', exact: true }).click();
  await expect(field).toHaveValue('長男が見守る');
  await app.close();
});
