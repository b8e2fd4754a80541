import { type RefObject, useEffect, useState } from 'react';
import type { QuasiPlace, ResultPiece, SessionState } from '../../../shared/domain/anonymisation/schema.ts';
import { rangeIn } from './paragraphs.ts';

/** Styled in Workbench.module.css: painted over the text, which stays as it is. */
const PAINT = 'shown-words';

/** Makes words that a warning speaks of visible in the result: scrolled to and painted, until the text changes or its sheet is left. */
export function useShownWords(result: RefObject<HTMLElement | null>, { text }: SessionState['result'], isOpen: boolean) {
  const [shown, setShown] = useState<{ place: QuasiPlace; text: string } | null>(null);
  const place = isOpen && shown?.text === text ? shown.place : null;
  useEffect(() => {
    const range = place && result.current && rangeIn(result.current, place.start, place.end);
    if (!range) return undefined;
    CSS.highlights.set(PAINT, new Highlight(range));
    reveal(range);
    return () => void CSS.highlights.delete(PAINT);
    // A press on the same words again is a new place, and scrolls to it again.
  }, [result, place]);
  return { place, show: (next: QuasiPlace) => setShown({ place: { ...next }, text }) };
}

/** Selects the words of the original that stand unchanged in the result, so that they can be marked at once. */
export function selectInOriginal(box: HTMLElement, pieces: readonly ResultPiece[], { start, end }: QuasiPlace): void {
  const last = pieces.findLast((piece) => piece.end <= start);
  const from = last ? last.after + start - last.end : start;
  const range = rangeIn(box, from, from + end - start);
  if (!range) return;
  window.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  reveal(range);
}

/** How long lines that came into sight may still be laid out. */
const SETTLING = 1500;
const OWN_WAY = ['wheel', 'pointerdown', 'keydown'] as const;

/** Scrolls to a place of a text: first to its line, then to the words, and again whenever lines that came into sight got their real height, until the clerk goes on. */
function reveal(range: Range): void {
  const line = range.startContainer.parentElement?.closest('p');
  const content = line?.parentElement;
  const scroller = content?.parentElement;
  if (!line || !content || !scroller) return;
  line.scrollIntoView({ block: 'nearest' });
  const adjust = () => {
    const words = range.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    // With what goes before and after it: words at the very edge tell little.
    if (words.top < frame.top + words.height || words.bottom > frame.bottom - 2 * words.height) scroller.scrollTop += words.top - frame.top - frame.height / 3;
  };
  const laidOut = new ResizeObserver(adjust);
  laidOut.observe(content);
  const stop = new AbortController();
  stop.signal.addEventListener('abort', () => laidOut.disconnect());
  for (const name of OWN_WAY) window.addEventListener(name, () => stop.abort(), { signal: stop.signal, capture: true });
  setTimeout(() => stop.abort(), SETTLING);
}
