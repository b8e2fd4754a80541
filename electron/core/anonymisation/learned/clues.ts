import { FACILITY_ENDINGS, FACILITY_TYPES, GENERIC_PARTS } from '../data/facilityWords.ts';
import { PLAIN_NOUNS } from '../data/nameSlots.ts';
import { HONORIFICS, KINSHIP, NOT_NAMES, ROLES } from '../data/words.ts';
import type { WordKind } from '../morphemes.ts';
import type { Scene } from '../scene.ts';

/** Clues are numbered by hashing into this many buckets. */
export const BUCKETS = 1 << 19;

/** What a text shows about each of its words and characters: bucket numbers, a fixed count each. */
export interface Clues {
  readonly ofWords: Uint32Array;
  readonly ofCharacters: Uint32Array;
}

/** Clues per word, and per character: the lengths of one row of each table. */
export const WORD_CLUES = 22;
export const CHARACTER_CLUES = 31;

const kinds: readonly WordKind[] = ['surname', 'given', 'person', 'place', 'organisation', 'proper', 'noun', 'action', 'number', 'suffix', 'honorific', 'prefix', 'particle', 'symbol', 'space', 'unknown', 'other'];
const kindNumber = new Map(kinds.map((kind, i) => [kind, i + 1]));
const lists: readonly Iterable<string>[] = [GENERIC_PARTS, [...FACILITY_ENDINGS, ...FACILITY_TYPES], KINSHIP, ROLES, HONORIFICS, NOT_NAMES, PLAIN_NOUNS];
const listed = new Map<string, number>();
lists.forEach((words, i) => {
  for (const word of words) listed.set(word, (listed.get(word) ?? 0) | (1 << i));
});

const OUTSIDE = 1;
const KANJI = 1;
const KATAKANA = 2;
const HIRAGANA = 3;
const LATIN = 4;
const DIGIT = 5;
const OTHER = 6;

function scriptOf(code: number): number {
  if ((code >= 0x4e00 && code <= 0x9fff) || code === 0x3005 || code === 0x30f6) return KANJI;
  if (code >= 0x30a1 && code <= 0x30fc) return KATAKANA;
  if (code >= 0x3041 && code <= 0x3096) return HIRAGANA;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LATIN;
  return code >= 0x30 && code <= 0x39 ? DIGIT : OTHER;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function bucket(clue: number, a: number, b = 0, c = 0): number {
  let x = Math.imul(clue + 1, 0x9e3779b1) ^ a;
  x = Math.imul(x ^ (x >>> 15), 0x85ebca6b) ^ b;
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35) ^ c;
  x = Math.imul(x ^ (x >>> 16), 0x27d4eb2f);
  return (x ^ (x >>> 15)) >>> 13;
}

/** Reads the clues of one paragraph: its words and their neighbours, its characters, the runs of one script they stand in. */
export function cluesOf(scene: Scene): Clues {
  const hashes = Int32Array.from(scene.words, (word) => hashOf(word.surface));
  return { ofWords: wordClues(scene, hashes), ofCharacters: characterClues(scene, hashes) };
}

function wordClues({ words }: Scene, hashes: Int32Array): Uint32Array {
  const clues = new Uint32Array(words.length * WORD_CLUES);
  const traits = words.map((word) => (kindNumber.get(word.kind) ?? 0) * 128 + (listed.get(word.surface) ?? 0));
  const trait = (i: number): number => traits[i] ?? 0;
  const word = (i: number): number => hashes[i] ?? OUTSIDE;
  for (let i = 0; i < words.length; i += 1) {
    const here = trait(i);
    const length = words[i]?.surface.length ?? 0;
    clues.set(
      [
        bucket(0, here), bucket(1, trait(i - 1)), bucket(2, trait(i + 1)), bucket(3, trait(i - 1), here), bucket(4, here, trait(i + 1)),
        bucket(5, trait(i - 1), here, trait(i + 1)), bucket(6, trait(i - 2), trait(i - 1)), bucket(7, trait(i + 1), trait(i + 2)),
        bucket(8, here, trait(i + 1), trait(i + 2)), bucket(9, trait(i - 2), trait(i - 1), here), bucket(10, word(i - 1)), bucket(11, word(i + 1)),
        bucket(12, word(i - 2), word(i - 1)), bucket(13, word(i + 1), word(i + 2)), bucket(14, word(i - 1), here), bucket(15, word(i + 1), here),
        bucket(16, word(i)), bucket(17, word(i + 2)), bucket(18, word(i + 3)), bucket(19, word(i - 2)), bucket(20, length, here >> 7),
        bucket(21, word(i - 1), here, word(i + 1)),
      ],
      i * WORD_CLUES,
    );
  }
  return clues;
}

