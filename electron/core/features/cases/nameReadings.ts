import { toHiragana } from '../../../../shared/text/kana.ts';
import type { Detector } from '../../anonymisation/detector.ts';
import { toKatakana } from '../../anonymisation/roster.ts';
import type { NameParts } from '../../anonymisation/splitName.ts';

/** ぬまじり and ヌマジリ for 沼尻: how the dictionary reads each word as a whole; none where it reads only pieces of it (三|輪). */
export async function readingsOfWhole(detector: Pick<Detector, 'readings'>, words: readonly string[]): Promise<Map<string, string[]>> {
  const asked = [...new Set(words.flatMap((word) => [word, ...piecesOf(word)]))];
  const found = await detector.readings(asked);
  const known = new Map(asked.map((word, index) => [word, (found[index] ?? []).map(toHiragana)]));
  return new Map(words.map((word) => {
    const ofPieces = new Set(piecesOf(word).flatMap((piece) => known.get(piece) ?? []));
    return [word, [...new Set(known.get(word))].filter((kana) => /^[ぁ-ゖー]{2,}$/u.test(kana) && !ofPieces.has(kana)).flatMap(inBothKana)];
  }));
}

/** 沼尻けんた, ぬまじり健太, ヌマジリケンタ: a whole name with either half or both as they are read. */
export function wholeReadings({ surname, given }: NameParts, readings: ReadonlyMap<string, readonly string[]>): string[] {
  const surnames = [surname, ...(readings.get(surname) ?? [])];
  const givens = [given, ...(readings.get(given) ?? [])];
  // Three kana or fewer, together, may be any word.
  return surnames.flatMap((first) => givens.map((last) => first + last)).filter((whole) => whole !== surname + given && (whole.length > 3 || /[一-龠々]/u.test(whole)));
}

/** The same word in ひらがな and in カタカナ. */
export const inBothKana = (word: string): string[] => [...new Set([toHiragana(word), toKatakana(word)])];

function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < word.length; start += 1) {
    for (let end = start + 1; end <= word.length; end += 1) if (end - start < word.length) pieces.push(word.slice(start, end));
  }
  return pieces;
}
