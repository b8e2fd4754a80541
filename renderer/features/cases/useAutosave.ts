import { useEffect, useEffectEvent, useRef } from 'react';
import { useDraftField, type DraftField } from '../../ui/useDraftField.ts';

/** Idle time after which what stands in a field is kept although nobody left it. */
const IDLE = 1000;

let composing = false;
window.addEventListener('compositionstart', () => {
  composing = true;
}, true);
window.addEventListener('compositionend', () => {
  composing = false;
}, true);

/** A field that is kept when it is left, when the page is left, and one second after the last key, never amid a composition. */
export function useAutosave<T extends string | number | null>(saved: T, save: (value: T) => void): DraftField<T> {
  const unsaved = useRef<{ value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useEffectEvent(() => {
    clearTimeout(timer.current);
    const { current } = unsaved;
    unsaved.current = null;
    if (current && current.value !== saved) save(current.value);
  });
  useEffect(() => () => flush(), []);
  const wait = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => (composing ? wait() : flush()), IDLE);
  };
  const field = useDraftField(saved);
  return {
    ...field,
    onChange: (value) => {
      field.onChange(value);
      unsaved.current = { value };
      wait();
    },
    onBlur: () => {
      field.onBlur();
      flush();
    },
  };
}
