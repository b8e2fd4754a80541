import { foldWord } from './fold.ts';
import { isEponym } from './layers/medical.ts';
import { romajiOf } from './romaji.ts';
import type { Scene } from './scene.ts';
import { isBoundary } from './scene.ts';
import { hit, type Hit, type MarkKind, type Roster, type RosterPerson } from './types.ts';

/** One spelling to look for, already folded and without spaces. */
export interface RosterTerm {
  readonly word: string;
  readonly kind: MarkKind;
  readonly reason: string;
  /** Whole names and long words count anywhere, short ones only where a word begins and ends. */
  readonly free: boolean;
}

/** Every spelling under which the people, places and facilities of a case may stand in a text. */
export function rosterTerms(roster: Roster): RosterTerm[] {
  const terms = new Map<string, RosterTerm>();
  const add = (word: string | undefined, kind: MarkKind, reason: string): void => {
    const plain = foldWord(word ?? '').replace(/[ ・=]/gu, '');
    if (plain === '') return;
    if (/^[A-Za-z]+$/u.test(plain)) {
      const latin = plain.toLowerCase();
      if (!terms.has(latin)) terms.set(latin, { word: latin, kind, reason, free: false });
      return;
    }
    for (const spelling of new Set([plain, toKatakana(plain), toHiragana(plain)])) {
      const kana = /^[ぁ-んァ-ヴー]+$/u.test(spelling);
      if (kana && spelling.length < 2) continue;
      if (!terms.has(spelling)) terms.set(spelling, { word: spelling, kind, reason, free: kana ? spelling.length >= 4 : spelling.length >= 3 });
    }
  };
  for (const person of roster.people ?? []) for (const [word, reason] of spellings(person)) add(word, 'P', reason);
  for (const place of roster.places ?? []) add(place, 'A', 'このケースの住所・場所');
  for (const facility of roster.facilities ?? []) add(facility, 'F', 'このケースの施設');
  return [...terms.values()].sort((a, b) => b.word.length - a.word.length);
}

function spellings(person: RosterPerson): [string | undefined, string][] {
  const surnames = [person.surname, ...(person.oldSurnames ?? [])];
  const list: [string | undefined, string][] = [];
  for (const surname of surnames) {
    if (surname !== undefined && person.given !== undefined) list.push([surname + person.given, 'このケースの人の姓名']);
    if (surname !== undefined && person.givenKana !== undefined) list.push([surname + person.givenKana, 'このケースの人の姓名']);
    list.push([surname, 'このケースの人の姓']);
  }
  if (person.surnameKana !== undefined && person.givenKana !== undefined) list.push([person.surnameKana + person.givenKana, 'このケースの人の姓名のかな']);
  if (person.surnameKana !== undefined && person.given !== undefined) list.push([person.surnameKana + person.given, 'このケースの人の姓名']);
  list.push([person.surnameKana, 'このケースの人の姓のかな'], [person.given, 'このケースの人の名'], [person.givenKana, 'このケースの人の名のかな']);
  const given = romajiOf(person.givenKana ?? '');
  for (const [index, surname] of romajiOf(person.surnameKana ?? '').entries()) {
    const other = given[index] ?? '';
    if (other !== '') list.push([surname + other, 'このケースの人の姓名のローマ字'], [other + surname, 'このケースの人の姓名のローマ字']);
    if (surname.length > 2) list.push([surname, 'このケースの人の姓のローマ字']);
  }
  // Ai and Oh alone may be anything; beside the other half of the name they are found above.
  for (const word of given.filter(({ length }) => length > 2)) list.push([word, 'このケースの人の名のローマ字']);
  for (const nickname of person.nicknames ?? []) list.push([nickname, 'このケースの人の呼び名']);
  return list;
}

/** 森の見える部屋, 光が差す, しょうがない: whether the person is meant, only somebody who reads can say. */
const UNSURE_REASON = 'このケースの人の名前と同じ語（ふつうの語かもしれません）';

/** 千葉市 and 福島県 are no person called 千葉; 千葉市郎 is one, and so is 森市長. */
const TOWN = /^[市県](?![子太次三五郎松之助蔵介右左衛長議])/u;
/** 青葉町 is where a 青葉 may live; written as Aさん町 it would tell the name. */
const VILLAGE = /^[一-龠々]{2,}[町村](?![子雄男夫彦長議])/u;

