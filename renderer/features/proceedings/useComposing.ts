import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** True while the IME is composing inside the element: nothing may be read into the words before they are settled (IME rules 2–4); then `settled`. */
export function useComposing(within: RefObject<HTMLElement | null>, settled: () => void): boolean {
  const [composing, setComposing] = useState(false);
  const tell = useEffectEvent(settled);
  useEffect(() => {
    const element = within.current;
    const begin = () => setComposing(true);
    const end = () => {
      setComposing(false);
      tell();
    };
    element?.addEventListener('compositionstart', begin);
    element?.addEventListener('compositionend', end);
    return () => {
      element?.removeEventListener('compositionstart', begin);
      element?.removeEventListener('compositionend', end);
    };
  }, [within]);
  return composing;
}
