import { RARE_GIVEN, RARE_SURNAMES } from './data/rareNames.ts';

/** Common names of each length that the analyser never misses, put in the place of one it does not know. */
const surnames: Readonly<Record<number, string>> = { 2: '佐藤', 3: '五十嵐', 4: '勅使河原' };
const givens: Readonly<Record<number, string>> = { 2: '健太', 3: '健太郎' };

interface Rare {
  readonly word: string;
  readonly stand: string;
  readonly surname: boolean;
}

const rare = new Map<string, Rare[]>();
const add = (word: string, stand: string | undefined, surname: boolean): void => {
  if (stand !== undefined) rare.set(word.charAt(0), [...(rare.get(word.charAt(0)) ?? []), { word, stand, surname }].sort((a, b) => b.word.length - a.word.length));
};
for (const word of RARE_SURNAMES) add(word, surnames[word.length], true);
for (const word of RARE_GIVEN) add(word, givens[word.length], false);

const opensSurname = /[^一-龠々]|[夫妻父母兄弟姉妹男女子孫甥姪人娘婿嫁児主員師長家婦者親]/u;
const closesGiven = /[^一-龠々]/u;

/** The text with rare names replaced by common ones of the same length, so that the analyser reads every name (positions stay). */
export function maskRareNames(text: string): string {
  let masked = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const found = rare.get(text.charAt(at))?.find(({ word, surname }) => text.startsWith(word, at) && fits(text, at, word, surname));
    if (found === undefined) continue;
    masked += text.slice(from, at) + found.stand;
    from = at + found.word.length;
    at = from - 1;
  }
  return from === 0 ? text : masked + text.slice(from);
}

const fits = (text: string, at: number, word: string, surname: boolean): boolean =>
  surname ? at === 0 || opensSurname.test(text.charAt(at - 1)) : at + word.length === text.length || closesGiven.test(text.charAt(at + word.length));
