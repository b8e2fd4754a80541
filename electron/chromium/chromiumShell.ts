import type { BrowserContext, Page } from 'playwright-core';
import { type AppEvent, isForProjector } from '../../shared/contract/events.ts';
import type { Paths } from '../core/ports.ts';
import type { DesktopShell, ShellApp } from '../shell/desktopShell.ts';
import { readChosenFile } from '../shell/fileKinds.ts';
import { writeDocument } from '../shell/writeDocument.ts';
import { installBridge, pushTo } from './bridge.ts';
import { chooseFile } from './chooseFile.ts';
import { readDisplays } from './displays.ts';
import { launchBrowser, type LaunchOptions } from './launchBrowser.ts';
import { createProfile } from './profile.ts';
import { openProjectorPage } from './projectorPage.ts';
import { answerRequests, ORIGIN } from './routes.ts';
import { showInFolder } from './showInFolder.ts';

/** The shell, and its windows for tests: the pages are the ones a clerk sees. */
export interface ChromiumShell extends DesktopShell {
  operator(): Page;
  projector(): Page | null;
  /** The page died of itself (out of memory, a fault of the browser): it cannot be brought back, only started anew. */
  crashed(): boolean;
}

/** However the end comes (page, browser, program), it is walked through once. */
function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= work());
}

/** Where this shell starts and keeps its files. */
export interface ChromiumOptions extends LaunchOptions {
  paths: Paths;
}

/** The second adapter: an app window of the machine's own Chromium, Chrome or Edge, spoken to over a pipe. */
export function createChromiumShell(options: ChromiumOptions): ChromiumShell {
  let operator: Page | null = null;
  let projector: Page | null = null;
  /** Set while the shell itself opens the second window: the only page it does not close. */
  let expected: ((page: Page) => void) | null = null;
  let context: BrowserContext | null = null;
  let crashed = false;
  let settleClosed = () => {};
  const whenClosed = new Promise<void>((resolve) => {
    settleClosed = resolve;
  });

  // A second `context.close()` would return at once while the browser still writes to its profile.
  const closeBrowser = once(async () => context?.close());
  const operatorPage = () => {
    if (!operator) throw new Error('the window is not open');
    return operator;
  };
  const onPage = (page: Page) => {
    if (!expected) return void page.close().catch(() => undefined);
    expected(page);
    expected = null;
  };
  const openSecond = async () => {
    const page = await openProjectorPage(operatorPage(), (adopt) => {
      expected = adopt;
    });
    projector = page;
    page.once('close', () => {
      if (projector === page) projector = null;
    });
    await page.goto(`${ORIGIN}/projector`);
  };

  return {
    operator: operatorPage,
    projector: () => projector,
    crashed: () => crashed,
    whenClosed,
    async open(app: ShellApp) {
      const profile = await createProfile(options.paths.localData);
      const end = once(async () => {
        await closeBrowser().catch(() => undefined);
        await profile.remove().catch(() => undefined);
        settleClosed();
      });
      try {
        context = await launchBrowser(options, profile.folder);
        const page = context.pages()[0] ?? (await context.waitForEvent('page'));
        operator = page;
        context.on('page', onPage);
        context.once('close', () => void end());
        page.once('close', () => void end());
        page.once('crash', () => {
          crashed = true;
          void end();
        });
        await answerRequests(context, app.serve);
        await installBridge(context, app, (knocking) => (knocking === operator ? 'operator' : knocking === projector ? 'projector' : null));
        await page.goto(`${ORIGIN}/`);
        page.on('framenavigated', (frame) => {
          const left = frame === page.mainFrame() && new URL(frame.url()).origin !== ORIGIN;
          if (left) page.goto(`${ORIGIN}/`).catch(() => undefined);
        });
      } catch (error) {
        await end();
        throw error;
      }
    },
    push(event: AppEvent) {
      for (const page of [operator, isForProjector(event) ? projector : null]) if (page && !page.isClosed()) pushTo(page, event);
    },
    async openFile(kind) {
      const session = await operatorPage().context().newCDPSession(operatorPage());
      try {
        const path = await chooseFile(session, kind);
        return path === null ? null : await readChosenFile(path);
      } finally {
        await session.detach().catch(() => undefined);
      }
    },
    saveFile: ({ suggestedName, bytes, folder }) => writeDocument(folder ?? options.paths.documents, suggestedName, bytes),
    async openProjector() {
      if (projector) return projector.bringToFront();
      if (!expected) await openSecond();
    },
    async closeProjector() {
      await projector?.close();
    },
    openFolder: ({ path }) => showInFolder(path),
    async print() {
      // Not awaited in the page: the dialog stays as long as the clerk wants.
      await operatorPage().evaluate(() => void setTimeout(() => window.print()));
    },
    async displays() {
      const session = await operatorPage().context().newCDPSession(operatorPage());
      return readDisplays(session).finally(() => session.detach());
    },
    async close() {
      await closeBrowser();
      await whenClosed;
    },
  };
}
