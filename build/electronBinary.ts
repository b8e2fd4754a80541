import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './folders.ts';
import { runTool } from './runProgram.ts';

const PACKAGE = join(ROOT, 'node_modules', 'electron');
const REMEMBERED = join(ROOT, 'dist', 'electron-fetch.json');
const LIMIT = 90_000;

/** The Electron program in node_modules, or null: the npm package alone holds none. */
export function electronBinary(): string | null {
  const name = read(join(PACKAGE, 'path.txt'));
  const present = name !== '' && read(join(PACKAGE, 'dist', 'version')).replace(/^v/, '') === electronVersion();
  const path = join(PACKAGE, 'dist', name);
  return present && existsSync(path) ? path : null;
}

/** Tries once per version to fetch the program; many networks block it, so a failure is remembered and never costs time again. */
export async function fetchElectronOnce(announce: (line: string) => void): Promise<void> {
  if (process.env['CI'] === 'true' || read(REMEMBERED) === remembered()) return;
  announce('Electron の本体を取り寄せています（初回だけ、長くて90秒）…');
  mkdirSync(dirname(REMEMBERED), { recursive: true });
  writeFileSync(REMEMBERED, remembered());
  await runTool('electron/install.js', [], { limit: LIMIT, quiet: true });
}

function remembered(): string {
  return `${JSON.stringify({ tried: electronVersion() })}\n`;
}

function electronVersion(): string {
  const description: unknown = JSON.parse(read(join(PACKAGE, 'package.json')) || '{}');
  return typeof description === 'object' && description !== null && 'version' in description ? String(description.version) : '';
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
