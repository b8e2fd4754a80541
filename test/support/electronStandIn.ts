import type { ContentsPart, DisplayPart, ElectronParts, FramePart, WindowPart, WindowSettings } from '../../electron/main/electronParts.ts';

type Details = { url: string; prevented: boolean; preventDefault(): void };

/** A window that only remembers: what the adapter told it, and the listeners it set. */
export interface StandInWindow extends WindowPart {
  settings: WindowSettings;
  heard: unknown[];
  printed: number;
  focused: number;
  closed: boolean;
  mainFrame: { url: string };
  /** What Electron does when a page asks for another address: listeners may prevent it. */
  navigate(event: string, url: string): void;
  windowOpenAction(): string;
}

/** The few members of Electron that the adapter uses, typed by the same interface as the real ones. */
export interface ElectronStandIn {
  parts: ElectronParts;
  windows: StandInWindow[];
  switches: { permissions: boolean[]; spellChecker: boolean | null; downloadPrevented: boolean };
  /** The file the next dialog answers with; null cancels. */
  chosen: string | null;
  shownInFolder: string[];
  displays: DisplayPart[];
  knock(window: StandInWindow, frame: FramePart | null, call: unknown): Promise<unknown>;
  isCancelled(url: string): boolean;
  fetch(url: string): Promise<Response>;
}

/** Makes an Electron of a few lines: importing the real one outside Electron would try to download it. */
export function createElectronStandIn(): ElectronStandIn {
  let handler: Parameters<ElectronParts['ipc']['handle']>[1] | null = null;
  let serve: ((request: Request) => Promise<Response>) | null = null;
  let cancels: (url: string) => boolean = () => false;
  const standIn: ElectronStandIn = {
    windows: [],
    switches: { permissions: [], spellChecker: null, downloadPrevented: false },
    chosen: null,
    shownInFolder: [],
    displays: [
      { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } },
      { id: 2, workArea: { x: 1366, y: 0, width: 1024, height: 768 } },
    ],
    async knock(window, frame, call) {
      if (!handler) throw new Error('nobody answers');
      return handler({ sender: window.webContents, senderFrame: frame }, call);
    },
    isCancelled: (url) => cancels(url),
    async fetch(url) {
      if (!serve) throw new Error('nobody serves');
      return serve(new Request(url));
    },
    parts: {
      createWindow(settings) {
        const window = createWindow(settings);
        standIn.windows.push(window);
        return window;
      },
      session: {
        setPermissionRequestHandler: (ask) => ask(null, 'media', (granted) => standIn.switches.permissions.push(granted)),
        setPermissionCheckHandler: (check) => void standIn.switches.permissions.push(check()),
        setDevicePermissionHandler: (check) => void standIn.switches.permissions.push(check()),
        setSpellCheckerEnabled(enabled) {
          standIn.switches.spellChecker = enabled;
        },
        on: (_event, listener) => listener({ preventDefault: () => (standIn.switches.downloadPrevented = true) }),
        webRequest: {
          onBeforeRequest(listener) {
            cancels = (url) => {
              let cancelled = false;
              listener({ url }, ({ cancel }) => (cancelled = cancel));
              return cancelled;
            };
          },
        },
        protocol: {
          handle(_scheme, answer) {
            serve = answer;
          },
        },
      },
      ipc: {
        handle(_channel, listener) {
          handler = listener;
        },
        removeHandler() {
          handler = null;
        },
      },
      screen: {
        getAllDisplays: () => standIn.displays,
        getPrimaryDisplay: () => firstOf(standIn.displays),
        getDisplayMatching: () => firstOf(standIn.displays),
      },
      showOpenDialog: async () => ({ canceled: standIn.chosen === null, filePaths: standIn.chosen === null ? [] : [standIn.chosen] }),
      showItemInFolder: (path) => void standIn.shownInFolder.push(path),
    },
  };
  return standIn;
}

function firstOf(displays: DisplayPart[]): DisplayPart {
  const [first] = displays;
  if (!first) throw new Error('no display');
  return first;
}

function createWindow(settings: WindowSettings): StandInWindow {
  const listeners = new Map<string, (details: Details) => void>();
  const closing: (() => void)[] = [];
  const mainFrame = { url: 'about:blank' };
  let openAction = 'allow';
  const webContents: ContentsPart = {
    mainFrame,
    send: (_channel, message) => void window.heard.push(message),
    print: () => void (window.printed += 1),
    setWindowOpenHandler: (answer) => void (openAction = answer().action),
    on: (event: string, listener: (details: Details) => void) => listeners.set(event, listener),
  };
  const window: StandInWindow = {
    settings,
    webContents,
    mainFrame,
    heard: [],
    printed: 0,
    focused: 0,
    closed: false,
    async loadURL(url) {
      mainFrame.url = url;
    },
    getBounds: () => ({ x: 0, y: 0, width: settings.width, height: settings.height }),
    once: (_event, listener) => closing.push(listener),
    show: () => undefined,
    focus: () => void (window.focused += 1),
    close() {
      if (window.closed) return;
      window.closed = true;
      for (const listener of closing) listener();
    },
    navigate(event, url) {
      const details: Details = { url, prevented: false, preventDefault: () => void (details.prevented = true) };
      listeners.get(event)?.(details);
      if (!details.prevented) mainFrame.url = url;
    },
    windowOpenAction: () => openAction,
  };
  return window;
}
