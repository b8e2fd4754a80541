import { searchKey } from '../../shared/text/kana.ts';
import type { Choice } from './Choice.tsx';

export { searchKey };

/** Does what was typed, kanji or kana, half finished romaji at its end ignored (きたb), occur in the label or its reading? */
export function matchesKana(choice: Pick<Choice, 'label' | 'kana' | 'note'>, typed: string): boolean {
  const query = searchKey(typed.replace(/([ぁ-ん])[a-zａ-ｚ]{1,2}$/i, '$1'));
  return [choice.label, choice.kana ?? '', choice.note ?? ''].some((text) => searchKey(text).includes(query));
}
