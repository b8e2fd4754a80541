/**
 * The form under which two spellings count as the same name: blanks and full or half width do not matter.
 * Variants of one character (髙 and 高) do matter: they may be two people.
 */
export function sameWord(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}
