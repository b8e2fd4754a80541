import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createElectronShell } from '../../../electron/main/electronShell.ts';
import { runApp } from '../../../electron/shell/runApp.ts';
import { systemPorts } from '../../../electron/shell/systemPorts.ts';
import type { Ports } from '../../../electron/core/ports.ts';
import type { Reply } from '../../../shared/contract/bridge.ts';
import type { AppEvent } from '../../../shared/contract/events.ts';
import { FIXTURE_PAGE } from '../../support/fixturePage.ts';
import { createElectronStandIn, type ElectronStandIn, type StandInWindow } from '../../support/electronStandIn.ts';
import { createStandInCore, type StandInCore } from '../../support/standInCore.ts';
import { describeShell } from './contract.ts';

/** Starts the Electron adapter on the stand-in. */
async function start(folder: string) {
  const electron = createElectronStandIn();
  const ports = systemPorts({ localData: join(folder, 'data'), documents: join(folder, 'documents') });
  const shell = createElectronShell(electron.parts, { paths: ports.paths, preload: '/preload.cjs', devTools: false });
  let core: StandInCore | null = null;
  const createCore = (all: Ports) => (core = createStandInCore(all));
  const { closed } = await runApp({ ports, shell, rendererFolder: FIXTURE_PAGE, createCore });
  if (!core) throw new Error('no core');
  const standInCore: StandInCore = core;
  return { electron, shell, closed, core: standInCore };
}

function openWindow({ windows }: ElectronStandIn, which: 'operator' | 'projector'): StandInWindow {
  const window = windows.filter((each) => !each.closed).find((each) => each.mainFrame.url.endsWith('/projector') === (which === 'projector'));
  if (!window) throw new Error(`${which} is not open`);
  return window;
}

describeShell('Electron（型の合う代役の上で）', async (folder) => {
  const { electron, shell, closed, core } = await start(folder);
  // ipcMain hands on whatever the handler returns; the door's answers are replies.
  const knock = async (window: StandInWindow, frame: { url: string } | null, operation: string, input?: unknown) =>
    (await electron.knock(window, frame, { operation, input })) as Reply;
  return {
    shell,
    core,
    closed,
    async knock(from, operation, input) {
      const window = openWindow(electron, from);
      return knock(window, window.mainFrame, operation, input);
    },
    heard: async (by) => openWindow(electron, by).heard as AppEvent[],
    choose(path, work) {
      electron.chosen = path;
      return work();
    },
    async leadAway(url) {
      const window = openWindow(electron, 'operator');
      for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) window.navigate(event, url);
      return window.mainFrame.url;
    },
    knockFromInnerFrame: () => knock(openWindow(electron, 'operator'), { url: 'app://board/' }, 'test.echo'),
    async openFromPage() {
      expect(openWindow(electron, 'operator').windowOpenAction()).toBe('deny');
      return electron.windows.filter(({ closed: gone }) => !gone).length;
    },
    projectorLeft: async () => openWindow(electron, 'projector').settings.x ?? Number.NaN,
  };
});

describe('Electron の守り', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    running = await start('/nonexistent');
  });

  it('窓は隔離され、Node にも綴り検査にも触れない', () => {
    const { webPreferences } = openWindow(running.electron, 'operator').settings;
    expect(webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: false,
    });
    expect(webPreferences.partition.startsWith('persist:')).toBe(false);
  });

  it('権限、ダウンロード、綴り検査をすべて断る', () => {
    expect(running.electron.switches).toEqual({ permissions: [false, false, false], spellChecker: false, downloadPrevented: true });
  });

  it.each(['https://example.com/', 'http://localhost/', 'ws://127.0.0.1/', 'file:///etc/passwd', 'ftp://example.com/', 'devtools://devtools/'])(
    '外への要求 %s を取り消す',
    (url) => expect(running.electron.isCancelled(url)).toBe(true),
  );

  it('自分のページだけは出す', async () => {
    expect(running.electron.isCancelled('app://board/index.html')).toBe(false);
    const page = await running.electron.fetch('app://board/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await running.electron.fetch('app://elsewhere/')).status).toBe(404);
  });

  it('枠の分からない呼び出し、よそのアドレスからの呼び出しを断る', async () => {
    const window = openWindow(running.electron, 'operator');
    const call = { operation: 'test.echo', input: 1 };
    expect(await running.electron.knock(window, null, call)).toMatchObject({ ok: false, error: { code: 'not.allowed' } });
    window.mainFrame.url = 'https://example.com/';
    expect(await running.electron.knock(window, window.mainFrame, call)).toMatchObject({ ok: false, error: { code: 'not.allowed' } });
  });

  it('画面が一つなら、投影は小さな窓で開く', async () => {
    running.electron.displays.length = 1;
    await running.shell.openProjector();
    expect(openWindow(running.electron, 'projector').settings).toMatchObject({ width: 1024, height: 768 });
    expect(openWindow(running.electron, 'projector').settings.fullscreen).toBeUndefined();
  });

  it('フォルダを開くときは、書いた文書の場所を渡す', async () => {
    await running.shell.openFolder({ path: '/書類/会議録.docx' });
    expect(running.electron.shownInFolder).toEqual(['/書類/会議録.docx']);
  });
});
