import type { RosterFile } from './readRosterFile.ts';
import type { OpenStore } from '../store/keeper.ts';

/** What the clerk looked at in the preview, waiting for 「取り込む」. */
export interface PendingImport {
  token: string;
  file: RosterFile;
  /** The rows as they were shown: the same file against a changed roster must be looked at again. */
  shown: string;
}

// One per open store and in memory only: locking drops the store, and the rows with it.
const pending = new WeakMap<OpenStore, PendingImport>();

/** Keeps the rows until they are confirmed; a new preview takes the place of the last. */
export function keepPending(store: OpenStore, waiting: PendingImport): void {
  pending.set(store, waiting);
}

/** Gives the rows of the preview without letting go of them. */
export function findPending(store: OpenStore, token: string): PendingImport | undefined {
  const waiting = pending.get(store);
  return waiting?.token === token ? waiting : undefined;
}

/** Forgets the rows, once they are saved or given up. */
export function dropPending(store: OpenStore): void {
  pending.delete(store);
}
