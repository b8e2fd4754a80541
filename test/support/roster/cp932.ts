import { readFileSync } from 'node:fs';

/** The list of みなと野市 as an office saved it from Excel: CP932, quotes, an empty row, one person twice. */
export const ROSTER_CSV: Uint8Array = readFileSync(new URL('../realInput/構成員名簿.csv', import.meta.url));

let table: Map<string, number[]> | undefined;

/** Every character of CP932 with its bytes; of the doubled ones the later, as Windows writes them (髙 is FB FC). */
function cp932(): Map<string, number[]> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('shift_jis');
  for (let byte = 0xa1; byte <= 0xdf; byte += 1) table.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  for (let first = 0x81; first <= 0xfc; first += 1) {
    if (first > 0x9f && first < 0xe0) continue;
    for (let second = 0x40; second <= 0xfc; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      const isDouble = first >= 0xfa || !table.has(character);
      if ([...character].length === 1 && isDouble) table.set(character, [first, second]);
    }
  }
  return table;
}

/** Writes text as Excel of Japanese Windows saves 「CSV（コンマ区切り）」. */
export function encodeCp932(text: string): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
    const known = cp932().get(character);
    if (!known) throw new Error(`CP932 にない文字です: ${character}`);
    return known;
  });
  return Uint8Array.from(bytes);
}
