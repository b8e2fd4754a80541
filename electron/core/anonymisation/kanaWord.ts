import { toHiragana } from '../../../shared/text/kana.ts';
import { isCommonNoun } from './dictionary.ts';
import { morphemes } from './morphemes.ts';
import { toKatakana } from './roster.ts';

/** Written in kana only. */
export const isKana = (word: string): boolean => /^[ぁ-ゖァ-ヶー]+$/u.test(word);

/** Kana that may be something else than a family's name: はな, はやし, ながい; and なか＋の, た＋なか, which any sentence may hold. */
export function isOrdinaryKana(word: string): boolean {
  if (word.length < 3) return true;
  const kana = toHiragana(word);
  if (isCommonNoun(toKatakana(kana))) return true;
  if (/[のとに]$/u.test(kana) && isCommonNoun(kana.slice(0, -1))) return true;
  if (/^[たてでのとにはがをもへ]/u.test(kana) && isOneNoun(kana.slice(1))) return true;
  return [kana, `${kana}を`, `${kana}に`].some((text) => {
    const [first] = morphemes(text);
    return first !== undefined && first.end >= kana.length && first.kind !== 'surname' && first.kind !== 'unknown';
  });
}

function isOneNoun(word: string): boolean {
  const [first, ...others] = morphemes(word);
  return word.length > 1 && first?.kind === 'noun' && others.length === 0;
}
