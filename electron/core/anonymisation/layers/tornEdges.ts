import { NAME_STARTS, NOT_NAMES } from '../data/words.ts';
import { endsHere } from '../names.ts';
import { type Scene, throughGa } from '../scene.ts';
import type { Hit } from '../types.ts';

const free = new Set(['particle', 'symbol', 'space']);
const pieces = new Set(['noun', 'unknown', 'prefix', 'suffix', 'surname', 'given']);
const families = new Set(['surname', 'place', 'organisation']);
const proper = new Set(['place', 'proper', 'surname', 'organisation', 'unknown']);

/** 福助食品第2工場, まる屋2号店: which of several is a part of the name. */
const branch = /^第?(?:\d{1,2}|[一二三四五六七八九十])(?:工場|号店|営業所|支店|校舎|寮|倉庫|事業所|診療所|病院|保育園|幼稚園)/u;

/** Gives a name the pieces that the analyser tore off its edges (犬|養毅, ひ|たち中央病院, サンライフ|大洗). */
export function mendEdges<Found extends Hit>(scene: Scene, found: Found): Found {
  if (found.kind === 'P') return mendPerson(scene, found);
  return found.kind === 'F' ? mendFacility(scene, found) : found;
}

/** 榎本そら（小5）: a given name in kana that the analyser took for a verb or a scrap. */
const kanaGiven = /^(?!から|より|まで|など|ほか|という|とは|には|では|です|だが|として|について|による|らしい|ども|たち)[ぁ-ん]{2,4}(?=（(?:小|中|高|年|\d)|さん|ちゃん|くん|様)/u;

function mendPerson<Found extends Hit>(scene: Scene, torn: Found): Found {
  const last = scene.words[scene.wordAt[torn.end - 1] ?? 0];
  const given = last?.kind === 'surname' ? (kanaGiven.exec(scene.text.slice(torn.end, torn.end + 6))?.[0].length ?? 0) : 0;
  const found = { ...torn, end: torn.end + given };
  const index = (scene.wordAt[found.start] ?? 0) - 1;
  const [before, word, first] = [scene.words[index - 1], scene.words[index], scene.words[index + 1]];
  // 樋之口 敏さん: 地名とも読める姓と、空白をはさんだ名
  const spaced = word?.kind === 'space' && word.surface.length === 1 && first?.start === found.start;
  if (spaced && before !== undefined && families.has(before.kind) && /^[一-龠々]{2,4}$/u.test(before.surface) && !NOT_NAMES.has(before.surface)) {
    return { ...found, start: before.start };
  }
  if (word !== undefined && /^[ぁ-ん]$/u.test(word.surface) && before?.kind === 'particle' &&
    /^[ぁ-ん]/u.test(first?.surface ?? '')) return { ...found, start: word.start };
  if (word === undefined || first?.start !== found.start || !/^[一-龠々]$/u.test(word.surface) || !/^[一-龠々]/u.test(first.surface)) return found;
  if (!pieces.has(word.kind) || NAME_STARTS.has(word.surface) || NOT_NAMES.has(word.surface) || (before !== undefined && !free.has(before.kind))) return found;
  return { ...found, start: word.start };
}

function mendFacility<Found extends Hit>(scene: Scene, found: Found): Found {
  const { words, wordAt } = scene;
  const start = throughGa(scene.text, kanaHead(scene, found.start));
  const next = words[wordAt[found.end] ?? words.length];
  const joins = next !== undefined && next.start === found.end && proper.has(next.kind) && /^[一-龠々ァ-ヴー]{2,}$/u.test(next.surface);
  const end = joins && !NOT_NAMES.has(next.surface) && endsHere(scene, (wordAt[found.end] ?? 0) + 1) ? next.end : found.end;
  return { ...found, start, end: end + (branch.exec(scene.text.slice(end, end + 10))?.[0].length ?? 0) };
}

/** Back over the kana torn off in front of kana (ひ|たち, は|たけ|の|こ), without the particle that opens them. */
function kanaHead(scene: Scene, start: number): number {
  const run = /[ぁ-ん]{1,5}$/u.exec(scene.text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
  if (run === '' || !/[ぁ-ん]/u.test(scene.text.charAt(start))) return start;
  const inside = scene.words.filter((word) => word.start >= start - run.length && word.start < start);
  const after = inside.slice(inside.findLastIndex((word) => word.kind === 'honorific') + 1);
  const own = after[0]?.kind === 'particle' ? after.slice(1) : after;
  const [first] = own;
  if (first === undefined || own.every((word) => word.kind === 'particle') || own.some((word) => word.surface.length > 3 || (word.kind === 'other' &&
    word.surface.length > 1))) return start;
  return first.start;
}
