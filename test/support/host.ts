import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { HostAnswer, HostCall } from './hostProcess.ts';

/** An app in a process of its own, which a test can kill in the middle of a word. */
export interface Host {
  /** Calls an exported function of the scenario module with the running app, over IPC: arguments and answer are JSON. */
  call(name: string, ...args: unknown[]): Promise<unknown>;
  /** SIGKILL: no handler runs, nothing is saved on the way out. */
  kill(): Promise<void>;
  /** Closes the window like a clerk does. */
  close(): Promise<void>;
}

/** Starts `launchApp` in a child process: `scenario` is the module whose functions `(app, ...args)` the test will call. */
export async function forkHost(options: { folder: string; scenario: URL; rendererFolder?: string; standIn?: boolean }): Promise<Host> {
  const given = { ...options, scenario: options.scenario.href };
  const child = fork(fileURLToPath(new URL('./hostProcess.ts', import.meta.url)), [JSON.stringify(given)], { stdio: 'inherit' });
  const exited = once(child, 'exit');
  const waiting = new Map<number, (answer: HostAnswer) => void>();
  let last = 0;
  child.on('message', (answer: HostAnswer) => waiting.get(answer.id)?.(answer));

  const call = async (name: string, ...args: unknown[]): Promise<unknown> => {
    const id = ++last;
    const answered = new Promise<HostAnswer>((resolve) => waiting.set(id, resolve));
    child.send({ id, name, args } satisfies HostCall);
    const answer = await Promise.race([
      answered,
      exited.then((): HostAnswer => ({ id, error: `ホストが「${name}」の途中で終わりました。` })),
    ]);
    waiting.delete(id);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  try {
    await call('ready');
  } catch (error) {
    await kill();
    throw error;
  }
  return {
    call,
    kill,
    async close() {
      child.send({ id: 0, name: 'close', args: [] } satisfies HostCall);
      await exited;
    },
  };
}
