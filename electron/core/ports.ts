/** What the core asks of the world outside. Everything here has a real adapter and a deterministic one in test/support. */
export interface Ports {
  clock: Clock;
  ids: Ids;
  log: Log;
  desktop: Desktop;
  paths: Paths;
}

/** The time of day; tests run on a clock they can turn. */
export interface Clock {
  now(): Date;
  /** Calls back after the given milliseconds; returns the function that cancels it. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** Makes identifiers that sort by time (UUIDv7). */
export interface Ids {
  next(): string;
}

/** JSON lines: operation, duration, code. Never inputs. */
export interface Log {
  write(line: Record<string, string | number | boolean>): void;
}

/** Folders of this machine that the core starts from. */
export interface Paths {
  /** The user's local, not roaming, application data folder of this app. */
  localData: string;
  /** Where exported documents go unless the clerk chooses otherwise. */
  documents: string;
}

/** Kinds of files that a clerk may open. */
export type FileKind = 'csv' | 'text' | 'docx' | 'textOrDocx';

/** A file the clerk chose; its bytes live in memory only. */
export interface OpenedFile {
  name: string;
  bytes: Uint8Array;
}

/** A file that was written for the clerk. */
export interface SavedFile {
  path: string;
}

/** The part of the desktop that the core needs; the shell gives it. */
export interface Desktop {
  /** Null when the clerk cancels. */
  openFile(kind: FileKind): Promise<OpenedFile | null>;
  /** Writes without asking and never over another file (a number is added); `folder` defaults to the documents folder. */
  saveFile(file: { suggestedName: string; bytes: Uint8Array; folder?: string }): Promise<SavedFile>;
  openProjector(): Promise<void>;
  closeProjector(): Promise<void>;
  openFolder(file: SavedFile): Promise<void>;
  /** Shows the system's print dialog for the operator's window. */
  print(): Promise<void>;
}
