import type { ExaminedTemplate } from '../../../../shared/domain/templates/storedTemplate.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { OpenStore } from '../store/keeper.ts';

/** A file that the doctor has looked at, until it is kept. */
export interface WaitingFile {
  examined: ExaminedTemplate;
  bytes: Uint8Array;
}

// One per open store and in memory only: a stranger's file touches the disk neither here nor elsewhere before it is cleaned.
const waiting = new WeakMap<OpenStore, WaitingFile>();

/** Keeps the file until it is decided; the next one takes its place. */
export function keepWaiting(store: OpenStore, file: WaitingFile): void {
  waiting.set(store, file);
}

/** Gives the file without letting go of it. */
export function findWaiting(store: OpenStore | null, token: string): WaitingFile {
  const file = store && waiting.get(store);
  if (!file || file.examined.token !== token) throw new AppError('import.stale');
  return file;
}

/** Lets go of it. */
export function dropWaiting(store: OpenStore | null): void {
  if (store) waiting.delete(store);
}
