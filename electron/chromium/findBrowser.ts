import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from '../shell/systemPaths.ts';

/** The machine's own Chromium, Chrome or Edge, or null. `SHIEN_KAIGI_BROWSER` names one that lies elsewhere. */
export function findBrowser(machine: Machine, exists: (path: string) => boolean = existsSync): string | null {
  const named = machine.env['SHIEN_KAIGI_BROWSER'];
  return (named ? [named] : candidates(machine)).find((path) => exists(path)) ?? null;
}

function candidates({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
    ];
    return programs.flatMap((program) => roots.map((root) => join(root, ...program)));
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
      ['/Applications', join(home, 'Applications')].map((root) => join(root, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'chromium-browser'];
  const folders = (env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin').split(':').filter((folder) => folder.startsWith('/'));
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ];
}
