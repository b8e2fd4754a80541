import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One file of our own code. */
export interface Source {
  /** From the project's root, with `/`. */
  path: string;
  text: string;
}

/** Every TypeScript, JavaScript and CSS file of the given folders. */
export function readSources(folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|js|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: relative(ROOT, path).split(sep).join('/'), text: readFileSync(path, 'utf8') })),
  );
}

const IMPORT = /(?:^|[\n;])\s*(?:import|export)\s(?:[^;'"`]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a file imports: paths from the root for our own files, else the name as written. */
export function importsOf({ path, text }: Source): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(IMPORT)].flatMap(([, fixed, lazy]) => {
    const name = fixed ?? lazy;
    if (name === undefined) return [];
    return name.startsWith('.') ? [new URL(name, `file:///${path}`).pathname.slice(1)] : [name];
  });
}
