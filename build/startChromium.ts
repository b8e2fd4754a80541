import { createChromiumShell } from '../electron/chromium/chromiumShell.ts';
import { createCore } from '../electron/core/createCore.ts';
import { runApp } from '../electron/shell/runApp.ts';
import { systemPorts } from '../electron/shell/systemPorts.ts';
import { RENDERER_FOLDER } from './folders.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs the app in the machine's own browser until its window is closed; a window that died is opened again. */
export async function startChromium(executable: string, localData: string | undefined): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  console.log(
    `支援会議ボードを ${executable} で開きます（検証用の起動方法。外部との通信はしません）。` +
      (isRoot ? '管理者（root）で動いているため、ブラウザの保護機能（サンドボックス）は切っています。' : ''),
  );
  const ports = systemPorts(localData ? { localData } : {});
  for (let start = 0; start < 3; start += 1) {
    const shell = createChromiumShell({ executable, headless: false, sandbox: !isRoot, paths: ports.paths });
    const { closed } = await runApp({ ports, shell, rendererFolder: RENDERER_FOLDER, createCore });
    const close = () => void shell.close();
    for (const signal of SIGNALS) process.once(signal, close);
    await closed;
    for (const signal of SIGNALS) process.off(signal, close);
    if (!shell.crashed()) return;
    console.error('画面が止まったため、開き直します。保存済みの記録は失われていません。');
  }
}
