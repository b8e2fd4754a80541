import { bareTokens } from './morphemes.ts';
import { foldWord } from './fold.ts';

/** Readings a name may have, whole and part by part, so that no symbol begins like one; the dictionary's, and the word itself where it is kana or Latin. */
export function readingsOf(name: string): string[] {
  const plain = foldWord(name);
  const parts = new Set([plain, ...plain.split(/[ ・=]+/u)]);
  const found = new Set<string>();
  for (const part of parts) {
    if (/^[ぁ-んァ-ヴーA-Za-z]/u.test(part)) found.add(part);
    // Asked as a word of its own and as the first half of a name: 三輪 is a number in one and a family in the other.
    for (const sentence of [part, `${part}太郎は`, `佐藤${part}は`]) {
      for (const token of bareTokens(sentence)) if (token.reading !== undefined && token.reading !== '*' && part.includes(token.surface)) found.add(token.reading);
    }
  }
  return [...found];
}
