import type { Reply } from '../../shared/contract/bridge.ts';
import type { Caller } from '../../shared/contract/define.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { Desktop } from '../core/ports.ts';

/** A file of the page, answered in memory: no server, no socket. */
export interface Asset {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** What a shell needs of the application: the door, and the files of the page. */
export interface ShellApp {
  dispatch(call: unknown, from: Caller): Promise<Reply>;
  serve(url: URL): Promise<Asset>;
}

/** A screen of this machine, in the coordinates in which windows are placed. */
export interface Display {
  left: number;
  top: number;
  width: number;
  height: number;
  primary: boolean;
}

/** What the app asks of a desktop. Two adapters; nobody else knows which one is running. */
export interface DesktopShell extends Desktop {
  /** Opens the operator's window; refuses with one clear sentence where it cannot. */
  open(app: ShellApp): Promise<void>;
  /** Tells every open window what it may hear; never waits for one. */
  push(event: AppEvent): void;
  displays(): Promise<Display[]>;
  /** Closes every window; `whenClosed` follows. */
  close(): Promise<void>;
  /** Settles once, when the operator's window is gone for whatever reason. */
  readonly whenClosed: Promise<void>;
}
