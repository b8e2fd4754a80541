import type { Page } from '@playwright/test';

/** What ends the waiting: something appears, or the words of something on the page become others. */
export type Sight = { appears: string } | { changes: string };

/** Milliseconds from an event of the page (its own time stamp) until the sight stands on the screen; `act` causes the event. */
export async function untilPainted(page: Page, from: 'keydown' | 'paste' | 'click', sight: Sight, act: () => Promise<void>): Promise<number> {
  const watch = await page.evaluateHandle(
    ({ name, wanted }) => {
      const words = () => ('changes' in wanted ? (document.querySelector(wanted.changes)?.textContent ?? '') : '');
      const before = words();
      const isThere = () => ('appears' in wanted ? document.querySelector(wanted.appears) !== null : words() !== before);
      const painted = new Promise<number>((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          const look = () => {
            if (!isThere()) return;
            observer.disconnect();
            // A message sent before a frame is drawn arrives after it was.
            requestAnimationFrame(() => {
              const drawn = new MessageChannel();
              drawn.port1.addEventListener('message', () => resolve(performance.now() - timeStamp));
              drawn.port1.start();
              drawn.port2.postMessage(null);
            });
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
          look();
        };
        document.addEventListener(name, begin, { capture: true, once: true });
      });
      return { painted };
    },
    { name: from, wanted: sight },
  );
  await act();
  return watch.evaluate(({ painted }) => painted);
}

/** Puts words on the clipboard the way a clerk does, out of another field. */
export async function copyWords(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }, words);
}
