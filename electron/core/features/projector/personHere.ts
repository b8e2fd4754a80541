import { isKana } from '../../anonymisation/kanaWord.ts';
import { hintAt } from '../../anonymisation/persons.ts';
import type { NamePart } from '../cases/protectedWords.ts';
import type { Span } from './spans.ts';

/** Somebody the detector sees, of itself. */
export interface Person extends Span {
  readonly isCertain: boolean;
  /** Learned from examples only: too little to take an everyday word for a name. */
  readonly isGuess: boolean;
}

/** Whether part of a name that stands here means the person, and is no ordinary word or a piece of one. */
export function isNamed(text: string, span: Span, part: NamePart, persons: readonly Person[]): boolean {
  const { start, end } = span;
  if (isKana(part.word)) return isNamedInKana(text, span, part, persons);
  const seen = persons.find((each) => each.start === start && each.end === end);
  return standsAlone(text, start, end) ? !part.isOrdinary || seen !== undefined : seen?.isCertain === true && !place.test(text.charAt(end));
}

const kanji = /[一-龠々]/u;
const place = /[川山町村市区県駅橋池湖沼台丘原部]/u;

/** 沼尻が, 沼尻宅 mean the person; 沼尻川 is a river, 高原 no 原. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !kanji.test(text.charAt(start - 1)) && (!kanji.test(text.charAt(end)) || /[様氏君殿宅姓家方]/u.test(text.charAt(end)));

const hiragana = /[ぁ-ゖ]/u;
const katakana = /[ァ-ヶーｦ-ﾟ]/u;
const particle = /[のはがをにでともやへ]/u;
const particles = /^(?:[のはがをにでともやへ]|から|より|まで|だけ|など)/u;
const honorific = /^[ 　]?(?:さん|さま|様|氏|くん|君|ちゃん|殿|宅|姓|先生|ｻﾝ|サン)/u;
const neighbour = /(?:通報者|発見者|隣人|知人|友人)の?$/u;

/** ぬまじりが, ヌマジリさん, 長女のはな mean the person; はやしの木, はらが痛む, ハラスメント and いはらさん do not. */
function isNamedInKana(text: string, { start, end }: Span, { word, isOrdinary }: NamePart, persons: readonly Person[]): boolean {
  if (/[ 　・＝=]/u.test(text.slice(start, end))) return false;
  const [before, after] = [text.charAt(start - 1), text.slice(end)];
  const isKatakana = katakana.test(text.charAt(start));
  const isHonoured = honorific.test(after) || hintAt(text.slice(start), 0, end - start).role !== '';
  const isSeen = persons.some((each) => each.start === start && each.end === end && !each.isGuess);
  const isTold = neighbour.test(text.slice(0, start)) || isToldBeside(text, start, end);
  const begins = isKatakana ? !katakana.test(before) : !hiragana.test(before) || particle.test(before);
  const ends = isHonoured || (isKatakana ? !katakana.test(after.charAt(0)) : !hiragana.test(after.charAt(0)) || particles.test(after));
  if (!begins || !ends || (kanji.test(after.charAt(0)) && !isHonoured)) return false;
  if (isHonoured || isSeen || isTold) return true;
  // 来た|なか, 高さ|くらい: after kanji the first kana may belong to the word before.
  return !isOrdinary && (isKatakana || !kanji.test(before) || word.length > 3);
}

/** A 続柄 or 役割 beside it; 母は and 母が begin a sentence about something else, and so does 夫|のもと. */
function isToldBeside(text: string, start: number, end: number): boolean {
  if (particle.test(text.charAt(start)) && kanji.test(text.charAt(start - 1))) return false;
  const { relationship, role } = hintAt(text, start, end);
  return role !== '' || (relationship !== '' && !/[はが]$/u.test(text.slice(0, start)));
}
