import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createChromiumShell, type ChromiumShell } from '../../electron/chromium/chromiumShell.ts';
import { browserOfPlaywright } from '../../electron/chromium/browserOfPlaywright.ts';
import { findBrowser } from '../../electron/chromium/findBrowser.ts';
import type { Core } from '../../electron/core/createCore.ts';
import type { Ports } from '../../electron/core/ports.ts';
import { runApp } from '../../electron/shell/runApp.ts';
import { systemPorts } from '../../electron/shell/systemPorts.ts';

/** How a test starts the app; everything has a default that is the real thing. */
export interface LaunchAppOptions {
  /** An existing folder of data; without it a new temporary one. */
  folder?: string;
  /** Folder of the page; without it the built one (`dist/renderer`). */
  rendererFolder?: string;
  createCore?: (ports: Ports) => Core;
  /** Two screens by default, so that the projector has one of its own. */
  screens?: string;
  ports?: Partial<Omit<Ports, 'desktop' | 'paths'>>;
}

/** The running app of a test. */
export interface LaunchedApp {
  operator: Page;
  /** The second window, once it is open. */
  projector(): Promise<Page>;
  core: Core;
  shell: ChromiumShell;
  /** Holds `data` (the store's default place, the logs, the browser profile) and `documents`. */
  folder: string;
  /** Settles when the window is gone and the store is closed. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** The page as it was built. */
export const BUILT_PAGE = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/** The machine's browser, or null where a test has to be skipped. */
export const browserOfThisMachine = (): string | null =>
  findBrowser({ platform: process.platform, env: process.env, home: homedir() }) ?? browserOfPlaywright();

/** Starts the real Chromium shell, without a window, inside this process: a pipe cannot be joined from outside. */
export async function launchApp(options: LaunchAppOptions = {}): Promise<LaunchedApp> {
  const executable = browserOfThisMachine();
  if (!executable) throw new Error('Chromium、Chrome、Edge のどれも見つかりません。');
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'shien-test-')));
  const ports = { ...systemPorts({ localData: join(folder, 'data'), documents: join(folder, 'documents') }), ...options.ports };
  const shell = createChromiumShell({
    executable,
    headless: true,
    sandbox: process.getuid?.() !== 0,
    screens: options.screens ?? '{1366x768}{1024x768}',
    paths: ports.paths,
  });
  const createCore = options.createCore ?? (await import('../../electron/core/createCore.ts')).createCore;
  const { core, closed } = await runApp({ ports, shell, rendererFolder: options.rendererFolder ?? BUILT_PAGE, createCore });
  return {
    operator: shell.operator(),
    core,
    shell,
    folder,
    closed,
    async projector() {
      for (let waited = 0; waited < 10_000; waited += 50) {
        const page = shell.projector();
        if (page?.url().endsWith('/projector')) return page;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('投影の画面が開きません。');
    },
    async close() {
      await shell.close();
      await closed;
      if (!options.folder) await rm(folder, { recursive: true, force: true });
    },
  };
}
