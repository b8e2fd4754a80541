import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paths } from '../core/ports.ts';

/** What the folders of a machine depend on; given, so that every kind of machine can be tried on one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
}

const DOCUMENTS_FOLDER = '支援会議ボード';

/** The user's local (never roaming) data folder and documents folder. */
export function systemPaths(machine: Machine): Paths {
  return { localData: localData(machine), documents: join(documents(machine), DOCUMENTS_FOLDER) };
}

function localData({ platform, env, home }: Machine): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'ShienKaigiBoard');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'ShienKaigiBoard');
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'shien-kaigi-board');
}

function documents({ platform, env, home }: Machine): string {
  if (platform !== 'linux') return join(home, 'Documents');
  return xdgDocuments(env, home) ?? ['ドキュメント', 'Documents'].map((name) => join(home, name)).find((path) => existsSync(path)) ?? home;
}

/** Desktop Linux names the folder in a small file: `XDG_DOCUMENTS_DIR="$HOME/ドキュメント"`. */
function xdgDocuments(env: Machine['env'], home: string): string | undefined {
  const file = join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'user-dirs.dirs');
  if (!existsSync(file)) return undefined;
  const named = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return named?.replace(/^\$HOME/, home);
}
