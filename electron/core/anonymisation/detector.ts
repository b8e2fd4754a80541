import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/errors/appError.ts';
import type { Progress } from './incremental.ts';
import { keepAnalyserCode } from './keepCode.ts';
import type { Leak, LeakText } from './leaks.ts';
import type { NameParts } from './splitName.ts';
import type { DetectOptions, Mark } from './types.ts';
import type { WorkerReply, WorkerRequest } from './worker.ts';

/** The detector as the app uses it: in its own thread, so that typing never waits. */
export interface Detector {
  /** Marks of a text; `onPartial` hears of the first screen before the rest is done. */
  detect(text: string, options?: DetectOptions, onPartial?: (progress: Progress) => void, signal?: AbortSignal): Promise<readonly Mark[]>;
  /** The check of finished texts. */
  findLeaks(texts: readonly LeakText[], options?: DetectOptions): Promise<readonly Leak[]>;
  /** Readings that each name may have, so that no symbol begins like it. */
  readings(names: readonly string[]): Promise<readonly (readonly string[])[]>;
  /** 姓 and 名 of each name; null where nothing tells them apart. */
  splitNames(names: readonly string[]): Promise<readonly (NameParts | null)[]>;
  /** Which names are words of every day too: 平野, 誠, めぐみ, and every single letter. */
  areOrdinary(words: readonly string[]): Promise<readonly boolean[]>;
  /** Loads the dictionary ahead of the first paste. */
  warm(): Promise<void>;
  /** Forgets every text it has seen. */
  forget(): void;
  /** Ends the thread with everything in it; the next question starts another. */
  close(): Promise<void>;
}

interface Waiting {
  readonly onReply: (reply: WorkerReply) => void;
  readonly onFailure: (error: Error) => void;
}

/** Starts no thread before it is needed; a thread that died is replaced at the next question. */
export function createDetector(workerUrl: URL = new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)): Detector {
  let worker: Worker | undefined;
  let next = 1;
  const waiting = new Map<number, Waiting>();

  const fail = (error: Error): void => {
    worker = undefined;
    const asked = [...waiting.values()];
    waiting.clear();
    for (const each of asked) each.onFailure(error);
  };
  const start = (): Worker => {
    void keepAnalyserCode();
    const started = new Worker(workerUrl);
    started.on('message', (reply: WorkerReply) => waiting.get(reply.id)?.onReply(reply));
    started.on('error', () => worker === started && fail(new Error('detector worker failed')));
    started.on('exit', () => worker === started && fail(new Error('detector worker ended')));
    started.unref();
    return started;
  };
  const send = (request: WorkerRequest): void => {
    worker ??= start();
    worker.postMessage(request);
  };
  const ask = <Answer>(request: (id: number) => WorkerRequest, read: (reply: WorkerReply) => Answer | undefined, signal?: AbortSignal): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const id = next++;
      const finish = (): void => {
        waiting.delete(id);
        signal?.removeEventListener('abort', abort);
        if (waiting.size === 0) worker?.unref();
      };
      const abort = (): void => {
        finish();
        send({ id: next++, ask: 'cancel', which: id });
        reject(signal?.reason);
      };
      if (signal?.aborted === true) return reject(signal.reason);
      signal?.addEventListener('abort', abort, { once: true });
      waiting.set(id, {
        onReply(reply) {
          const answer = read(reply);
          if ('failed' in reply) {
            finish();
            reject(new Error('detector failed'));
          } else if (answer !== undefined) {
            finish();
            resolve(answer);
          }
        },
        onFailure(error) {
          finish();
          reject(error);
        },
      });
      send(request(id));
      worker?.ref();
    });

  const detect: Detector['detect'] = (text, options = {}, onPartial, signal) =>
    ask(
      (id) => ({ id, ask: 'detect', text, options }),
      (reply) => {
        if (!('progress' in reply)) return undefined;
        if (reply.progress.done) return reply.progress.marks;
        onPartial?.(reply.progress);
        return undefined;
      },
      signal,
    );
  return {
    detect,
    findLeaks: (texts, options = {}) => ask((id) => ({ id, ask: 'leaks', texts, options }), (reply) => ('leaks' in reply ? reply.leaks : undefined)),
    readings: (names) => ask((id) => ({ id, ask: 'readings', names }), (reply) => ('readings' in reply ? reply.readings : undefined)),
    splitNames: (names) => ask((id) => ({ id, ask: 'parts', names }), (reply) => ('parts' in reply ? reply.parts : undefined)),
    areOrdinary: (words) => ask((id) => ({ id, ask: 'ordinary', words }), (reply) => ('ordinary' in reply ? reply.ordinary : undefined)),
    warm: async () => void (await detect('')),
    forget: () => worker?.postMessage({ id: next++, ask: 'forget' } satisfies WorkerRequest),
    async close() {
      const ending = worker;
      fail(new AppError('locked'));
      await ending?.terminate();
    },
  };
}
