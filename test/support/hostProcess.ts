import { launchApp } from './app.ts';
import { createStandInCore } from './standInCore.ts';

/** What the test asks of the host, and what comes back. */
export interface HostCall {
  id: number;
  name: string;
  args: unknown[];
}
/** Either a value or the text of an error. */
export interface HostAnswer {
  id: number;
  value?: unknown;
  error?: string;
}

// Written by host.ts for this process alone.
const options = JSON.parse(process.argv[2] ?? '{}') as { folder: string; scenario: string; rendererFolder?: string; standIn?: boolean };
const { scenario: address, standIn, ...rest } = options;
const app = await launchApp({ ...rest, ...(standIn ? { createCore: createStandInCore } : {}) });
const scenario: Record<string, unknown> = await import(address);

process.on('message', (call: HostCall) => void answer(call));

async function answer({ id, name, args }: HostCall): Promise<void> {
  if (name === 'close') {
    await app.close();
    process.disconnect();
    return;
  }
  try {
    const play = scenario[name];
    if (name !== 'ready' && typeof play !== 'function') throw new Error(`${name} は台本にありません。`);
    const value: unknown = typeof play === 'function' ? await Reflect.apply(play, undefined, [app, ...args]) : null;
    process.send?.({ id, value } satisfies HostAnswer);
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies HostAnswer);
  }
}
