import type { Choice } from './Choice.tsx';

const hiragana = (text: string) => text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** One spelling for comparing: width, case, kana and blanks make no difference. */
export function searchKey(text: string): string {
  return hiragana(text.normalize('NFKC').toLowerCase()).replace(/[\s・･\-ー－]/g, '');
}

/** Does what was typed, kanji or kana, half finished romaji at its end ignored (きたb), occur in the label or its reading? */
export function matchesKana(choice: Pick<Choice, 'label' | 'kana' | 'note'>, typed: string): boolean {
  const query = searchKey(typed.replace(/([ぁ-ん])[a-zａ-ｚ]{1,2}$/i, '$1'));
  return [choice.label, choice.kana ?? '', choice.note ?? ''].some((text) => searchKey(text).includes(query));
}
