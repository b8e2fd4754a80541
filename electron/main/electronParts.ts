/** One of the frames of a window, as Electron tells it of whoever knocks. */
export interface FramePart {
  readonly url: string;
}

/** What the adapter uses of `WebContents`. */
export interface ContentsPart {
  readonly mainFrame: FramePart;
  send(channel: string, message: unknown): void;
  print(): void;
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
  on(event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect', listener: (details: { url: string; preventDefault(): void }) => void): unknown;
  on(event: 'will-attach-webview', listener: (details: { preventDefault(): void }) => void): unknown;
}

/** What the adapter uses of `BrowserWindow`. */
export interface WindowPart {
  readonly webContents: ContentsPart;
  loadURL(url: string): Promise<void>;
  getBounds(): { x: number; y: number; width: number; height: number };
  once(event: 'closed', listener: () => void): unknown;
  show(): void;
  focus(): void;
  close(): void;
}

/** What the adapter asks of a new window; always sandboxed and isolated. */
export interface WindowSettings {
  title: string;
  width: number;
  height: number;
  x?: number;
  y?: number;
  minWidth?: number;
  minHeight?: number;
  fullscreen?: boolean;
  show: boolean;
  autoHideMenuBar: boolean;
  webPreferences: {
    preload: string;
    sandbox: true;
    contextIsolation: true;
    nodeIntegration: false;
    webSecurity: true;
    spellcheck: false;
    devTools: boolean;
    partition: string;
  };
}

/** What the adapter uses of `Session`. */
export interface SessionPart {
  setPermissionRequestHandler(handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void): void;
  setPermissionCheckHandler(handler: () => boolean): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  setSpellCheckerEnabled(enabled: boolean): void;
  on(event: 'will-download', listener: (event: { preventDefault(): void }) => void): unknown;
  readonly webRequest: {
    onBeforeRequest(listener: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void): void;
  };
  readonly protocol: {
    handle(scheme: string, handler: (request: Request) => Promise<Response>): void;
  };
}

/** What the adapter uses of `ipcMain`. */
export interface IpcPart {
  handle(channel: string, listener: (event: { sender: ContentsPart; senderFrame: FramePart | null }, call: unknown) => Promise<unknown>): void;
  removeHandler(channel: string): void;
}

/** A display as Electron names it. */
export interface DisplayPart {
  id: number;
  workArea: { x: number; y: number; width: number; height: number };
}

/** The few members of Electron that the adapter uses: the real ones fit (main.ts does not compile otherwise), and so does the tests' stand-in. */
export interface ElectronParts {
  createWindow(settings: WindowSettings): WindowPart;
  session: SessionPart;
  ipc: IpcPart;
  screen: {
    getAllDisplays(): DisplayPart[];
    getPrimaryDisplay(): DisplayPart;
    getDisplayMatching(bounds: { x: number; y: number; width: number; height: number }): DisplayPart;
  };
  showOpenDialog(
    window: WindowPart,
    options: { properties: ['openFile']; filters: { name: string; extensions: string[] }[] },
  ): Promise<{ canceled: boolean; filePaths: string[] }>;
  showItemInFolder(path: string): void;
}
