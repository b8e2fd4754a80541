import { inflateRawSync } from 'node:zlib';
import type { Scene } from '../scene.ts';
import { BUCKETS, CHARACTER_CLUES, WORD_CLUES, cluesOf } from './clues.ts';
import { STEPS } from './steps.ts';
import { WEIGHTS } from './weights.ts';

/** How much each character looks like part of a person's name and of a facility's: log odds, 0 is even. */
export interface Scores {
  readonly person: Float32Array;
  readonly facility: Float32Array;
}

let table: Int8Array | undefined;

/** Adds up the learned weights of what stands at each character; the weights are unpacked once, when first needed. */
export function scoresOf(scene: Scene): Scores {
  table ??= new Int8Array(inflateRawSync(Buffer.from(WEIGHTS, 'base64')));
  const clues = cluesOf(scene);
  const words = sums(table, clues.ofWords, WORD_CLUES);
  const characters = sums(table, clues.ofCharacters, CHARACTER_CLUES);
  const score = (of: 0 | 1): Float32Array =>
    Float32Array.from(characters[of], (own, i) => (own + (words[of][scene.wordAt[i] ?? 0] ?? 0)) / STEPS);
  return { person: score(0), facility: score(1) };
}

function sums(weights: Int8Array, clues: Uint32Array, row: number): readonly [Int32Array, Int32Array] {
  const person = new Int32Array(clues.length / row);
  const facility = new Int32Array(clues.length / row);
  for (let i = 0; i < clues.length; i += 1) {
    const at = Math.trunc(i / row);
    const bucket = clues[i] ?? 0;
    person[at] = (person[at] ?? 0) + (weights[bucket] ?? 0);
    facility[at] = (facility[at] ?? 0) + (weights[BUCKETS + bucket] ?? 0);
  }
  return [person, facility];
}
