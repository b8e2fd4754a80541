import { AppError } from '../../../../shared/errors/appError.ts';
import type { OpenStore } from '../store/keeper.ts';

// One set at a time per open store, in memory only.
const running = new WeakMap<OpenStore, AbortController>();

/** Works on a set that can be cancelled from outside; a second one at the same time is refused. */
export async function asCancellable<T>(store: OpenStore | null, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  if (!store) throw new AppError('locked');
  if (running.has(store)) throw new AppError('conflict', '書き出しの途中です。終わるまで待つか、中止してください。');
  const controller = new AbortController();
  running.set(store, controller);
  try {
    return await work(controller.signal);
  } finally {
    running.delete(store);
  }
}

/** Asks the set under way to stop before its next paper. */
export function cancelRunning(store: OpenStore | null): void {
  if (store) running.get(store)?.abort();
}
