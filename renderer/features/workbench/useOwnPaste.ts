import { useEffect, useRef } from 'react';

/** Takes what stands on the clipboard off it; a copy event needs no permission of the browser. */
function clearClipboard(): void {
  const nothing = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', '');
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', nothing, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', nothing, { capture: true });
}

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
      if (isOurs.current) clearClipboard();
      isOurs.current = false;
    },
  };
}
