import { detect } from './detect.ts';
import { fold, foldWord } from './fold.ts';
import { BIG_PLACES } from './data/words.ts';
import { isCommonNoun, isSurname } from './dictionary.ts';
import type { DetectOptions, Mark } from './types.ts';

/** One piece of a finished paper: where it stands, its text, and the names that may stand there (出席者・発言者・担当). */
export interface LeakText {
  readonly place: string;
  readonly text: string;
  readonly passes?: readonly string[];
}

/** Something that may identify somebody in a paper that should hold symbols only. */
export interface Leak {
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Mark['kind'];
  readonly reason: string;
}

/** Looks through finished texts before they leave: what is certain, and every word of the case's roster (field.md 5.4). */
export function findLeaks(texts: readonly LeakText[], options: DetectOptions = {}): Leak[] {
  return texts.flatMap(({ place, text, passes = [] }) => {
    const allowed = [...(options.allowed ?? []), ...passes];
    return detect(text, { ...options, allowed, sureOnly: true })
      .filter((mark) => mark.kind !== 'D' && isLeak(text, mark))
      .filter((mark) => !passesHere(text.slice(mark.start, mark.end), passes))
      .filter((mark) => mark.kind !== 'F' || !isOfAllowed(text.slice(mark.start, mark.end), allowed))
      .map(({ start, end, kind, reason }) => ({ place, start, end, text: text.slice(start, end), kind, reason }));
  });
}

const symbols = /^[A-Z]{1,2}(?:さん|様|氏|くん|ちゃん|君)?$|^[○◯〇●×✕＊*X]+$/u;

function isLeak(text: string, mark: Mark): boolean {
  const found = fold(text.slice(mark.start, mark.end)).text;
  if (mark.certainty === 'check' && mark.layer !== 'roster') return isLoneSurname(text, mark, found);
  return !symbols.test(found);
}

/** 村井は拒んでいる: no honorific, but surely a surname, and what follows says that somebody does something. */
const isLoneSurname = (text: string, mark: Mark, found: string): boolean =>
  mark.kind === 'P' &&
  /^[一-龠々]{2,4}$/u.test(found) &&
  /^(?:は|が(?!丘)|も|から(?!の距離))/u.test(text.slice(mark.end)) &&
  !BIG_PLACES.has(found) &&
  isSurname(found) &&
  !isCommonNoun(found);

/** A 名簿 name passes whole, by surname or by given name, never by a piece of it (修 does not pass for 修司). */
function passesHere(found: string, passes: readonly string[]): boolean {
  const word = foldWord(found).replaceAll(' ', '');
  return passes.some((name) => {
    const plain = foldWord(name);
    return [plain.replaceAll(' ', ''), ...plain.split(' ')].includes(word);
  });
}

/** A room or a shelf of an office that is allowed anyway (フードバンク倉庫, 福祉総務課窓口): the allowed name and at most three letters more. */
function isOfAllowed(found: string, allowed: readonly string[]): boolean {
  const word = foldWord(found);
  return allowed.some((name) => {
    const plain = foldWord(name);
    return plain.length >= 3 && word.startsWith(plain) && word.length - plain.length <= 3;
  });
}