/** The roster's words in a paragraph, also with spaces or ・ between their characters. */
export function rosterHits(scene: Scene, terms: readonly RosterTerm[]): Hit[] {
  if (terms.length === 0) return [];
  const hits: Hit[] = [];
  const kept: number[] = [];
  let squeezed = '';
  for (let i = 0; i < scene.text.length; i += 1) {
    const character = scene.text.charAt(i);
    if (character === ' ' || character === '・' || character === '=') continue;
    kept.push(i);
    squeezed += character;
  }
  // Capitals say nothing, and ō is an o.
  const latin = /[A-Za-z]{2}/u.test(squeezed) ? squeezed.toLowerCase().replace(/[āīūēō]/gu, (long) => 'aiueo'.charAt('āīūēō'.indexOf(long))) : '';
  for (const term of terms) {
    if (/^[a-z]/u.test(term.word)) {
      if (latin !== '') hits.push(...latinHits(scene.text, latin, term, kept));
      continue;
    }
    for (let at = squeezed.indexOf(term.word); at >= 0; at = squeezed.indexOf(term.word, at + 1)) {
      const start = kept[at] ?? 0;
      const end = (kept[at + term.word.length - 1] ?? start) + 1;
      if (end - start > term.word.length + Math.max(3, term.word.length)) continue;
      if (term.kind === 'P' && isEponym(scene.text, start, end)) continue;
      if (term.kind === 'P' && TOWN.test(scene.text.slice(end, end + 2))) continue;
      if (term.kind === 'P' && VILLAGE.test(squeezed.slice(at, at + term.word.length + 2))) {
        hits.push(hit(start, end + 1, 'A', 'check', 'rule', 'このケースの人の名前と同じ地名'));
        continue;
      }
      const stands = term.free || standsAlone(scene, start, end, term.word);
      if (stands === false) continue;
      hits.push(hit(start, end, term.kind, stands === 'unsure' ? 'check' : 'certain', 'roster', stands === 'unsure' ? UNSURE_REASON : term.reason));
    }
  }
  return hits;
}

/** WATANABE Sachiko, watanabe: whole words of Latin letters, no part of an address; a nickname of two letters may be anything. */
function latinHits(text: string, latin: string, { word, kind, reason }: RosterTerm, kept: readonly number[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = latin.indexOf(word); at >= 0; at = latin.indexOf(word, at + 1)) {
    const start = kept[at] ?? 0;
    const end = (kept[at + word.length - 1] ?? start) + 1;
    if (/[A-Za-z0-9_@.-]$/u.test(text.slice(Math.max(0, start - 1), start)) || /^(?:[A-Za-z0-9_@-]|\.[A-Za-z0-9])/u.test(text.slice(end, end + 2))) continue;
    const isSure = word.length > 2;
    hits.push(hit(start, end, kind, isSure ? 'certain' : 'check', 'roster', isSure ? reason : UNSURE_REASON));
  }
  return hits;
}

/** Short names (修, アン, 原田) must not be cut out of longer words (修理, アンケート): 'unsure' where the word is ordinary too. */
function standsAlone(scene: Scene, start: number, end: number, word: string): boolean | 'unsure' {
  const whole = isBoundary(scene, start) && isBoundary(scene, end);
  const before = scene.text.charAt(start - 1);
  const after = scene.text.charAt(end);
  if (/^[ァ-ヴー]+$/u.test(word)) return !/[ァ-ヴー]/u.test(before) && !/[ァ-ヴー]/u.test(after);
  if (/^[ぁ-ん]+$/u.test(word)) {
    const honoured = /^(?:さん|ちゃん|くん|様|さま)/u.test(scene.text.slice(end));
    if (whole) return honoured ? true : 'unsure';
    // 辞書にない読み（む|らい|さん）は、前が仮名の続きでなければ見る
    if (!/^$|[^ぁ-ん]|[はがをにでとのもへ]/u.test(before)) return false;
    return honoured ? true : word.length > 2 && /^(?:$|[^ぁ-ん]|[はがをにでとのもへ]|から)/u.test(scene.text.slice(end)) ? 'unsure' : false;
  }
  if (word.length === 1) {
    if (!whole && /[一-龠々]/u.test(before + after)) return false;
    if (/^[一-龠々]$/u.test(after) && !/[様氏君殿宅姓家]/u.test(after)) return false;
    const kind = scene.words[scene.wordAt[start] ?? 0]?.kind;
    if (/[一-龠々]/u.test(before) && kind === 'suffix') return false;
    return whole && (kind === 'surname' || kind === 'given' || /^(?:さん|様|さま|氏|君|くん|ちゃん|殿|宅|姓)/u.test(scene.text.slice(end))) ? true : 'unsure';
  }
  return true;
}

/** ひらがな written as カタカナ. */
export const toKatakana = (word: string): string => word.replace(/[ぁ-ゖ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

/** カタカナ written as ひらがな. */
export const toHiragana = (word: string): string => word.replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
