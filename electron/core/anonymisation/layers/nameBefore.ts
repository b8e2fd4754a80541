import { NOT_NAMES } from '../data/words.ts';
import { isCommonNoun, isGiven, isSurname } from '../dictionary.ts';
import { readName, type NameRead } from '../names.ts';
import { isBoundary, type Scene } from '../scene.ts';

/** Kana before さん or ちゃん that name nobody (おかあさん, あかちゃん, たくさん). */
export const NOT_CHILDISH = /^(?:お|おじい|おばあ|にい|ねえ|おにい|おねえ|あか|赤|じい|ばあ|じ|ば|か|と|かあ|とう|おかあ|おとう|おじ|おば|ぼっ|おまわり|ひい|みな|おく|むすこ|むすめ|こども|たく|きち|ひい|がき|おこ|おばさ|おじさ|おにさ|ごしゅじん|おとなり|おかあちゃ|みなさ)$/u;

/** The longest name that ends exactly at `at` (before an honorific or a role). */
export function nameBefore(scene: Scene, at: number, strong: boolean): NameRead | undefined {
  let stop = (scene.wordAt[at - 1] ?? 0) + (isBoundary(scene, at) ? 0 : -1);
  const gap = scene.words[stop]?.kind === 'space';
  if (gap && !strong) return undefined;
  const limit = gap ? at - (scene.words[stop]?.surface.length ?? 0) : at;
  if (gap) stop -= 1;
  let found: NameRead | undefined;
  for (let i = stop; i >= 0 && i > stop - 7; i -= 1) {
    const word = scene.words[i];
    if (word === undefined || word.kind === 'particle' || (word.kind === 'symbol' && word.surface !== '・') || scene.text.slice(word.start, limit).length > 30) break;
    const read = readName(scene, i);
    if (read === undefined || read.end !== limit) continue;
    const surface = scene.text.slice(read.start, read.end);
    if (NOT_NAMES.has(surface)) continue;
    if (read.quality === 'word' && !strong && !isSurname(surface)) continue;
    if (read.quality === 'word' && word.end === limit && surface.length > 1 && /^[一-龠]/u.test(surface) && !isSurname(surface) && !isGiven(surface)) continue;
    if (found !== undefined && found.quality !== 'word' && (read.quality === 'word' || read.quality === 'shape') && found.start > read.start) break;
    found = read;
  }
  const run = strong && (found === undefined || found.quality === 'word') ? readKanaBack(scene, limit, stop) : undefined;
  return run !== undefined && (found === undefined || run.start < found.start) ? run : found;
}

/** Kana that the analyser broke up (はな|こ さん, りょう さん): back to the last boundary. */
function readKanaBack(scene: Scene, at: number, last: number): NameRead | undefined {
  let i = last;
  while (i >= 0 && /^[ぁ-んー]+$/u.test(scene.words[i]?.surface ?? '') && scene.words[i]?.kind !== 'particle' && at - (scene.words[i]?.start ?? 0) <= 6) i -= 1;
  const start = scene.words[i + 1]?.start ?? at;
  const name = scene.text.slice(start, at);
  if (name.length >= 2 && name.length <= 6 && !NOT_CHILDISH.test(name) && !/^(?:たく|みな|お[^とさ]|ご)/u.test(name)) return { start, end: at, quality: 'dictionary', given: name };
  const before = scene.text.slice(Math.max(0, at - 7), at);
  const kana = /(?:^|[^ぁ-ん])[のはがをにでとも]?(?<name>[ぁ-ん]{2,5})$/u.exec(before)?.groups?.['name'];
  if (kana !== undefined && !NOT_CHILDISH.test(kana) && !/^(?:たく|みな|お[^とさ]|ご|いる|ある|した|する|から|まで)/u.test(kana)) return { start: at - kana.length, end: at, quality: 'shape', given: kana };
  return readRunBack(scene, at);
}

/** Kanji or katakana that the analyser could not read, back to the first word that is surely something else. */
function readRunBack(scene: Scene, at: number): NameRead | undefined {
  let start = at;
  for (let i = scene.wordAt[at - 1] ?? -1; i >= 0; i -= 1) {
    const word = scene.words[i];
    const surface = scene.text.slice(Math.max(word?.start ?? 0, 0), Math.min(word?.end ?? 0, start));
    if (word === undefined || !/^[一-龠々〆ヶァ-ヴー]+$/u.test(surface) || NOT_NAMES.has(surface)) break;
    if (start !== at && (word.surface.length > 1 || word.kind === 'prefix' || word.kind === 'suffix')) break;
    if (word.surface.length > 1 && word.kind === 'action') break;
    start = word.start;
  }
  const name = scene.text.slice(start, at);
  if (name === '' || name.length > 5 || (name.length === 1 && !isBoundary(scene, at)) || NOT_NAMES.has(name) || (name.length > 1 && isCommonNoun(name))) return undefined;
  return { start, end: at, quality: name.length > 1 ? 'shape' : 'word', surname: name };
}
