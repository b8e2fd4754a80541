import { chromium } from 'playwright-core';
import { browserOfThisMachine, launchApp } from '../support/app.ts';
import type { Figure } from './store.bench.ts';

const STARTS = 4;
const CALLS = 200;
const rounded = (value: number): number => Math.round(value * 100) / 100;
const sorted = (times: readonly number[]): number[] => times.toSorted((a, b) => a - b);
const median = (times: readonly number[]): number => sorted(times)[Math.floor(times.length / 2)] ?? Number.NaN;
const p95 = (times: readonly number[]): number => sorted(times)[Math.min(times.length - 1, Math.floor(times.length * 0.95))] ?? Number.NaN;

/** Measures how long a clerk waits for the first screen, and how long one call takes from the page to the disk and back. */
export async function run(print: (figure: Figure) => void): Promise<void> {
  const executablePath = browserOfThisMachine();
  if (!executablePath) throw new Error('Chromium、Chrome、Edge のどれも見つかりません。');
  const ours: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    let start = performance.now();
    const app = await launchApp();
    await app.operator.getByRole('button', { name: '使い始める' }).waitFor();
    ours.push(performance.now() - start);
    await app.close();
    start = performance.now();
    const blank = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    await (await blank.newPage()).goto('about:blank');
    floor.push(performance.now() - start);
    await blank.close();
  }
  const ratio = rounded(median(ours) / median(floor));
  print({
    name: 'window.start', value: rounded(median(ours)), unit: 'ms', p95: rounded(p95(ours)), floor: rounded(median(floor)), ratio, target: 3, ok: ratio <= 3,
    what: '起動から最初の画面が見えるまで。最低限は、同じブラウザで空のページを開くまで',
  });
  await calls(print);
}

async function calls(print: (figure: Figure) => void): Promise<void> {
  const app = await launchApp();
  try {
    await app.operator.getByRole('button', { name: /練習用/u }).click();
    await app.operator.getByRole('navigation').waitFor();
    const timed = (operation: string, input: unknown) =>
      app.operator.evaluate(
        async ({ operation: name, input: given, count }) => {
          // The bridge of the page under test; its type lives with the renderer.
          const { board } = window as unknown as { board: { dispatch(call: { operation: string; input: unknown }): Promise<unknown> } };
          const times: number[] = [];
          for (let call = 0; call < count; call += 1) {
            const start = performance.now();
            await board.dispatch({ operation: name, input: given });
            times.push(performance.now() - start);
          }
          return times;
        },
        { operation, input, count: CALLS },
      );
    const bare = await timed('store.keepAwake', {});
    const saved = await timed('drafts.save', { key: 'bench', value: '記録'.repeat(200) });
    const ratio = rounded(median(saved) / median(bare));
    print({
      name: 'window.draft', value: rounded(median(saved)), unit: 'ms', p95: rounded(p95(saved)), floor: rounded(median(bare)), ratio, target: 4, ok: ratio <= 4 && p95(saved) < 1000,
      what: '画面で打った下書きがディスクに届いて答えが返るまで。最低限は、何も書かない操作の往復',
    });
  } finally {
    await app.close();
  }
}
