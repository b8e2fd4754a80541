import type { BrowserContext, Page } from 'playwright-core';
import type { Caller } from '../../shared/contract/define.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { Reply } from '../../shared/contract/bridge.ts';
import { AppError } from '../../shared/errors/appError.ts';
import type { ShellApp } from '../shell/desktopShell.ts';
import { ORIGIN } from './routes.ts';

const BINDING = '__boardDispatch';
const EVENT = 'board:event';

/** Gives `window.board` to the pages of the app. Who knocks is decided by which window the shell opened, never by what the page says. */
export async function installBridge(
  context: BrowserContext,
  app: ShellApp,
  callerOf: (page: Page) => Caller | null,
): Promise<void> {
  // The answer travels as one string: the browser's driver takes a hundred milliseconds for the thousand marks of a long note.
  await context.exposeBinding(BINDING, async ({ page, frame }, call: unknown): Promise<string> => {
    const caller = callerOf(page);
    const foreign = frame !== page.mainFrame() || new URL(frame.url()).origin !== ORIGIN;
    const reply: Reply = !caller || foreign ? { ok: false, error: new AppError('not.allowed').toBody() } : await app.dispatch(call, caller);
    return JSON.stringify(reply);
  });
  await context.addInitScript(definePageBridge, { origin: ORIGIN, binding: BINDING, event: EVENT });
}

/** Tells one page; a page that is just loading reads everything anew anyway. */
export function pushTo(page: Page, event: AppEvent): void {
  page
    .evaluate(([name, detail]) => void window.dispatchEvent(new CustomEvent(name, { detail })), [EVENT, event] as const)
    .catch(() => undefined);
}

/** Runs in the page before its own scripts; carries nothing in from this file but its argument. */
function definePageBridge({ origin, binding, event }: { origin: string; binding: string; event: string }): void {
  if (window.top !== window || location.origin !== origin) return;
  const knock: unknown = Reflect.get(window, binding);
  if (typeof knock !== 'function') return;
  const board = Object.freeze({
    dispatch: async (call: unknown): Promise<unknown> => JSON.parse(await Reflect.apply(knock, window, [call])),
    onEvent(listener: (event: unknown) => void) {
      const listen = (message: Event) => message instanceof CustomEvent && listener(message.detail);
      window.addEventListener(event, listen);
      return () => window.removeEventListener(event, listen);
    },
  });
  Object.defineProperty(window, 'board', { value: board, enumerable: true });
  // A file dropped beside a field must not replace the page.
  for (const name of ['dragover', 'drop']) {
    window.addEventListener(name, (drag) => drag instanceof DragEvent && drag.dataTransfer?.types.includes('Files') && drag.preventDefault());
  }
}
