import { useEffect, useRef } from 'react';
import { putOnClipboard } from '../../ui/clipboard.ts';

/**
 * Raw words that were pasted here stay on the clipboard no longer than needed: once they are taken in, it is emptied.
 * Where the clerk went elsewhere or copied something meanwhile, the clipboard may hold other words and is left alone.
 */
export function useOwnPaste() {
  const isOurs = useRef(false);
  useEffect(() => {
    const lose = () => {
      isOurs.current = false;
    };
    window.addEventListener('blur', lose);
    document.addEventListener('copy', lose);
    document.addEventListener('cut', lose);
    return () => {
      window.removeEventListener('blur', lose);
      document.removeEventListener('copy', lose);
      document.removeEventListener('cut', lose);
    };
  }, []);
  return {
    pasted: () => {
      isOurs.current = true;
    },
    clear: () => {
      if (isOurs.current) putOnClipboard('');
      isOurs.current = false;
    },
  };
}
