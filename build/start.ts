import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../electron/chromium/findBrowser.ts';
import { buildElectron } from './buildElectron.ts';
import { buildPage } from './buildPage.ts';
import { electronBinary, fetchElectronOnce } from './electronBinary.ts';
import { hasDisplay } from './hasDisplay.ts';
import { runProgram } from './runProgram.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, shell: { type: 'string' } } });

async function start(): Promise<number> {
  if (!hasDisplay(process.platform, process.env)) {
    console.error('画面（ディスプレイ）がないため開けません。画面のある端末で npm start を実行してください。画面なしで試すには npm run demo -- --out フォルダ を使います。');
    return 1;
  }
  if (await buildPage()) console.log('画面を組み立てました。');
  if (values.shell !== 'chromium') {
    if (!electronBinary()) await fetchElectronOnce(console.log);
    const electron = electronBinary();
    if (electron) return startElectron(electron);
  }
  const browser = findBrowser({ platform: process.platform, env: process.env, home: homedir() });
  if (!browser) {
    console.error(
      'Electron の本体も、Chromium・Chrome・Edge も見つかりません。どれかを入れてから、もう一度 npm start を実行してください（Debian では apt-get install chromium fonts-noto-cjk）。',
    );
    return 1;
  }
  const { startChromium } = await import('./startChromium.ts');
  await startChromium(browser, values.data && resolve(values.data));
  return 0;
}

async function startElectron(binary: string): Promise<number> {
  await buildElectron();
  console.log('支援会議ボードを Electron で開きます。');
  const rootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
  if (rootOnLinux) console.log('管理者（root）で動いているため、保護機能（サンドボックス）は切っています。');
  return runProgram(binary, [...(rootOnLinux ? ['--no-sandbox'] : []), '.', ...(values.data ? ['--data', resolve(values.data)] : [])]);
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
