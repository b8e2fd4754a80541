/** ひらがな for カタカナ, so that a name is found however its reading was typed. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));
}

/** One spelling for comparing: width, case, kana and blanks make no difference. */
export function searchKey(text: string): string {
  return toHiragana(text.normalize('NFKC').toLowerCase()).replace(/[\s・･\-ー－]/gu, '');
}
