import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { browserOfPlaywright } from '../electron/chromium/browserOfPlaywright.ts';
import { findBrowser } from '../electron/chromium/findBrowser.ts';
import { runProgram, runTool } from './runProgram.ts';

const HOW =
  'Chromium が見つからず、入れることもできませんでした。Chromium、Chrome、Edge のどれかを入れてからやり直してください' +
  '（Debian では apt-get install chromium fonts-noto-cjk。別の場所にあるときは、その場所を環境変数 SHIEN_KAIGI_BROWSER に書きます）。';

/** Finds a browser for the tests, or gets one: Debian's package for root, else Playwright's own; or says how. */
export async function ensureBrowser(): Promise<string> {
  const found = search();
  if (found) return found;
  if (process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Chromium を入れています（apt-get install chromium fonts-noto-cjk）…');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['update', '-q'], { env, quiet: true });
    await runProgram('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { env });
  } else {
    console.log('Playwright の Chromium を取り寄せています…');
    await runTool('playwright-core/cli.js', ['install', 'chromium'], { limit: 600_000 });
  }
  const installed = search();
  if (!installed) throw new Error(HOW);
  return installed;
}

function search(): string | null {
  return findBrowser({ platform: process.platform, env: process.env, home: homedir() }) ?? browserOfPlaywright();
}
