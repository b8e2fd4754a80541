import { LONG_SURNAME_ENDS, NOT_SURNAME_STARTS, PLAIN_NOUNS, SURNAME_ENDS } from './data/nameSlots.ts';
import { BIG_PLACES, NAME_STARTS, NOT_NAMES } from './data/words.ts';
import { isSurname } from './dictionary.ts';
import type { Scene } from './scene.ts';

const kanji = /^[一-龠々ヶ]{2,3}$/u;

/** Whether a word is a surname to the dictionary and no word of the office besides. */
export const isOpenSurname = (word: string): boolean =>
  kanji.test(word) && !PLAIN_NOUNS.has(word) && !NOT_NAMES.has(word) && !BIG_PLACES.has(word) && isSurname(word);

/** Two or three kanji that make no word together and end as surnames do: 荻|沼, 加倉|井, 鴇|崎. */
export function looksLikeSurname(scene: Scene, start: number, end: number): boolean {
  const word = scene.text.slice(start, end);
  if (!kanji.test(word) || PLAIN_NOUNS.has(word) || NOT_NAMES.has(word) || BIG_PLACES.has(word)) return false;
  if (!SURNAME_ENDS.has(word.slice(-1)) || NOT_SURNAME_STARTS.has(word.charAt(0)) || NAME_STARTS.has(word.charAt(0)) || /[一二三四五六七八九十百千]/u.test(word)) return false;
  const inside = scene.words.slice(scene.wordAt[start] ?? 0, (scene.wordAt[end - 1] ?? 0) + 1);
  if (inside[0]?.start !== start || inside.at(-1)?.end !== end) return true;
  if (inside.length === 1) return inside[0]?.kind === 'unknown';
  if (inside.every((each) => each.surface.length === 1)) return true;
  return LONG_SURNAME_ENDS.has(word.slice(-1)) && inside.at(-1)?.surface.length === 1 && inside[0]?.kind !== 'place' && inside[0]?.kind !== 'action';
}
