import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './folders.ts';

/** Stay outside the bundle: Electron itself, and packages with a binary or data file beside their code. */
const EXTERNAL = ['electron', 'better-sqlite3', 'lindera-wasm-nodejs-ipadic'];

/** Bundles the Electron adapter: `dist/main/main.cjs` and the sandboxed `dist/preload/preload.cjs`. */
export async function buildElectron(): Promise<void> {
  await bundle('electron/main/main.ts', 'dist/main', 'main.cjs');
  await bundle('electron/preload/preload.ts', 'dist/preload', 'preload.cjs');
}

async function bundle(entry: string, folder: string, name: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: EXTERNAL, target: 'node' },
    build: {
      ssr: join(ROOT, entry),
      outDir: join(ROOT, folder),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: { external: EXTERNAL, output: { format: 'cjs', entryFileNames: name } },
    },
  });
}
