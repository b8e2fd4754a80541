import { FACILITY_ENDINGS, FACILITY_TYPES, GENERIC_PARTS } from '../data/facilityWords.ts';
import { PLAIN_KATAKANA, PLAIN_NOUNS } from '../data/nameSlots.ts';
import { HONORIFICS, KATAKANA_WORDS, KINSHIP, ROLES } from '../data/words.ts';
import { scoresOf } from '../learned/scores.ts';
import { publicOffices } from './facilities.ts';
import type { Scene } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

/** Log odds at which a place is worth a clerk's look, and down to which it reaches once it is. */
const OPENS = -0.6;
const REACHES = -1.6;
const named = new Set(['surname', 'given', 'person', 'unknown', 'proper']);
/** Words that say what somebody or some place is, not who or which: a place made of them alone names nothing. */
const plain = new Set([...KINSHIP, ...ROLES, ...HONORIFICS, ...KATAKANA_WORDS, ...PLAIN_KATAKANA, ...PLAIN_NOUNS, ...GENERIC_PARTS, ...FACILITY_ENDINGS, ...FACILITY_TYPES]);
/** One-letter symbols and ○ are what names become: nothing to find there (就労B型 is no symbol). */
const symbol = /(?<![A-Za-z])[A-Z](?![A-Za-z型])|[○◯〇]/u;
const afterSymbol = /(?:(?<![A-Za-z])[A-Z](?!型)|[○◯〇])[一-龠々ァ-ヴー]*$/u;
const municipality = /^[一-龠々ヶぁ-ん]{1,6}[市区郡県町村]$/u;
const family = /^お?(?:ばあ|じい|かあ|とう|にい|ねえ|ばば|じじ)(?:ちゃん|さん|さま)?$/u;
const edge = /[^\p{L}\p{N}]/u;

/** Places that read like those where names stand in marked notes: a person decides on them, never the machine (要確認). */
export function learnedHits(scene: Scene): Hit[] {
  const { person, facility } = scoresOf(scene);
  const hits: Hit[] = [];
  const best = (i: number): number => Math.max(person[i] ?? -9, facility[i] ?? -9);
  const joins = (i: number): boolean => best(i) >= REACHES && (scene.text.charAt(i) === '・' || !edge.test(scene.text.charAt(i)));
  for (let i = 0; i < scene.text.length; i += 1) {
    if (best(i) < OPENS || edge.test(scene.text.charAt(i))) continue;
    let [from, to] = [i, i + 1];
    while (from > (hits.at(-1)?.end ?? 0) && joins(from - 1)) from -= 1;
    while (to < scene.text.length && joins(to)) to += 1;
    const [start, end] = wholeWords(scene, from, to, hits.at(-1)?.end ?? 0);
    if (end <= start || symbol.test(scene.text.slice(start, end + 1)) || afterSymbol.test(scene.text.slice(Math.max(0, start - 8), start))) continue;
    let balance = 0;
    for (let at = start; at < end; at += 1) balance += (person[at] ?? 0) - (facility[at] ?? 0);
    hits.push(balance >= 0 ? hit(start, end, 'P', 'check', 'learned', '人の名前が立つことの多い所') : hit(start, end, 'F', 'check', 'learned', '施設や勤め先の名が立つことの多い所'));
    i = Math.max(i, end - 1);
  }
  const offices = publicOffices(scene.text);
  return hits.filter((each) => !offices.some(([from, to]) => each.start < to && each.end > from));
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
export function addLearned(scene: Scene, marks: readonly Hit[], learned: readonly Hit[]): Hit[] {
  const all = [...marks];
  for (const each of learned) {
    let from = each.start;
    for (const mark of [...marks.filter((other) => other.start < each.end && other.end > each.start), undefined]) {
      const to = mark?.start ?? each.end;
      if (to > from) fill(scene, all, { ...each, start: from, end: to });
      from = Math.max(from, mark?.end ?? each.end);
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

function fill(scene: Scene, marks: Hit[], rest: Hit): void {
  const at = marks.findIndex((mark) => mark.kind === rest.kind && (mark.end === rest.start || mark.start === rest.end));
  const mark = marks[at];
  if (isPlain(scene, rest.start, rest.end) && (mark === undefined || rest.kind === 'P')) return;
  if (mark === undefined) marks.push(rest);
  else marks[at] = { ...mark, start: Math.min(mark.start, rest.start), end: Math.max(mark.end, rest.end), certainty: mark.layer === 'roster' ? mark.certainty : 'check' };
}

function isPlain({ text, words, wordAt }: Scene, from: number, to: number): boolean {
  const piece = text.slice(from, to);
  if (plain.has(piece) || family.test(piece) || municipality.test(piece) || !/\p{L}/u.test(piece)) return true;
  const inside = words.slice(wordAt[from] ?? 0, (wordAt[to - 1] ?? 0) + 1);
  return inside.every((word) => plain.has(word.surface) || word.kind === 'symbol' || word.kind === 'particle' || word.kind === 'number');
}
