import { useSyncExternalStore } from 'react';

let composing = false;
const listeners = new Set<() => void>();
const set = (now: boolean) => {
  composing = now;
  for (const tell of listeners) tell();
};
window.addEventListener('compositionstart', () => set(true), true);
window.addEventListener('compositionend', () => set(false), true);

/** True while the IME is at work anywhere on the page: nothing may be read into unsettled words (IME rules 2–4). */
export function useIsComposing(): boolean {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => composing,
  );
}
