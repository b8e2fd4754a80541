import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { RENDERER_FOLDER, ROOT } from './folders.ts';

/** What the page is made of. */
const SOURCES = ['renderer', 'shared', 'build/vite.config.ts', 'build/thirdParty.ts', 'build/licences', 'package-lock.json'];

/** Builds the page when a source is newer than the built one; tells whether it did. */
export async function buildPage(options: { force?: boolean } = {}): Promise<boolean> {
  const built = await stat(join(RENDERER_FOLDER, 'index.html')).catch(() => null);
  const newest = Math.max(...(await Promise.all(SOURCES.map((path) => newestChange(join(ROOT, path))))));
  if (!options.force && built && built.mtimeMs > newest) return false;
  await build({ configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)), logLevel: 'warn' });
  return true;
}

async function newestChange(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const inside = entries.map((entry) => newestChange(join(path, entry.name)));
  return Math.max(mtimeMs, ...(await Promise.all(inside)));
}
