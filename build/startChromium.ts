import { createChromiumShell } from '../electron/chromium/chromiumShell.ts';
import { createCore } from '../electron/core/createCore.ts';
import { runApp } from '../electron/shell/runApp.ts';
import { systemPorts } from '../electron/shell/systemPorts.ts';
import { RENDERER_FOLDER } from './folders.ts';

/** Runs the app in the machine's own browser until its window is closed. */
export async function startChromium(executable: string, localData: string | undefined): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const ports = systemPorts(localData ? { localData } : {});
  const shell = createChromiumShell({ executable, headless: false, sandbox: !isRoot, paths: ports.paths });
  console.log(
    `支援会議ボードを ${executable} で開きます（検証用の起動方法。外部との通信はしません）。` +
      (isRoot ? '管理者（root）で動いているため、ブラウザの保護機能（サンドボックス）は切っています。' : ''),
  );
  const { closed } = await runApp({ ports, shell, rendererFolder: RENDERER_FOLDER, createCore });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void shell.close());
  await closed;
}
