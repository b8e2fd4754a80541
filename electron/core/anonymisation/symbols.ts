import { symbolAt } from '../../../shared/domain/cases/symbols.ts';
import { toHiragana } from '../../../shared/text/kana.ts';

/** First letters under which a reading may be romanised; Hepburn and 訓令式 differ for some. */
const INITIALS: readonly [string, string][] = [
  ['あぁ', 'A'], ['いぃ', 'I'], ['うぅ', 'U'], ['えぇ', 'E'], ['おぉ', 'O'], ['かきくけこ', 'KC'], ['がぎぐげご', 'G'], ['さすせそ', 'S'], ['し', 'S'],
  ['ざずぜぞ', 'Z'], ['じ', 'JZ'], ['たてと', 'T'], ['ち', 'CT'], ['つ', 'T'], ['だでど', 'D'], ['ぢ', 'JDZ'], ['づ', 'ZD'], ['なにぬねの', 'N'],
  ['はひへほ', 'H'], ['ふ', 'FH'], ['ばびぶべぼ', 'B'], ['ぱぴぷぺぽ', 'P'], ['まみむめも', 'M'], ['やゆよゃゅょ', 'Y'], ['らりるれろ', 'RL'],
  ['わゎ', 'W'], ['を', 'OW'], ['ん', 'N'], ['ゔ', 'VB'],
];
const letters = new Map(INITIALS.flatMap(([kana, found]) => [...kana].map((character) => [character, found] as const)));

/** Letters that would hint at a name: the romaji initials of its readings, and of what is Latin in it (鳥取県: イニシャルを使わない). */
export function initialsOf(readings: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const reading of readings) {
    for (const part of reading.normalize('NFKC').split(/[\s・=＝]+/u)) {
      const first = toHiragana(part).charAt(0);
      for (const letter of letters.get(first) ?? (/[A-Za-z]/u.test(first) ? first.toUpperCase() : '')) found.add(letter);
    }
  }
  return found;
}

/** The next letter in order of appearance that was never given in this case and begins none of the readings. */
export function nextLetter(used: ReadonlySet<string>, avoided: ReadonlySet<string>): string {
  for (let index = 0; ; index += 1) {
    const symbol = symbolAt(index);
    if (!used.has(symbol) && !avoided.has(symbol.charAt(0))) return symbol;
    // A name whose readings begin with every letter exists in no language; the order must still come to an end.
    if (index > 26 * 27 && !used.has(symbol)) return symbol;
  }
}
