import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron';
import { createCore } from '../core/createCore.ts';
import { NETWORK_SWITCHES } from '../shell/networkSwitches.ts';
import { runApp } from '../shell/runApp.ts';
import { systemPorts } from '../shell/systemPorts.ts';
import { SCHEME } from './address.ts';
import { createElectronShell, PARTITION } from './electronShell.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false, allowPositionals: true });
const data = typeof values['data'] === 'string' ? { localData: values['data'] } : {};
const ports = systemPorts({ documents: join(app.getPath('documents'), '支援会議ボード'), ...data });

// Everything below must be said before Electron is ready: its own files stay local (never roaming), its processes sandboxed, its network shut.
const ownFiles = join(ports.paths.localData, 'electron');
mkdirSync(ownFiles, { recursive: true });
app.setPath('userData', ownFiles);
app.setPath('sessionData', ownFiles);
app.enableSandbox();
for (const [name, value] of Object.entries(NETWORK_SWITCHES)) app.commandLine.appendSwitch(name, value);
app.commandLine.appendSwitch('lang', 'ja');
protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);

async function run(): Promise<void> {
  await app.whenReady();
  Menu.setApplicationMenu(null);
  // The program ends after the store is closed, not with its last window.
  app.on('window-all-closed', () => undefined);
  const shellOfElectron = createElectronShell(
    {
      createWindow: (settings) => new BrowserWindow(settings),
      session: session.fromPartition(PARTITION, { cache: false }),
      ipc: ipcMain,
      screen,
      showOpenDialog: (window, options) => {
        const parent = BrowserWindow.getAllWindows().find((open) => open === window);
        return parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options);
      },
      showItemInFolder: (path) => shell.showItemInFolder(path),
    },
    {
      paths: ports.paths,
      preload: join(app.getAppPath(), 'dist', 'preload', 'preload.cjs'),
      devTools: !app.isPackaged,
    },
  );
  app.on('second-instance', () => {
    const [first] = BrowserWindow.getAllWindows();
    first?.restore();
    first?.focus();
  });
  const { closed } = await runApp({
    ports,
    shell: shellOfElectron,
    rendererFolder: join(app.getAppPath(), 'dist', 'renderer'),
    createCore,
  });
  await closed;
  app.quit();
}

if (app.requestSingleInstanceLock()) {
  run().catch((error: unknown) => {
    dialog.showErrorBox('支援会議ボードを開けませんでした', error instanceof Error ? error.message : String(error));
    app.exit(1);
  });
} else {
  app.quit();
}
