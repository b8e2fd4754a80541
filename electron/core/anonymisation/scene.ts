import { morphemes, type Morpheme } from './morphemes.ts';

/** One paragraph as the layers see it: its folded text and its words. */
export interface Scene {
  readonly text: string;
  readonly words: readonly Morpheme[];
  /** `wordAt[i]` is the index of the word that holds character i (the number of words at the end). */
  readonly wordAt: Int32Array;
}

/** Reads the words of a folded paragraph once, for all layers. */
export function sceneOf(text: string): Scene {
  const words = morphemes(text);
  const wordAt = new Int32Array(text.length + 1).fill(words.length);
  words.forEach((word, index) => wordAt.fill(index, word.start, word.end));
  return { text, words, wordAt };
}

/** Whether a word begins (or the text ends) exactly here. */
export const isBoundary = (scene: Scene, at: number): boolean => at <= 0 || at >= scene.text.length || scene.wordAt[at] !== scene.wordAt[at - 1];

/** Calls `use` for every match of a global pattern. */
export function forMatches(text: string, pattern: RegExp, use: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    use(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
}

/** 桜が谷, 旭が丘: が inside a place name, which the analyser reads as a particle. */
export function throughGa(text: string, start: number): number {
  if (!/[丘谷崎浜岡原台峰森鼻池沢島野根瀬]/u.test(text.charAt(start))) return start;
  return start - (/(?<![一-龠々])[一-龠]{1,2}[がケヶ]$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
}