function characterClues({ text, words, wordAt }: Scene, hashes: Int32Array): Uint32Array {
  const length = text.length;
  const clues = new Uint32Array(length * CHARACTER_CLUES);
  const code = (i: number): number => (i < 0 || i >= length ? OUTSIDE : text.charCodeAt(i));
  const scripts = Uint8Array.from({ length }, (_, i) => scriptOf(text.charCodeAt(i)));
  const script = (i: number): number => scripts[i] ?? 0;
  const [runFrom, runTo] = runsOf(scripts);
  const word = (at: number, further = 0): number => (at < 0 ? OUTSIDE : (hashes[(wordAt[at] ?? words.length) + further] ?? OUTSIDE));
  for (let i = 0; i < length; i += 1) {
    const own = words[wordAt[i] ?? 0];
    const place = own === undefined ? 0 : own.end - own.start === 1 ? 1 : i === own.start ? 2 : i === own.end - 1 ? 3 : 4;
    const kind = kindNumber.get(own?.kind ?? 'other') ?? 0;
    const [from, to] = [runFrom[i] ?? i, runTo[i] ?? i];
    const around = (script(i - 1) << 6) | (script(i) << 3) | script(i + 1);
    const wide = (script(i - 2) << 12) | (around << 3) | script(i + 2);
    const size = Math.min(to - from, 8);
    const here = script(i);
    clues.set(
      [
        bucket(40, code(i)), bucket(41, code(i - 1)), bucket(42, code(i + 1)), bucket(43, code(i - 2)), bucket(44, code(i + 2)),
        bucket(45, code(i - 1), code(i)), bucket(46, code(i), code(i + 1)), bucket(47, code(i - 2), code(i - 1)), bucket(48, code(i + 1), code(i + 2)),
        bucket(49, code(i + 2), code(i + 3)), bucket(50, code(i - 1), code(i), code(i + 1)), bucket(51, around), bucket(52, wide),
        bucket(53, wide, script(i - 3), script(i + 3)), bucket(54, place, kind), bucket(55, here, size), bucket(56, here, code(from - 1), code(from - 2)),
        bucket(57, here, code(to), code(to + 1)), bucket(58, here, code(from - 1), code(to)), bucket(59, code(to), code(to + 1), code(to + 2)),
        bucket(60, here, code(to - 2), code(to - 1)), bucket(61, here, code(to - 1)), bucket(62, code(to - 3), code(to - 2), code(to - 1)),
        bucket(63, here, code(from), code(from + 1)), bucket(64, size, code(from - 1), code(to)), bucket(65, word(to), word(to, 1)),
        bucket(66, word(to, 1)), bucket(67, word(to, 2)), bucket(68, word(from - 1)),
        bucket(69, word(from - 1), word(to)), bucket(70, word(to, 1), here, size),
      ],
      i * CHARACTER_CLUES,
    );
  }
  return clues;
}

/** For each character where the run of name-like scripts (kanji, katakana, letters together; hiragana by itself) begins and ends. */
function runsOf(scripts: Uint8Array): readonly [Int32Array, Int32Array] {
  const from = new Int32Array(scripts.length);
  const to = new Int32Array(scripts.length);
  const group = (script: number): number => (script === KATAKANA || script === LATIN ? KANJI : script);
  for (let start = 0; start < scripts.length; ) {
    let end = start + 1;
    while (end < scripts.length && group(scripts[end] ?? 0) === group(scripts[start] ?? 0)) end += 1;
    from.fill(start, start, end);
    to.fill(end, start, end);
    start = end;
  }
  return [from, to];
}
