import type { Page } from '@playwright/test';
import { bareTokens } from '../../electron/core/anonymisation/morphemes.ts';
import { readMarkedNotes } from '../core/anonymisation/markedNotes.ts';
import { type LaunchedApp, launchApp } from '../support/app.ts';
import { copyWords, untilPainted } from '../support/pagePaint.ts';
import { openWorkbench } from '../support/workbenchPage.ts';
import type { Figure } from './store.bench.ts';

const LENGTH = 20_000;
const ROUNDS = 7;
const FIRST_MARK = '[aria-label="元の文章"] mark';
const ALL_MARKS = `section:not(:has([role="status"])) > ${FIRST_MARK}`;
const rounded = (value: number): number => Math.round(value * 100) / 100;
const at = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
};
const notes = ['unseen-notes', 'second-notes', 'third-notes', 'fourth-notes', 'prose'].flatMap((file) => readMarkedNotes(`${file}.marked.txt`)).map((note) => note.text);

/** Notes as they are pasted, every line different in every round so that nothing can be remembered. */
function pasteOf(round: number): string {
  let text = '';
  for (let i = 0; text.length < LENGTH; i += 1) text += `${round}の${i}　${notes[i % notes.length] ?? ''}\n`;
  return text.slice(0, LENGTH);
}

/** Three hundred names of their own, as a long record has them. */
function manyNames(): string {
  const letters = [...'佐伊小中高山川田村森石木井谷原沢松竹梅桜'];
  return letters.flatMap((first) => letters.map((second) => `吉${first}${second}男さんと面談した。吉${second}${first}は約束した。`)).slice(0, 160).join('\n');
}

async function paste(page: Page, text: string): Promise<number> {
  await copyWords(page, text);
  await page.getByLabel('機関から届いた文章').focus();
  return untilPainted(page, 'paste', { appears: 'textarea' }, () => page.keyboard.press('Control+V'));
}

const begin = (page: Page, sight: string) => untilPainted(page, 'keydown', { appears: sight }, () => page.keyboard.press('Control+Enter'));

/** The barest way to show the same text twice: plain lines, no marks, no React. */
const plainLines = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (words) => {
    const start = performance.now();
    const box = document.createElement('div');
    for (const line of [...words.split('\n'), ...words.split('\n')]) box.appendChild(document.createElement('p')).textContent = line;
    document.body.append(box);
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const spent = performance.now() - start;
    box.remove();
    return spent;
  }, text);

/** Measures the workbench in the real page: what a clerk waits for after a paste, and after a decision. */
export async function run(print: (figure: Figure) => void): Promise<void> {
  const times = { paste: [] as number[], first: [] as number[], whole: [] as number[], plain: [] as number[], bare: [] as number[], decide: [] as number[], step: [] as number[] };
  const app: LaunchedApp = await launchApp();
  const page = app.operator;
  await openWorkbench(page);
  try {
    await paste(page, pasteOf(0));
    const cold = rounded(await begin(page, FIRST_MARK));
    bareTokens(pasteOf(0));
    for (let round = 1; round <= ROUNDS; round += 1) {
      for (const [sight, list] of [[FIRST_MARK, times.first], [ALL_MARKS, times.whole]] as const) {
        await page.getByRole('button', { name: '破棄する' }).click();
        const text = pasteOf(round);
        times.plain.push(await plainLines(page, text));
        const pasted = await paste(page, text);
        const marked = await begin(page, sight);
        list.push(pasted + marked);
        if (list === times.first) times.paste.push(pasted);
        await page.locator(ALL_MARKS).first().waitFor({ state: 'attached' });
      }
      const start = performance.now();
      bareTokens(pasteOf(round));
      times.bare.push(performance.now() - start);
    }
    const plain = at(times.plain, 0.5);
    const bare = at(times.bare, 0.5);
    const report = (name: string, list: readonly number[], floor: number, target: number, what: string, byFloor = false): void => {
      const value = at(list, 0.5);
      const ratio = rounded(value / floor);
      print({ name, value, unit: 'ms', p95: at(list, 0.95), floor, ratio, target, ok: (byFloor ? ratio : value) <= target, what });
    };
    const blank = 'floor は同じ画面に同じ文章を印のない段落で二つ描くまで。target は ms';
    print({ name: 'workbench.coldScreen', value: cold, unit: 'ms', floor: plain, ratio: rounded(cold / plain), target: 1000, ok: cold <= 1000, what: `アプリを開いてすぐの一度目に、押してから最初の印が見えるまで。${blank}` });
    report('workbench.firstScreen', times.first, plain, 100, `20,000字の貼付けと「印を付ける」から、最初の画面の印が見えるまでの合計。${blank}`);
    report('workbench.whole', times.whole, bare, 3, '20,000字の貼付けと「印を付ける」から、全部の印が見えるまでの合計。floor は同じ文章の形態素解析だけ', true);
    await page.getByRole('button', { name: '破棄する' }).click();
    await paste(page, manyNames());
    await begin(page, ALL_MARKS);
    const now = { changes: '[aria-label="いまの印"]' };
    for (let round = 0; round < 20; round += 1) {
      for (const [key, list] of [['Alt+ArrowDown', times.step], ['Alt+ArrowUp', times.step], ['Alt+r', times.decide]] as const) {
        list.push(await untilPainted(page, 'keydown', now, () => page.keyboard.press(key)));
      }
    }
    report('workbench.decide', times.decide, plain, 50, `印${await page.locator(FIRST_MARK).count()}か所の文章で、一つ判断して次の印が見えるまで。${blank}`);
    report('workbench.step', times.step, plain, 50, `同じ文章で、次・前の印へ移るまで。${blank}`);
  } finally {
    await app.close();
  }
}
