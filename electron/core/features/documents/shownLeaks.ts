import { createHash } from 'node:crypto';
import type { DocumentLeak } from '../../../../shared/domain/documents/export.ts';
import type { OpenStore } from '../store/keeper.ts';

// What stopped the last set, by open store: in memory only, and as hashes, since these are names.
const shown = new WeakMap<OpenStore, ReadonlySet<string>>();
const keyOf = ({ place, text }: DocumentLeak): string => createHash('sha256').update(JSON.stringify([place, text])).digest('hex');

/** Whether a reason may speak of a hit: it was given for those that were shown, not for a name that another window wrote meanwhile. */
export function wereShown(store: OpenStore | null, leaks: readonly DocumentLeak[]): boolean {
  const before = store && shown.get(store);
  return !before || leaks.every((leak) => before.has(keyOf(leak)));
}

/** Remembers what the clerk is shown now. */
export function rememberShown(store: OpenStore | null, leaks: readonly DocumentLeak[]): void {
  if (store) shown.set(store, new Set(leaks.map(keyOf)));
}
