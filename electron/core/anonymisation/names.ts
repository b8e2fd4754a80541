import { BIG_PLACES, GIVEN_ENDS, HONORIFICS, KATAKANA_TRADE, KATAKANA_WORDS, KINSHIP, NAME_ENDS, NAME_STARTS, NOT_NAMES, ROLES, WORD_GIVEN } from './data/words.ts';
import { isCommonNoun, isGiven, isSurname } from './dictionary.ts';
import type { Morpheme } from './morphemes.ts';
import type { Scene } from './scene.ts';

/** How sure the shape alone is: names of the dictionary, plausible shapes, words that are names only in context. */
export type Quality = 'full' | 'dictionary' | 'shape' | 'word';

/** A name read from a place in the text. */
export interface NameRead {
  readonly start: number;
  readonly end: number;
  readonly quality: Quality;
  readonly surname?: string;
  readonly given?: string;
}

const kanji = /^[一-龠々〆ヶ仝]+$/u;
const katakana = /^[ァ-ヴー・=]+$/u;
const hiragana = /^[ぁ-んー]+$/u;
const notGivenKana = /^(?:ほか|など|たち|ため|こと|とき|ところ|まま|うち|より|から|つもり|はず|わけ|ごみ|うつ|がん|ひきこもり|いま|ここ|そこ|それ|これ|あと|のち|ふだん|いつ|どこ|みんな|ひとり)/u;
const nameKinds = new Set<Morpheme['kind']>(['surname', 'given', 'person']);
const people = new Set([...KINSHIP, ...ROLES]);
const stop = new Set([...NOT_NAMES, ...HONORIFICS]);

/** Reads a name beginning exactly at word `index`, or nothing. */
export function readName(scene: Scene, index: number): NameRead | undefined {
  const first = scene.words[index];
  if (first === undefined) return undefined;
  if (kanji.test(first.surface) || (nameKinds.has(first.kind) && /^[一-龠々]/u.test(first.surface))) return readKanji(scene, index, first);
  if (katakana.test(first.surface) && first.surface !== '・' && first.surface !== 'ー') return readKatakana(scene, index, first);
  if (hiragana.test(first.surface)) return readHiragana(scene, index, first);
  if (nameKinds.has(first.kind) && first.surface.length >= 2) return { start: first.start, end: first.end, quality: 'dictionary', given: first.surface };
  return readLatin(scene, first.start);
}

