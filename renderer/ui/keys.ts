import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Key combinations such as `Ctrl+Enter`, `Alt+N`, `Escape`, each with what it does. */
export type Shortcuts = Record<string, () => void>;

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'isComposing' | 'keyCode'>;

/** True while the IME is at work: such keys choose and confirm characters and are nobody else's business. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Does this key press mean the given combination? */
export function matchesChord(event: KeyPress, chord: string): boolean {
  const parts = chord.split('+');
  const key = (parts.pop() ?? '').toLowerCase();
  if (event.ctrlKey !== parts.includes('Ctrl') || event.altKey !== parts.includes('Alt')) return false;
  if (event.shiftKey !== parts.includes('Shift') || event.metaKey) return false;
  return event.key.toLowerCase() === key || event.code.toLowerCase() === `key${key}` || event.code.toLowerCase() === `digit${key}`;
}

/** Bare characters, Space and F6–F10 belong to the IME as long as a text field has focus. */
export function belongsToIme(event: KeyPress): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  return [...event.key].length === 1 || /^F([6-9]|10)$/.test(event.key);
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target instanceof HTMLTextAreaElement;
}

/** Tells that somebody is at the machine: keys, pointer and wheel, at most once per `every` milliseconds. */
export function useActivity(every: number, active: () => void): void {
  const tell = useEffectEvent(active);
  useEffect(() => {
    let last = 0;
    const stir = () => {
      if (Date.now() - last < every) return;
      last = Date.now();
      tell();
    };
    const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel'];
    for (const kind of kinds) window.addEventListener(kind, stir, { capture: true, passive: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, stir, { capture: true });
    };
  }, [every]);
}

interface Options {
  /** Only key presses inside this element; without it, everywhere on the page. */
  within?: RefObject<HTMLElement | null>;
  disabled?: boolean;
  /** Leaves text fields alone: there Ctrl+Z takes back typing. */
  outsideTextFields?: boolean;
}

/** The one place that listens to keys. A page's own shortcuts rest while a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts, { within, disabled = false, outsideTextFields = false }: Options = {}): void {
  const press = useEffectEvent((event: Event) => {
    if (!(event instanceof KeyboardEvent) || isComposing(event) || event.defaultPrevented) return;
    if (!within && document.querySelector('[data-dialog]')) return;
    const chord = Object.keys(shortcuts).find((candidate) => matchesChord(event, candidate));
    const act = chord === undefined ? undefined : shortcuts[chord];
    if (!act || (isTextField(event.target) && (outsideTextFields || belongsToIme(event)))) return;
    event.preventDefault();
    // Alt+N held down must not run through the whole 次第; only moving repeats.
    if (event.repeat && event.altKey && !event.key.startsWith('Arrow')) return;
    act();
  });
  useEffect(() => {
    if (disabled) return undefined;
    const target = within ? within.current : window;
    target?.addEventListener('keydown', press);
    return () => target?.removeEventListener('keydown', press);
  }, [within, disabled]);
}
