import { isCommonNoun, isGiven, isSurname } from './dictionary.ts';
import { isKana, isOrdinaryKana } from './kanaWord.ts';

/** A name in its two parts. */
export interface NameParts {
  readonly surname: string;
  readonly given: string;
}

/** Letters that only end a given name. */
const GIVEN_END = /[子美郎男夫雄彦介代枝江恵奈香菜樹哉也斗太]$/u;

/** 御手洗清三郎 → 御手洗・清三郎: at a blank or ・, else where the dictionary knows both halves, or one of them; null where nothing tells. */
export function splitFullName(name: string): NameParts | null {
  const [first = '', ...others] = name.trim().split(/[\s\u3000・＝=]+/u);
  if (others.length > 0) return { surname: first, given: others.join('') };
  if (!/^[一-龠々〆ヶァ-ヴーぁ-ん]{3,8}$/u.test(first) || !/^[一-龠々]/u.test(first)) return null;
  let best: { parts: NameParts; sure: number } | null = null;
  for (let at = 1; at < first.length; at += 1) {
    const parts = { surname: first.slice(0, at), given: first.slice(at) };
    const isKnown = isSurname(parts.surname);
    if (!isKnown && at > 3) break;
    const sure = (isKnown ? 2 : 0) + (isGiven(parts.given) ? 2 : GIVEN_END.test(parts.given) ? 1 : 0) + (at === 2 ? 0.5 : 0);
    if (sure > (best?.sure ?? 1.9)) best = { parts, sure };
  }
  return best?.parts ?? null;
}

/** Whether a name is a word of every day too, so that only what stands around it tells a person: 平野, 誠, めぐみ. */
export const isOrdinaryWord = (word: string): boolean =>
  word.length < 2 || (isKana(word) ? isOrdinaryKana(word) : !/[一-龠々]/u.test(word) || isCommonNoun(word));
