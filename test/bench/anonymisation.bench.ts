import { createDetector } from '../../electron/core/anonymisation/detector.ts';
import { createIncremental } from '../../electron/core/anonymisation/incremental.ts';
import { bareTokens } from '../../electron/core/anonymisation/morphemes.ts';
import { readMarkedNotes } from '../core/anonymisation/markedNotes.ts';
import type { Figure } from './store.bench.ts';

const LENGTH = 20_000;
const ROUNDS = 7;
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const files = ['unseen-notes', 'second-notes', 'third-notes', 'fourth-notes', 'prose'];

/** Notes as they are pasted, every line different in every round so that nothing can be remembered. */
function pasteOf(round: number): string {
  const notes = files.flatMap((file) => readMarkedNotes(`${file}.marked.txt`)).map((note) => note.text);
  let text = '';
  for (let i = 0; text.length < LENGTH; i += 1) text += `${round}の${i}　${notes[i % notes.length] ?? ''}\n`;
  return text.slice(0, LENGTH);
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Measures detection against the bare morpheme analysis of the same text in the same run. */
export async function run(print: (figure: Figure) => void): Promise<void> {
  const detector = createDetector();
  const local = createIncremental();
  await detector.warm();
  bareTokens(pasteOf(0));
  for (const _ of local.run(pasteOf(0), {})) continue;
  await detector.detect(pasteOf(0));
  const bare: number[] = [];
  const whole: number[] = [];
  const worker: number[] = [];
  const first: number[] = [];
  const edit: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const text = pasteOf(round);
    bare.push(timed(() => bareTokens(text)));
    local.forget();
    whole.push(timed(() => void [...local.run(text, {})]));
    const from = performance.now();
    let firstAt = Number.NaN;
    await detector.detect(text, {}, () => {
      if (Number.isNaN(firstAt)) firstAt = performance.now() - from;
    });
    first.push(firstAt);
    worker.push(performance.now() - from);
    const edited = text.replace('\n', '追記\n');
    const again = performance.now();
    await detector.detect(edited);
    edit.push(performance.now() - again);
  }
  await detector.close();
  const floor = rounded(median(bare));
  const perSecond = (ms: number): number => Math.round((LENGTH / ms) * 1000);
  const report = (name: string, times: readonly number[], target: number, what: string, limit?: number): void => {
    const value = rounded(median(times));
    const p95 = rounded(Math.max(...times));
    const ratio = rounded(value / floor);
    print({ name, value, unit: 'ms', p95, floor, ratio, target, ok: limit === undefined ? ratio <= target : value <= limit, what });
  };
  const speed = median(whole);
  print({ name: 'anonymisation.speed', value: perSecond(speed), unit: '字/秒', floor: perSecond(floor), ratio: rounded(speed / floor), target: 3, ok: speed / floor <= 3, what: '検出の速さ。floor は同じ文章の形態素解析だけ、ratio は floor ÷ value（小さいほど速い）' });
  report('anonymisation.firstScreen', first, 100, '20,000字の貼付けで最初の画面（約1,000字）に印が付くまで。target は ms', 100);
  report('anonymisation.paste', worker, 3, '20,000字の貼付けで全部に印が付くまで（別スレッド、受け渡しを含む）');
  report('anonymisation.edit', edit, 100, '20,000字のうち一段落を直したあと、全部の印がそろうまで。target は ms', 100);
}
