import { AppError } from '../../shared/errors/appError.ts';
import type { Caller } from '../../shared/contract/define.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { Core } from '../../electron/core/createCore.ts';
import type { OpenedFile, Ports, SavedFile } from '../../electron/core/ports.ts';

/** What a shell did with the application it was given. */
export interface StandInCore extends Core {
  ports: Ports;
  knocks: { call: unknown; from: Caller }[];
  closed: number;
  emit(event: AppEvent): void;
}

/** An application of a few lines behind the same door, for tests of the shells alone. */
export function createStandInCore(ports: Ports): StandInCore {
  const listeners = new Set<(event: AppEvent) => void>();
  const { desktop } = ports;
  const operations: Record<string, (input: unknown) => Promise<unknown> | unknown> = {
    'test.echo': (input) => input,
    'test.refuse': () => {
      throw new AppError('record.frozen');
    },
    'test.openFile': async () => describeFile(await desktop.openFile('text')),
    'test.saveFile': (input) => desktop.saveFile({ suggestedName: String(input), bytes: Buffer.from('中身') }) satisfies Promise<SavedFile>,
    'test.openProjector': async () => (await desktop.openProjector(), null),
    'test.closeProjector': async () => (await desktop.closeProjector(), null),
    'test.print': async () => (await desktop.print(), null),
  };
  const core: StandInCore = {
    ports,
    knocks: [],
    closed: 0,
    emit: (event) => listeners.forEach((listener) => listener(event)),
    async dispatch(call, from) {
      core.knocks.push({ call, from });
      const { operation, input } = readCall(call);
      try {
        return { ok: true, output: await operations[operation]?.(input) };
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return { ok: false, error: error.toBody() };
      }
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      core.closed += 1;
    },
  };
  return core;
}

function readCall(call: unknown): { operation: string; input: unknown } {
  const operation = typeof call === 'object' && call !== null && 'operation' in call ? String(call.operation) : '';
  return { operation, input: typeof call === 'object' && call !== null && 'input' in call ? call.input : undefined };
}

function describeFile(file: OpenedFile | null) {
  return file && { name: file.name, text: Buffer.from(file.bytes).toString('utf8') };
}
