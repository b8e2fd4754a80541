import type { Reply } from '../../shared/contract/bridge.ts';
import { DISPATCH_CHANNEL, EVENT_CHANNEL } from '../../shared/contract/channels.ts';
import { isForProjector } from '../../shared/contract/events.ts';
import { AppError } from '../../shared/errors/appError.ts';
import type { Paths } from '../core/ports.ts';
import type { DesktopShell, ShellApp } from '../shell/desktopShell.ts';
import { FILE_KINDS, readChosenFile } from '../shell/fileKinds.ts';
import { writeDocument } from '../shell/writeDocument.ts';
import { HOME, isOwnAddress, SCHEME } from './address.ts';
import type { DisplayPart, ElectronParts, WindowPart, WindowSettings } from './electronParts.ts';
import { hardenContents, hardenSession } from './harden.ts';

/** Kept in memory only: without `persist:` nothing of the page reaches the disk. */
export const PARTITION = 'board';

/** Where this shell finds its preload script and keeps its files. */
export interface ElectronOptions {
  paths: Paths;
  preload: string;
  devTools: boolean;
}

/** The first adapter: Electron's windows. */
export function createElectronShell(electron: ElectronParts, options: ElectronOptions): DesktopShell {
  let operator: WindowPart | null = null;
  let projector: WindowPart | null = null;
  let settleClosed = () => {};
  const whenClosed = new Promise<void>((resolve) => {
    settleClosed = resolve;
  });

  const operatorWindow = () => {
    if (!operator) throw new Error('the window is not open');
    return operator;
  };
  const openWindow = (settings: Partial<WindowSettings>): WindowPart => {
    const { preload, devTools } = options;
    const window = electron.createWindow({
      title: '支援会議ボード',
      width: 1366,
      height: 768,
      show: true,
      autoHideMenuBar: true,
      ...settings,
      webPreferences: {
        preload,
        devTools,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        partition: PARTITION,
      },
    });
    hardenContents(window.webContents);
    return window;
  };
  const answerKnock =
    (app: ShellApp) =>
    async (event: Parameters<Parameters<ElectronParts['ipc']['handle']>[1]>[0], call: unknown): Promise<Reply> => {
      const { sender, senderFrame } = event;
      const caller = sender === operator?.webContents ? 'operator' : sender === projector?.webContents ? 'projector' : null;
      const own = senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url);
      if (!caller || !own) return { ok: false, error: new AppError('not.allowed').toBody() };
      return app.dispatch(call, caller);
    };
  const otherDisplay = (): DisplayPart | undefined => {
    const { id } = electron.screen.getDisplayMatching(operatorWindow().getBounds());
    return electron.screen.getAllDisplays().find((display) => display.id !== id);
  };

  return {
    whenClosed,
    async open(app) {
      hardenSession(electron.session);
      electron.session.protocol.handle(SCHEME, async (request) => {
        const asset = isOwnAddress(request.url) ? await app.serve(new URL(request.url)) : { status: 404, headers: {}, body: new Uint8Array() };
        return new Response(Buffer.from(asset.body), { status: asset.status, headers: asset.headers });
      });
      electron.ipc.handle(DISPATCH_CHANNEL, answerKnock(app));
      operator = openWindow({ minWidth: 1024, minHeight: 600 });
      operator.once('closed', () => {
        operator = null;
        projector?.close();
        electron.ipc.removeHandler(DISPATCH_CHANNEL);
        settleClosed();
      });
      await operator.loadURL(HOME);
    },
    push(event) {
      for (const window of [operator, isForProjector(event) ? projector : null]) window?.webContents.send(EVENT_CHANNEL, event);
    },
    async openFile(kind) {
      const { label, extensions } = FILE_KINDS[kind];
      const { canceled, filePaths } = await electron.showOpenDialog(operatorWindow(), {
        properties: ['openFile'],
        filters: [{ name: label, extensions }],
      });
      const [path] = filePaths;
      return canceled || path === undefined ? null : await readChosenFile(path);
    },
    saveFile: ({ suggestedName, bytes, folder }) => writeDocument(folder ?? options.paths.documents, suggestedName, bytes),
    async openProjector() {
      if (projector) return projector.focus();
      const display = otherDisplay();
      const place = display ? { ...display.workArea, fullscreen: true } : { width: 1024, height: 768 };
      const window = openWindow({ title: '支援会議ボード　投影', ...place });
      projector = window;
      window.once('closed', () => {
        if (projector === window) projector = null;
      });
      await window.loadURL(`${HOME}projector`);
    },
    async closeProjector() {
      projector?.close();
    },
    async openFolder({ path }) {
      electron.showItemInFolder(path);
    },
    async print() {
      operatorWindow().webContents.print();
    },
    async displays() {
      const primary = electron.screen.getPrimaryDisplay().id;
      return electron.screen.getAllDisplays().map(({ id, workArea }) => ({
        left: workArea.x,
        top: workArea.y,
        width: workArea.width,
        height: workArea.height,
        primary: id === primary,
      }));
    },
    async close() {
      operator?.close();
      await whenClosed;
    },
  };
}
