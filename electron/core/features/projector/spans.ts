import { fold, foldWord } from '../../anonymisation/fold.ts';

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const HIDDEN = '（非表示）';
const GAPS = new Set([' ', '・', '=']);

/** Where a word stands, whatever width, kana or gaps it was typed with. */
export function spansOf(text: string, word: string): Span[] {
  const folded = fold(text);
  const kept = folded.text.split('').flatMap((character, index) => (GAPS.has(character) ? [] : [{ character, index }]));
  const plain = kept.map(({ character }) => character).join('');
  const sought = foldWord(word).replace(/[ ・=]/gu, '');
  const spans: Span[] = [];
  for (let at = sought === '' ? -1 : plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + 1)) {
    spans.push({ start: folded.at[kept[at]?.index ?? 0] ?? 0, end: folded.at[(kept[at + sought.length - 1]?.index ?? 0) + 1] ?? text.length });
  }
  return spans;
}

/** The text with 「（非表示）」 in place of the spans; spans that touch are one. */
export function hideSpans(text: string, spans: readonly Span[]): string {
  const isHidden = Array.from({ length: text.length }, () => false);
  for (const { start, end } of spans) isHidden.fill(true, start, end);
  let shown = '';
  for (let at = 0; at < text.length; at += 1) if (!isHidden[at]) shown += text.charAt(at);
    else if (!isHidden[at - 1]) shown += HIDDEN;
  return shown;
}
