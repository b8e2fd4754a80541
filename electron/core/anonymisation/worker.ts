import { setImmediate, setTimeout } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { forgetWords } from './dictionary.ts';
import { createIncremental, type Progress } from './incremental.ts';
import { findLeaks, type Leak, type LeakText } from './leaks.ts';
import { detect } from './detect.ts';
import { readingsOf } from './readings.ts';
import { isOrdinaryWord, type NameParts, splitFullName } from './splitName.ts';
import type { DetectOptions } from './types.ts';

/** What the app asks of the worker. */
export type WorkerRequest =
  | { readonly id: number; readonly ask: 'detect'; readonly text: string; readonly options: DetectOptions }
  | { readonly id: number; readonly ask: 'leaks'; readonly texts: readonly LeakText[]; readonly options: DetectOptions }
  | { readonly id: number; readonly ask: 'readings'; readonly names: readonly string[] }
  | { readonly id: number; readonly ask: 'parts'; readonly names: readonly string[] }
  | { readonly id: number; readonly ask: 'ordinary'; readonly words: readonly string[] }
  | { readonly id: number; readonly ask: 'cancel'; readonly which: number }
  | { readonly id: number; readonly ask: 'forget' };

/** What the worker answers; `detect` of a long text answers twice, for the first screen and at the end with `done`. */
export type WorkerReply = { readonly id: number; readonly progress: Progress } | { readonly id: number; readonly leaks: readonly Leak[] } | { readonly id: number; readonly readings: readonly (readonly string[])[] } | { readonly id: number; readonly parts: readonly (NameParts | null)[] } | { readonly id: number; readonly ordinary: readonly boolean[] } | { readonly id: number; readonly failed: true };

const incremental = createIncremental();
const cancelled = new Set<number>();
const reply = (message: WorkerReply): void => parentPort?.postMessage(message);
let last: Promise<void> = Promise.resolve();

// 辞書は起動時に読んでおく: 最初の貼付けを待たせない
detect('山田太郎さん');

parentPort?.on('message', (request: WorkerRequest) => {
  if (request.ask === 'cancel') {
    cancelled.add(request.which);
    return;
  }
  // Readings are asked for while a long text is still being read: they do not wait for its end.
  if (request.ask === 'readings') return reply({ id: request.id, readings: request.names.map(readingsOf) });
  if (request.ask === 'parts') return reply({ id: request.id, parts: request.names.map(splitFullName) });
  if (request.ask === 'ordinary') return reply({ id: request.id, ordinary: request.words.map(isOrdinaryWord) });
  last = last.then(() => answer(request)).catch(() => reply({ id: request.id, failed: true }));
});

async function answer(request: Exclude<WorkerRequest, { ask: 'cancel' | 'readings' | 'parts' | 'ordinary' }>): Promise<void> {
  if (request.ask === 'forget') {
    forgetWords();
    return incremental.forget();
  }
  if (request.ask === 'leaks') return reply({ id: request.id, leaks: findLeaks(request.texts, request.options) });
  let isFirst = true;
  for (const progress of incremental.run(request.text, request.options)) {
    if (cancelled.has(request.id)) break;
    if (isFirst || progress.done) reply({ id: request.id, progress });
    // After the first screen there is room for what is asked about it.
    await (isFirst ? setTimeout(5) : setImmediate());
    isFirst = false;
  }
  cancelled.delete(request.id);
}
