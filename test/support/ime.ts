import type { CDPSession, Page } from '@playwright/test';

/** What an IME sends for every key it takes: the page sees `keyCode` 229 and, while composing, `isComposing`. */
async function imeKey(session: CDPSession, code: string, between: () => Promise<unknown>, modifiers = 0): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code, windowsVirtualKeyCode: 229, modifiers });
  await between();
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Process', code, windowsVirtualKeyCode: 229, modifiers });
}

/** A Japanese input under way in the focused field. */
export interface Composition {
  /** Shows the text as not yet settled, as after another key: し → しえ → しえん → 支援. */
  show(text: string): Promise<void>;
  /** Presses a key that the IME keeps to itself (Enter, Escape, ArrowDown, Space…): nothing may happen in the page. */
  pressInside(code: string, held?: 'Ctrl' | 'Alt'): Promise<void>;
  /** The Enter that settles the conversion: the text becomes real, the page must not take it for a command. */
  settle(text?: string): Promise<void>;
  /** Escape until nothing is left. */
  cancel(): Promise<void>;
}

/** Begins to type Japanese in the focused field of a page, the way Windows' IME does it. */
export async function beginComposition(page: Page): Promise<Composition> {
  const session = await page.context().newCDPSession(page);
  let shown = '';
  const set = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  return {
    async show(text) {
      await imeKey(session, 'KeyA', () => set(text));
      shown = text;
    },
    async pressInside(code, held) {
      // Of Chrome's protocol: Alt is 1, Ctrl is 2.
      await imeKey(session, code, () => set(shown), held === 'Ctrl' ? 2 : held === 'Alt' ? 1 : 0);
    },
    async settle(text = shown) {
      await imeKey(session, 'Enter', () => session.send('Input.insertText', { text }));
      await session.detach();
    },
    async cancel() {
      await imeKey(session, 'Escape', () => set(''));
      await session.detach();
    },
  };
}

/** Types one word through the IME: the steps one after the other, then the Enter that settles the last of them. */
export async function compose(page: Page, steps: string[]): Promise<void> {
  const composition = await beginComposition(page);
  for (const step of steps) await composition.show(step);
  await composition.settle();
}
