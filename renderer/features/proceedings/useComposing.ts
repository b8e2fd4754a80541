import { type RefObject, useEffect, useState } from 'react';

/** True while the IME is composing inside the element: nothing may be read into the words before they are settled (IME rules 2–4). */
export function useComposing(within: RefObject<HTMLElement | null>): boolean {
  const [composing, setComposing] = useState(false);
  useEffect(() => {
    const element = within.current;
    const begin = () => setComposing(true);
    const end = () => setComposing(false);
    element?.addEventListener('compositionstart', begin);
    element?.addEventListener('compositionend', end);
    return () => {
      element?.removeEventListener('compositionstart', begin);
      element?.removeEventListener('compositionend', end);
    };
  }, [within]);
  return composing;
}
