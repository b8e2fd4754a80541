import { ADVERBS } from '../data/facilitySlots.ts';
import { FACILITY_ENDINGS, FACILITY_TYPES, GENERIC_PARTS } from '../data/facilityWords.ts';
import { PLAIN_KATAKANA, PLAIN_NOUNS } from '../data/nameSlots.ts';
import { HONORIFICS, KATAKANA_WORDS, KINSHIP, ROLES } from '../data/words.ts';
import { scoresOf } from '../learned/scores.ts';
import { KINDS } from '../learned/table.ts';
import { publicOffices } from './facilities.ts';
import type { Scene } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

/** Log odds at which a place is worth a clerk's look, and down to which it reaches once it is. */
const OPENS = -0.9;
const REACHES = -1.8;
/** は, が, を … and さん are a part of a name only where the place says so loudly. */
const LOUD = 1.5;
/** A single word of everyday language needs more than a doubt to be taken for a name. */
const PLAIN = -0.3;
const everyday = new Set(['noun', 'action', 'other', 'prefix', 'suffix', 'number', 'particle']);
const joint = /^(?:は|が|を|に|で|も|へ|から|まで|には|では|さん|様|氏)$/u;
const reasons = { P: '人の名前', F: '施設や勤め先の名', A: '住所' } as const;
const named = new Set(['surname', 'given', 'person', 'unknown', 'proper']);
/** Words that say what somebody or some place is, not who or which: a place made of them alone names nothing. */
const plain = new Set([...KINSHIP, ...ROLES, ...HONORIFICS, ...KATAKANA_WORDS, ...PLAIN_KATAKANA, ...PLAIN_NOUNS, ...ADVERBS, ...GENERIC_PARTS, ...FACILITY_ENDINGS, ...FACILITY_TYPES]);
/** One-letter symbols and ○ are what names become, with what is written on to them (B事業所): nothing to find there. 就労B型 is no symbol. */
const symbols = /(?:(?<![A-Za-z])[A-Z](?![A-Za-z型])|[○◯〇])[一-龠々ァ-ヴー]*/gu;
const municipality = /^[一-龠々ヶぁ-ん]{2,6}[市区郡県町村]$/u;
const within = /[・ ～~-]/u;
/** A sentence in another language names people by capitals only, and the other layers see those. */
const english = /[A-Za-z]+(?:[ ',-]+[A-Za-z]+){5,}/gu;
const family = /お?(?:ばあ|じい|かあ|とう|にい|ねえ|ばば|じじ)(?:ちゃん|さん|さま)/gu;
const edge = /[^\p{L}\p{N}]/u;

/** Places that read like those where names stand in marked notes: a person decides on them, never the machine (要確認). */
export function learnedHits(scene: Scene): Hit[] {
  const scores = scoresOf(scene);
  const best = Float32Array.from({ length: scene.text.length }, (_, i) => {
    const score = Math.max(...scores.map((of) => of[i] ?? -9));
    return score < LOUD && joint.test(scene.words[scene.wordAt[i] ?? 0]?.surface ?? '') ? -9 : score;
  });
  const joins = (i: number): boolean => (best[i] ?? -9) >= REACHES && (within.test(scene.text.charAt(i)) || !edge.test(scene.text.charAt(i)));
  const hits: Hit[] = [];
  for (let i = 0; i < scene.text.length; i += 1) {
    if ((best[i] ?? -9) < OPENS || edge.test(scene.text.charAt(i))) continue;
    const free = hits.at(-1)?.end ?? 0;
    let [from, to] = [i, i + 1];
    while (from > free && joins(from - 1)) from -= 1;
    while (joins(to)) to += 1;
    const [start, end] = wholeWords(scene, from, to, free);
    if (end <= start || (isOneWord(scene, start, end) && best.subarray(start, end).every((score) => score < PLAIN))) continue;
    const kind = KINDS[likeliest(scores, start, end)] ?? 'P';
    hits.push(hit(start, end, kind, 'check', 'learned', `${reasons[kind]}の立つことの多い所`));
    i = Math.max(i, end - 1);
  }
  const said = [...publicOffices(scene.text), ...placesOf(scene.text, family), ...placesOf(scene.text, english)];
  const taken = placesOf(scene.text, symbols);
  return hits.filter((each) => !said.some(([from, to]) => each.start >= from && each.end <= to) && !taken.some(([from, to]) => each.start <= to && each.end >= from));
}

function isOneWord({ words, wordAt }: Scene, start: number, end: number): boolean {
  const word = words[wordAt[start] ?? 0];
  return word !== undefined && word.end >= end && everyday.has(word.kind);
}

const placesOf = (text: string, pattern: RegExp): (readonly [number, number])[] => [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length]);

function likeliest(scores: readonly Float32Array[], start: number, end: number): number {
  const totals = scores.map((of) => of.subarray(start, end).reduce((sum, score) => sum + score, 0));
  return totals.indexOf(Math.max(...totals));
}

/** Without the marks at its edges, and with the rest of a name that it cuts. */
function wholeWords({ text, words, wordAt }: Scene, from: number, to: number, free: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (start < end && edge.test(text.charAt(start))) start += 1;
  while (end > start && edge.test(text.charAt(end - 1))) end -= 1;
  const [first, last] = [words[wordAt[start] ?? 0], words[wordAt[end - 1] ?? 0]];
  return [first !== undefined && named.has(first.kind) ? Math.max(first.start, free) : start, last !== undefined && named.has(last.kind) ? last.end : end];
}

/** What the learned places add: each mark of the same kind grows over the rest of its name, and what no mark covers becomes one of its own. */
export function addLearned(scene: Scene, marks: readonly Hit[], learned: readonly Hit[], allowed: readonly (readonly [number, number])[]): Hit[] {
  const all = [...marks];
  const settled = [...marks.map(({ start, end }) => [start, end] as const), ...allowed].sort(([a], [b]) => a - b);
  for (const each of learned) {
    let from = each.start;
    for (const [start, end] of [...settled.filter(([a, b]) => a < each.end && b > each.start), [each.end, each.end] as const]) {
      if (start > from) fill(scene, all, { ...each, start: from, end: start });
      from = Math.max(from, end);
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

function fill(scene: Scene, marks: Hit[], piece: Hit): void {
  const words = scene.text.slice(piece.start, piece.end);
  const rest = { ...piece, start: piece.end - words.trimStart().length, end: piece.start + words.trimEnd().length };
  if (rest.end <= rest.start) return;
  const at = marks.findIndex((mark) => mark.kind === rest.kind && (mark.end === rest.start || mark.start === rest.end));
  const mark = marks[at];
  if (isPlain(scene, rest.start, rest.end) && (mark === undefined || rest.kind === 'P')) return;
  if (mark === undefined) marks.push(rest);
  else marks[at] = { ...mark, start: Math.min(mark.start, rest.start), end: Math.max(mark.end, rest.end), certainty: mark.layer === 'roster' ? mark.certainty : 'check' };
}

function isPlain({ text, words, wordAt }: Scene, from: number, to: number): boolean {
  const piece = text.slice(from, to);
  if (plain.has(piece) || municipality.test(piece) || !/\p{L}/u.test(piece) || /^[a-z]/u.test(piece)) return true;
  const inside = words.slice(wordAt[from] ?? 0, (wordAt[to - 1] ?? 0) + 1);
  if (to - from === 1 && inside[0]?.kind === 'suffix') return true;
  return inside.every((word) => plain.has(word.surface) || /^[のとや・\d]$/u.test(word.surface));
}
