import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { browserOfThisMachine } from '../../support/app.ts';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A browser with the page of components, rebuilt from the sources; pages are answered in memory, nothing is fetched. */
export interface KitBrowser {
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** Builds `kitPage` and starts the machine's own Chromium without a window. */
export async function startKitBrowser(): Promise<KitBrowser> {
  const executablePath = browserOfThisMachine();
  if (!executablePath) throw new Error('Chromium、Chrome、Edge のどれも見つかりません。');
  const folder = await mkdtemp(join(tmpdir(), 'shien-kit-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('./kitPage', import.meta.url)),
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: 'chrome120', minify: false, chunkSizeWarningLimit: 9000, reportCompressedSize: false },
  });
  const browser: Browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  return {
    async open() {
      const page = await browser.newPage();
      await page.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        const body = await readFile(join(folder, pathname === '/' ? 'index.html' : pathname)).catch(() => null);
        if (!body) return route.fulfill({ status: 404 });
        return route.fulfill({ body, contentType: TYPES[extname(pathname === '/' ? '.html' : pathname)] ?? 'text/html' });
      });
      await page.goto('https://kit.invalid/');
      return page;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
