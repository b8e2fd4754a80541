import { writeFileSync, readdirSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { fold } from '../electron/core/anonymisation/fold.ts';
import { BUCKETS, CHARACTER_CLUES, WORD_CLUES, cluesOf } from '../electron/core/anonymisation/learned/clues.ts';
import { KINDS, STEPS } from '../electron/core/anonymisation/learned/table.ts';
import { sceneOf } from '../electron/core/anonymisation/scene.ts';
import { readMarkedNotes, type MarkedNote } from '../test/core/anonymisation/markedNotes.ts';
import { createVariants, randomFrom } from './learnVariants.ts';

// 印を付けた記録から、名前の立つ所の癖を数に直し、learned/weights.ts に書く。乱数の種は固定なので、同じ記録からは同じ数になる
const ROUNDS = 10;
const RATE = 0.1;
const LEFT_OUT = 0.3;
/** The mean of the last rounds is kept: no single order of the notes decides. */
const KEPT_ROUNDS = 4;
/** Below this a weight says nothing and would only swell the file. */
const FAINT = 0.05;
const folder = new URL('../test/core/anonymisation/', import.meta.url);
const random = randomFrom(20_260_924);

const UNKNOWN = 255;

/** One note as numbers: the clues of each character, and what it is (0 plain, 1 person, 2 facility, 3 address; UNKNOWN is not learnt from). */
interface Example {
  readonly clues: readonly Uint32Array[];
  readonly answers: Uint8Array;
}

function exampleOf(note: MarkedNote): Example {
  const { text, at } = fold(note.text);
  const scene = sceneOf(text);
  const { ofWords, ofCharacters } = cluesOf(scene);
  const answers = new Uint8Array(note.text.length);
  for (const { kind, start, end } of note.gold) answers.fill(KINDS.findIndex((each) => each === kind) + 1 || UNKNOWN, start, end);
  for (const { start, end } of note.ignored) answers.fill(UNKNOWN, start, end);
  const clues = Array.from({ length: text.length }, (_, i) => {
    const word = (scene.wordAt[i] ?? 0) * WORD_CLUES;
    return Uint32Array.of(...ofWords.subarray(word, word + WORD_CLUES), ...ofCharacters.subarray(i * CHARACTER_CLUES, (i + 1) * CHARACTER_CLUES));
  });
  return { clues, answers: Uint8Array.from({ length: text.length }, (_, i) => answers[at[i] ?? 0] ?? 0) };
}

/** Logistic regression with a rate of its own for each weight (AdaGrad), some clues left out by chance so that none is relied on. */
function learnFrom(example: Example, weights: readonly Float32Array[], squares: readonly Float32Array[]): void {
  example.clues.forEach((row, i) => {
    const answer = example.answers[i] ?? UNKNOWN;
    if (answer === UNKNOWN) return;
    const kept = row.filter(() => random() > LEFT_OUT);
    KINDS.forEach((_, kind) => {
      const [weight, square] = [weights[kind], squares[kind]];
      if (weight === undefined || square === undefined) return;
      let sum = 0;
      for (const bucket of kept) sum += weight[bucket] ?? 0;
      const guess = 1 / (1 + Math.exp(-sum / (1 - LEFT_OUT)));
      // 見落としは行き過ぎの倍の重さ
      const error = answer === kind + 1 ? 2 * (guess - 1) : guess;
      if (Math.abs(error) < 0.001) return;
      for (const bucket of kept) {
        const sofar = (square[bucket] ?? 0) + error * error;
        square[bucket] = sofar;
        weight[bucket] = (weight[bucket] ?? 0) - (RATE * error) / Math.sqrt(0.5 + sofar);
      }
    });
  });
}

const files = readdirSync(folder).filter((name) => name.endsWith('.marked.txt') && !name.startsWith('heldout')).sort();
const notes = files.flatMap((name) => readMarkedNotes(name));
const vary = createVariants(notes, random);
const table = (): Float32Array[] => KINDS.map(() => new Float32Array(BUCKETS));
const [weights, squares, sums] = [table(), table(), table()];
for (let round = 1; round <= ROUNDS; round += 1) {
  const examples = notes.map((note) => exampleOf(vary(note)));
  for (const [, example] of examples.map((each) => [random(), each] as const).sort(([a], [b]) => a - b)) learnFrom(example, weights, squares);
  if (round > ROUNDS - KEPT_ROUNDS) sums.forEach((sum, kind) => sum.forEach((_, i) => (sum[i] = (sum[i] ?? 0) + (weights[kind]?.[i] ?? 0) / KEPT_ROUNDS)));
  process.stdout.write(`${round}／${ROUNDS}\n`);
}
const steps = Int8Array.from(sums.flatMap((each) => [...each]), (weight) => (Math.abs(weight) < FAINT ? 0 : Math.max(-127, Math.min(127, Math.round(weight * STEPS)))));
const packed = deflateRawSync(steps, { level: 9 }).toString('base64');
writeFileSync(
  new URL('../electron/core/anonymisation/learned/weights.ts', import.meta.url),
  `/** What build/learnNames.ts learnt from the marked notes: ${KINDS.length} × ${BUCKETS} weights of 8 bits, deflated. Not written by hand. */\nexport const WEIGHTS =\n  '${packed}';\n`,
);
process.stdout.write(`${files.length}冊 ${notes.length}件から、${Math.round(packed.length / 1024)} KB\n`);