function readKanji(scene: Scene, index: number, first: Morpheme): NameRead | undefined {
  if (people.has(first.surface) || (NOT_NAMES.has(first.surface) && !nameKinds.has(first.kind))) return undefined;
  const { words, text } = scene;
  let surname = '';
  let given = '';
  let end = first.end;
  let next = index + 1;
  let quality: Quality;
  if (first.kind === 'surname') {
    surname = first.surface;
    quality = 'dictionary';
  } else if (first.kind === 'given' || first.kind === 'person') {
    given = first.surface;
    quality = 'dictionary';
  } else if (first.kind === 'place' || (first.kind === 'organisation' && isSurname(first.surface))) {
    if (BIG_PLACES.has(first.surface)) return undefined;
    surname = first.surface;
    quality = 'word';
    if (!isSurname(first.surface) && !nameKinds.has(words[next]?.kind ?? 'other')) return { start: first.start, end, quality };
  } else if (first.surface.length <= 2 && isSurname(first.surface)) {
    surname = first.surface;
    quality = 'word';
  } else if (first.surface.length <= 3 && (isGiven(first.surface) || WORD_GIVEN.has(first.surface))) {
    given = first.surface;
    quality = 'word';
  } else if (first.surface.length === 1 && first.kind !== 'number' && !NAME_STARTS.has(first.surface)) quality = 'word';
  else return undefined;
  // 名が続く: 龍|馬, 廉太郎, のり子, 空白をはさんだ 建国・さやか
  let gap = words[next]?.kind === 'space' && words[next]?.surface.length === 1 && surname !== '' ? 1 : 0;
  let acrossGap = false;
  let givenIsWord = false;
  for (; next + gap < words.length && end - first.start < 8; next += 1) {
    const word = words[next + gap];
    if (word === undefined || (stop.has(word.surface) && !(word.kind === 'given' && surname !== '' && given === '') && !(given !== '' &&
      word.surface.length === 1 && GIVEN_ENDS.test(word.surface) && endsHere(scene, next + gap + 1)))) break;
    const soFar = given;
    const isName = word.kind === 'given' || (word.kind === 'person') || (word.kind === 'surname' && (surname === '' && given === '' ||
      word.surface.length === 1));
    const single = word.surface.length === 1 && kanji.test(word.surface) && !NAME_ENDS.has(word.surface) && (word.kind !== 'number' ||
      /[一二三四五六七八九十千百]/u.test(word.surface)) && soFar.length < 3;
    const whole = soFar === '' && surname !== '' && word.surface.length <= 3 && word.kind !== 'particle' && kanji.test(word.surface) &&
      (isGiven(word.surface) ? gap > 0 || endsHere(scene, next + gap + 1) : gap > 0 && opensProof(scene, word.end));
    const kana = soFar === '' && surname !== '' && hiragana.test(word.surface) && word.surface.length >= 2 && word.kind !== 'particle' && (gap > 0 ||
      (first.kind === 'surname' && ['noun', 'unknown', 'proper', 'place'].includes(word.kind) && !notGivenKana.test(word.surface) &&
      endsHere(scene, next + 1)));
    const foreign = soFar === '' && surname !== '' && (gap > 0 || ['proper', 'unknown'].includes(word.kind)) && /^[ァ-ヴー]{2,4}$/u.test(word.surface) &&
      endsHere(scene, next + gap + 1);
    if (!isName && !single && !whole && !kana && !foreign) break;
    if (single && !isName && soFar === '' && gap === 0 && quality === 'word' && surname === '' && given === '') quality = 'shape';
    given += word.surface;
    end = word.end;
    if (isName) quality = surname !== '' ? 'full' : quality === 'word' ? 'shape' : quality;
    if (gap > 0) acrossGap = true;
    if (word.kind === 'given' || kana || foreign) givenIsWord = true;
    next += gap;
    gap = 0;
  }
  if (acrossGap && given !== '' && !isGiven(given) && !givenIsWord && !opensProof(scene, end) && !(given.length > 1 && GIVEN_ENDS.test(given) &&
    !isCommonNoun(given))) {
    given = '';
    end = first.end;
    quality = first.kind === 'surname' ? 'dictionary' : 'word';
  }
  if (surname !== '' && given !== '') {
    const sure = isGiven(given) || /[一-龠]{1,2}[子美郎男夫雄一彦介代枝江]$/u.test(given);
    if (surname.length + given.length === 2 && !givenIsWord && !WORD_GIVEN.has(given) &&
      !acrossGap) return { start: first.start, end: first.end, quality: 'dictionary', surname };
    quality = sure ? 'full' : quality === 'full' ? 'full' : quality === 'word' ? 'shape' : 'shape';
  }
  if (quality !== 'full' && surname !== '') {
    const whole = chainEnd(scene, index);
    if (whole > end) return { start: first.start, end: whole, quality: 'full', surname, given: text.slice(first.end, whole) };
  }
  return { start: first.start, end, quality, ...(surname === '' ? {} : { surname }), ...(given === '' ? {} : { given }) };
}

/** Words that are all names, one after another, make one person however they are cut (原|田熊|雄). */
function chainEnd(scene: Scene, index: number): number {
  let next = index;
  while (nameKinds.has(scene.words[next]?.kind ?? 'other') && kanji.test(scene.words[next]?.surface ?? '')) next += 1;
  const start = scene.words[index]?.start ?? 0;
  const end = scene.words[next - 1]?.end ?? start;
  return next - index >= 2 && end - start >= 3 && end - start <= 5 && endsHere(scene, next) ? end : 0;
}

