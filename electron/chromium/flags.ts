import { NETWORK_SWITCHES } from '../shell/networkSwitches.ts';

/** What the browser is started with, beside what playwright-core adds (`--remote-debugging-pipe`: no TCP port). */
export function browserFlags(options: { headless: boolean; screens?: string }): string[] {
  return [
    // A blank page first: the routes must stand before the first address is asked for. Letters beyond ASCII would make it a tab.
    `--app=data:text/html;charset=utf-8,${encodeURIComponent('<title>支援会議ボード</title>')}`,
    ...Object.entries(NETWORK_SWITCHES).map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
    '--disable-spell-checking',
    '--disable-translate',
    '--disable-notifications',
    '--disable-speech-api',
    '--disable-logging',
    '--disk-cache-size=1',
    '--media-cache-size=1',
    '--window-size=1366,768',
    '--lang=ja',
    ...(options.headless ? [] : ['--start-maximized', '--test-type']),
    ...(options.screens ? [`--screen-info=${options.screens}`] : []),
  ];
}

/** Defaults of playwright-core that make sense for tests only. */
export const UNWANTED_DEFAULTS = [
  'about:blank',
  '--unsafely-disable-devtools-self-xss-warnings',
  '--disable-ipc-flooding-protection',
  '--disable-hang-monitor',
  '--enable-unsafe-swiftshader',
];
