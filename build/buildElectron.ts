import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './folders.ts';

/** Stay outside the bundle: Electron itself, and packages with a binary or data file beside their code. */
const EXTERNAL = ['electron', 'better-sqlite3', 'lindera-wasm-nodejs-ipadic'];

/** Bundles the Electron adapter: `main.cjs` with the worker that it starts, and the sandboxed `preload.cjs`. */
export async function buildElectron(folder = join(ROOT, 'dist')): Promise<void> {
  const main = join(folder, 'main');
  await bundle('electron/main/main.ts', main, 'main.cjs');
  await bundle('electron/core/anonymisation/worker.ts', main, 'worker.js');
  // The project's own files are ES modules, these are not.
  await writeFile(join(main, 'package.json'), '{ "type": "commonjs" }\n');
  await bundle('electron/preload/preload.ts', join(folder, 'preload'), 'preload.cjs');
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
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: { external: EXTERNAL, output: { format: 'cjs', entryFileNames: name, codeSplitting: false } },
    },
  });
}
