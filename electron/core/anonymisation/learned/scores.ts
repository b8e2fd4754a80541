import { inflateRawSync } from 'node:zlib';
import type { Scene } from '../scene.ts';
import { BUCKETS, CHARACTER_CLUES, WORD_CLUES, cluesOf } from './clues.ts';
import { KINDS, STEPS } from './table.ts';
import { WEIGHTS } from './weights.ts';

let table: Int8Array | undefined;

/** How much each character looks like part of a name of each of KINDS: log odds, 0 is even. The weights are unpacked once, when first needed. */
export function scoresOf(scene: Scene): readonly Float32Array[] {
  table ??= new Int8Array(inflateRawSync(Buffer.from(WEIGHTS, 'base64')));
  const clues = cluesOf(scene);
  return KINDS.map((_, kind) => {
    const weights = table?.subarray(kind * BUCKETS, (kind + 1) * BUCKETS) ?? new Int8Array();
    const words = sums(weights, clues.ofWords, WORD_CLUES);
    return sums(weights, clues.ofCharacters, CHARACTER_CLUES).map((own, i) => (own + (words[scene.wordAt[i] ?? 0] ?? 0)) / STEPS);
  });
}

function sums(weights: Int8Array, clues: Uint32Array, row: number): Float32Array {
  const found = new Float32Array(clues.length / row);
  for (let at = 0, i = 0; at < found.length; at += 1) {
    let sum = 0;
    for (const end = i + row; i < end; i += 1) sum += weights[clues[i] ?? 0] ?? 0;
    found[at] = sum;
  }
  return found;
}
