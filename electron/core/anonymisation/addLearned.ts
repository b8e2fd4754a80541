import { ADVERBS } from './data/facilitySlots.ts';
import { FACILITY_ENDINGS, FACILITY_TYPES, GENERIC_PARTS } from './data/facilityWords.ts';
import { PLAIN_KATAKANA, PLAIN_NOUNS } from './data/nameSlots.ts';
import { HONORIFICS, KATAKANA_WORDS, KINSHIP, ROLES } from './data/words.ts';
import type { Scene } from './scene.ts';
import type { Hit } from './types.ts';

type Range = readonly [number, number];

/** Words that say what somebody or some place is, not who or which: a place made of them alone names nothing. */
const plain = new Set([...KINSHIP, ...ROLES, ...HONORIFICS, ...KATAKANA_WORDS, ...PLAIN_KATAKANA, ...PLAIN_NOUNS, ...ADVERBS, ...GENERIC_PARTS, ...FACILITY_ENDINGS, ...FACILITY_TYPES]);
/** What is left of an address without them says whether it is one (血圧130-80, 110番 are none). */
const numbers = /[\d-]+(?:番|号|時|分|室|階)?/gu;
const honorific = /^(?:さん|さま|様|氏|くん|君|ちゃん|殿|先生)(?![一-龠々](?<![宅家方側夫妻一母父子]))/u;
const municipality = /^[一-龠々ヶぁ-ん]{2,6}[市区郡県町村]$/u;

/** What the learned places add: a mark of the same kind grows over the rest of its name, and what no mark covers becomes one of its own. */
export function addLearned(scene: Scene, found: readonly Hit[], learned: readonly Hit[], allowed: readonly Range[]): Hit[] {
  const marks = found.filter((mark) => !learned.some((place) => swallows(place, mark)));
  const all = [...marks];
  const settled = [...marks.map(({ start, end }): Range => [start, end]), ...allowed].sort(([a], [b]) => a - b);
  for (const place of learned) {
    let from = place.start;
    for (const [start, end] of [...settled.filter(([a, b]) => a < place.end && b > place.start), [place.end, place.end] as const]) {
      if (start > from) fill(scene, all, { ...place, start: from, end: start });
      from = Math.max(from, end);
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

/** みな|と野: a guess about a piece of a longer place of another kind gives way to the whole. */
const swallows = (place: Hit, mark: Hit): boolean =>
  mark.certainty === 'check' && (mark.layer === 'dictionary' || mark.layer === 'morpheme') && mark.kind !== place.kind && mark.start >= place.start && mark.end <= place.end && mark.end - mark.start < place.end - place.start;

function fill({ text, words, wordAt }: Scene, marks: Hit[], rest: Hit): void {
  const touching = marks.filter((mark) => mark.kind === rest.kind && (mark.end === rest.start || mark.start === rest.end));
  // 村井|さん: 敬称の手前で終わる名前は、そこまでである
  if (rest.kind === 'P' && honorific.test(text.slice(rest.start)) && touching.some((mark) => mark.end === rest.start)) return;
  const piece = text.slice(rest.start, rest.end);
  const alone = touching.length === 0 || rest.kind === 'P';
  const inside = words.slice(wordAt[rest.start] ?? 0, (wordAt[rest.end - 1] ?? 0) + 1);
  if (piece.trim() === '' ? touching.length < 2 : alone ? isPlain(rest.kind === 'A' ? piece.replace(numbers, '') : piece, inside) : rest.kind === 'A' && municipality.test(piece)) return;
  const [first] = touching;
  if (first === undefined) marks.push({ ...rest, start: rest.end - piece.trimStart().length, end: rest.start + piece.trimEnd().length });
  else if (touching.some((mark) => mark.layer === 'roster')) marks.push(rest);
  else {
    // 医療法人○○会 △△病院: 両側の印も一つの名前になる
    for (const mark of touching) marks.splice(marks.indexOf(mark), 1);
    const start = Math.min(rest.start, ...touching.map((mark) => mark.start));
    const end = Math.max(rest.end, ...touching.map((mark) => mark.end));
    marks.push({ ...first, start: start + leading(text, start), end, certainty: 'check' });
  }
}

const leading = (text: string, start: number): number => /^ */u.exec(text.slice(start, start + 4))?.[0].length ?? 0;

function isPlain(piece: string, words: Scene['words']): boolean {
  if (plain.has(piece) || municipality.test(piece) || !/\p{L}/u.test(piece) || /^[a-z]/u.test(piece)) return true;
  if (piece.length === 1 && words[0]?.kind === 'suffix') return true;
  return words.every((word) => plain.has(word.surface) || /^[のとや・\d]$/u.test(word.surface));
}
