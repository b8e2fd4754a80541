import type { Page } from 'playwright-core';
import { fillDisplay, otherDisplay, readDisplays } from './displays.ts';

/**
 * Opens the second window as a bare popup of the operator's page (`noopener` would show an address bar, a new target makes a tab)
 * and moves it to the other display. It is blank: the shell must know the page before its first script runs.
 */
export async function openProjectorPage(operator: Page, expect: (adopt: (page: Page) => void) => void): Promise<Page> {
  const opened = new Promise<Page>((resolve) => expect(resolve));
  await operator.evaluate(() => void window.open('about:blank', 'projector', 'popup,width=1024,height=768'));
  const page = await opened;
  const operatorSession = await operator.context().newCDPSession(operator);
  const session = await operator.context().newCDPSession(page);
  const { bounds } = await operatorSession.send('Browser.getWindowForTarget');
  const display = otherDisplay(await readDisplays(operatorSession), bounds);
  if (display) await fillDisplay(session, display);
  await Promise.all([operatorSession.detach(), session.detach()]);
  return page;
}
