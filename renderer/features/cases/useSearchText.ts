import { type CompositionEvent, useEffect, useRef, useState } from 'react';
import { useKept } from '../../app/kept.tsx';

/** Time to wait for the next key before searching. */
const PAUSE = 150;

/**
 * What is typed into a search field, and what to search for: the latter follows after a pause and never amid a composition (IME
 * rule 4). The words are still there when one comes back to the page.
 */
export function useSearchText(key: string) {
  const [typed, setTyped] = useKept(key, '');
  const [text, setText] = useState(typed);
  const [composing, setComposing] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (composing) return undefined;
    timer.current = setTimeout(() => setText(typed), PAUSE);
    return () => clearTimeout(timer.current);
  }, [typed, composing]);
  return {
    text,
    field: { value: typed, onChange: setTyped },
    /** For the element around the field. */
    around: {
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: (_event: CompositionEvent) => setComposing(false),
    },
    clear: () => {
      setTyped('');
      setText('');
    },
  };
}
