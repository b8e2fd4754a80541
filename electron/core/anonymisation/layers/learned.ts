import { scoresOf } from '../learned/scores.ts';
import { KINDS } from '../learned/table.ts';
import { publicOffices } from './facilities.ts';
import type { Scene } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

/** Log odds at which a place is worth a clerk's look, and down to which it reaches once it is. */
const OPENS = -1.3;
const REACHES = -2.1;
/** は, が, を … and さん are a part of a name only where the place says so loudly. */
const LOUD = 0.3;
/** A single word of everyday language needs more than a doubt to be taken for a name. */
const PLAIN = -0.5;
const everyday = new Set(['noun', 'action', 'other', 'prefix', 'suffix', 'number', 'particle']);
const joint = /^(?:は|が|を|に|で|も|へ|から|まで|には|では|さん|様|氏)$/u;
/** の, 回, 名 … at the edge belong to the words around a name (ひなのを: not so before a particle). */
const closing = /[はがをにでとも、。]/u;
const hem = /^(?:の|と|回|日|月|年|人|名|課|係|室|部|局)$/u;
const reasons = { P: '人の名前', F: '施設や勤め先の名前', A: '住所や地名' } as const;
/** One-letter symbols and ○ are what names become, with what is written on to them (B事業所): nothing to find there. 就労B型 is no symbol. */
const symbols = /(?:(?<![A-Za-z])[A-Z](?![A-Za-z型])|[○◯〇])[一-龠々ァ-ヴー]*/gu;
/** A municipality stays or becomes A市 by the setting, whatever it is called. */
const municipality = /[一-龠々ヶ]{1,4}[市区郡県府](?![一-龠々])/gu;
const within = /[・ ～~-]/u;
/** A sentence in another language names people by capitals only, and the other layers see those. */
const english = /[A-Za-z]+(?:[ ',-]+[A-Za-z]+){5,}/gu;
const family = /お?(?:ばあ|じい|かあ|とう|にい|ねえ|ばば|じじ|おば|おじ|あん|っ)(?:ちゃん|さん|さま)|ここ|そこ|あそこ|[月火水木金土日]曜(?:日)? ?\d{0,2}/gu;
const edge = /[^\p{L}\p{N}]/u;

/** Places that read like those where names stand in marked notes: a person decides on them, never the machine (要確認). */
export function learnedHits(scene: Scene): Hit[] {
  const scores = scoresOf(scene);
  const best = Float32Array.from({ length: scene.text.length }, (_, i) => {
    const score = Math.max(...scores.map((of) => of[i] ?? -9));
    return score < LOUD && joint.test(surfaceAt(scene, i)) && !/^[がケ][丘谷原崎浜]/u.test(scene.text.slice(i, i + 2)) ? -9 : score;
  });
  const hemmed = (i: number): boolean => hem.test(surfaceAt(scene, i)) && (best[i] ?? -9) < LOUD;
  const joins = (i: number): boolean => (best[i] ?? -9) >= REACHES && (within.test(scene.text.charAt(i)) || !edge.test(scene.text.charAt(i)));
  const hits: Hit[] = [];
  for (let i = 0; i < scene.text.length; i += 1) {
    if ((best[i] ?? -9) < OPENS || edge.test(scene.text.charAt(i))) continue;
    const free = hits.at(-1)?.end ?? 0;
    let [from, to] = [i, i + 1];
    while (from > free && joins(from - 1)) from -= 1;
    while (joins(to)) to += 1;
    while (from < to - 1 && hemmed(from)) from += 1;
    while (to > from + 1 && hemmed(to - 1) && !closing.test(scene.text.charAt(to))) to -= 1;
    const [start, end] = wholeWords(scene, from, to, free);
    if (end <= start || (isOneWord(scene, start, end) && best.subarray(start, end).every((score) => score < PLAIN))) continue;
    const kind = KINDS[likeliest(scores, start, end)] ?? 'P';
    hits.push(hit(start, end, kind, 'check', 'learned', `前後の言葉から、${reasons[kind]}かもしれない語`));
    i = Math.max(i, to - 1, end - 1);
  }
  const said = [...publicOffices(scene.text), ...placesOf(scene.text, municipality), ...placesOf(scene.text, family), ...placesOf(scene.text, english)];
  const taken = placesOf(scene.text, symbols);
  return hits.filter((each) => !said.some(([from, to]) => each.start >= from && each.end <= to) && !taken.some(([from, to]) => each.start <= to && each.end >= from));
}

const surfaceAt = (scene: Scene, at: number): string => scene.words[scene.wordAt[at] ?? 0]?.surface ?? '';

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
  const cut = (word: Scene['words'][number] | undefined): boolean => word !== undefined && word.kind !== 'other' && !/^[ぁ-んー]+$/u.test(word.surface);
  const [first, last] = [words[wordAt[start] ?? 0], words[wordAt[end - 1] ?? 0]];
  return [cut(first) ? Math.max(first?.start ?? start, free) : start, cut(last) ? (last?.end ?? end) : end];
}
