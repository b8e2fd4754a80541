import { BIG_PLACES, NOT_NAMES } from '../data/words.ts';
import { isCommonNoun, isGiven, isSurname } from '../dictionary.ts';
import { readName, type NameRead } from '../names.ts';
import { isBoundary, type Scene } from '../scene.ts';

/** Kana before さん or ちゃん that name nobody (おかあさん, あかちゃん, たくさん). */
export const NOT_CHILDISH = /^(?:お|おじい|おばあ|にい|ねえ|おにい|おねえ|あか|赤|じい|ばあ|じ|ば|か|と|かあ|とう|おかあ|おとう|おじ|おば|ぼっ|おまわり|ひい|みな|おく|むすこ|むすめ|こども|たく|きち|ひい|がき|おこ|おばさ|おじさ|おにさ|ごしゅじん|おとなり|おかあちゃ|みなさ|おっ|おば|あん|よめ|ねー|にー)$/u;

/** Roles that stand after a surname, hardly ever after a town (真栄田宅, 安慶名医師). */
const PERSONAL = /^(?:宅|医師|先生|教諭|弁護士|司法書士|薬剤師|看護師|保健師|助産師|ケアマネ|ヘルパー|支援員|相談員|指導員|主任|係長|課長|主査|主事|校長|教頭|園長|院長|社長|店長|住職|夫妻|夫婦|家)/u;

/** The longest name that ends exactly at `at` (before an honorific or a role). */
export function nameBefore(scene: Scene, at: number, strong: boolean): NameRead | undefined {
  const personal = PERSONAL.test(scene.text.slice(at, at + 8));
  let stop = (scene.wordAt[at - 1] ?? 0) + (isBoundary(scene, at) ? 0 : -1);
  const gap = scene.words[stop]?.kind === 'space';
  if (gap && !strong) return undefined;
  const limit = gap ? at - (scene.words[stop]?.surface.length ?? 0) : at;
  if (gap) stop -= 1;
  let found: NameRead | undefined;
  for (let i = stop; i >= 0 && i > stop - 7; i -= 1) {
    const word = scene.words[i];
    if (word === undefined || word.kind === 'particle' || (word.kind === 'symbol' && word.surface !== '・') ||
      scene.text.slice(word.start, limit).length > 30) break;
    const read = readName(scene, i);
    if (read === undefined || read.end !== limit) continue;
    const surface = scene.text.slice(read.start, read.end);
    if (NOT_NAMES.has(surface)) continue;
    const place = word.kind === 'place' && word.end === limit && /^[一-龠々]{2,4}$/u.test(surface) && !BIG_PLACES.has(surface) && !/[市区町村郡県都府州国]$/u.test(surface);
    if (read.quality === 'word' && !strong && !isSurname(surface) && !(place && personal)) continue;
    if (read.quality === 'word' && word.end === limit && surface.length > 1 && /^[一-龠]/u.test(surface) && !isSurname(surface) && !isGiven(surface) &&
      !place) continue;
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
  if (name.length >= 2 && name.length <= 6 && !NOT_CHILDISH.test(name) &&
    !/^(?:たく|みな|お[^とさ]|ご)/u.test(name)) return { start, end: at, quality: 'dictionary', given: name };
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
  if (name === '' || name.length > 5 || (name.length === 1 && !isBoundary(scene, at)) || NOT_NAMES.has(name) || (name.length > 1 &&
    isCommonNoun(name))) return undefined;
  return { start, end: at, quality: name.length > 1 ? 'shape' : 'word', surname: name };
}