function readKatakana(scene: Scene, index: number, first: Morpheme): NameRead | undefined {
  const { words, text } = scene;
  let end = first.end;
  let next = index + 1;
  for (; next < words.length && end - first.start < 40; next += 1) {
    const word = words[next];
    const after = words[next + 1];
    if (word === undefined) break;
    const joint = (word.surface === '・' || word.surface === '=' || word.surface === ' ') && after !== undefined && katakana.test(after.surface);
    if (!joint && !katakana.test(word.surface)) break;
    end = joint && after !== undefined ? after.end : word.end;
    if (joint) next += 1;
  }
  // ルミ子, マリ江
  const tail = words[next];
  if (tail !== undefined && /^[子江代美恵]$/u.test(tail.surface) && text.slice(first.start, end).length <= 3) end = tail.end;
  const whole = text.slice(first.start, end);
  const parts = whole.split(/[・= ]/u).filter((part) => part !== '');
  if (whole.length < 2 || NOT_NAMES.has(whole)) return undefined;
  if (parts.length >= 2) {
    if (parts.some((part) => part.length > 10 || NOT_NAMES.has(part) || KATAKANA_WORDS.has(part) || (part.length >= 4 &&
      KATAKANA_TRADE.test(part)))) return undefined;
    const common = parts.filter((part) => isCommonNoun(part)).length;
    const isNamed = first.kind === 'surname' || first.kind === 'given' || first.kind === 'person';
    return common === parts.length || (common * 2 >= parts.length &&
      !isNamed) ? undefined : { start: first.start, end, quality: 'full', given: parts.at(-1) ?? whole, surname: parts[0] ?? whole };
  }
  if (first.kind === 'given' || first.kind === 'surname' || first.kind === 'person') return { start: first.start, end, quality: 'dictionary', given: whole };
  if (KATAKANA_WORDS.has(whole) || (whole.length >= 5 && KATAKANA_TRADE.test(whole)) || isCommonNoun(whole) || first.kind === 'noun' ||
    first.kind === 'action') return undefined;
  return { start: first.start, end, quality: 'word', given: whole };
}

function readHiragana(scene: Scene, index: number, first: Morpheme): NameRead | undefined {
  if (first.kind === 'particle' || first.kind === 'honorific') return undefined;
  let end = first.end;
  const next = scene.words[index + 1];
  if (next !== undefined && /^[子江代美恵]$/u.test(next.surface) && first.surface.length <= 3) end = next.end;
  const whole = scene.text.slice(first.start, end);
  if (whole.length < 2 || whole.length > 6) return undefined;
  const known = first.kind === 'given' || first.kind === 'surname' || (end > first.end && isGiven(whole));
  if (known) return { start: first.start, end, quality: 'dictionary', given: whole };
  return isGiven(whole) ? { start: first.start, end, quality: 'word', given: whole } : undefined;
}

const latin = /[A-Z][a-z]{1,15}(?:[ -][A-Z][a-z]{0,15}\.?){1,4}|[A-Z]{2,15}(?: [A-Z]{2,15}){1,4}|[A-Z][a-z]{2,15}/uy;
const notLatin = /^(?:LINE|FAX|TEL|SNS|DV|ADHD|ASD|PTSD|NPO|Word|Excel|Facebook|Instagram|Twitter|YouTube|Windows|Google|Amazon|Zoom|Wi|Fi|Web|Mail|Tel|Fax|COVID|PCR|MRI|CT|IQ|WISC|HbA|App|Pay|The|QOL|ADL|IADL|LGBT|AED|ATM|PHS|USB)\b/u;

function readLatin(scene: Scene, start: number): NameRead | undefined {
  if (/[A-Za-z]/u.test(scene.text.charAt(start - 1))) return undefined;
  latin.lastIndex = start;
  const match = latin.exec(scene.text);
  if (match === null || match[0].split(/[ -]/u).some((word) => notLatin.test(word))) return undefined;
  if (/^[A-Za-z@._]/u.test(scene.text.slice(start + match[0].length))) return undefined;
  const parts = match[0].split(' ');
  return { start, end: start + match[0].length, quality: parts.length > 1 ? 'full' : 'word', given: parts.at(-1) ?? match[0], surname: parts[0] ?? match[0] };
}

/** さん or （45歳） right after two separate words proves that they were 姓 名. */
const opensProof = (scene: Scene, end: number): boolean => /^(?:さん|様|さま|氏|くん|ちゃん|（[^）]{0,12}(?:\d|[一二三四五六七八九十]))/u.test(scene.text.slice(end, end + 16));

/** Whether what stands at word `index` ends a name: a particle, punctuation, an honorific, the end. */
export function endsHere(scene: Scene, index: number): boolean {
  const word = scene.words[index];
  return word === undefined || ['particle', 'symbol', 'space', 'honorific'].includes(word.kind) || HONORIFICS.includes(word.surface);
}
