import { z } from 'zod';
import type { Reply } from '../../shared/contract/bridge.ts';
import type { AnyOperation, Caller } from '../../shared/contract/define.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { operations } from '../../shared/contract/operations.ts';
import { AppError } from '../../shared/errors/appError.ts';
import { unexpectedWords } from '../../shared/errors/unexpected.ts';
import { bugLine } from './bugLine.ts';
import { describeDatabaseFault } from './database/faults.ts';
import { isModestJson } from './doorLimits.ts';
import type { Log } from './ports.ts';

const call = z.strictObject({ operation: z.string(), input: z.unknown() });
const contract: Record<string, AnyOperation> = operations;
const TOO_MUCH = '一度に扱える量を超えています。いくつかに分けてください。打った内容は画面に残っています。';

/** What the door needs: a way to run a validated call, and where to tell what happened. */
export interface DoorWorks {
  run(name: string, operation: AnyOperation, input: unknown, caller: Caller): unknown;
  emit(event: AppEvent): void;
  log: Log;
  newId(): string;
}

/** The one door: validates, runs, validates again, and answers in JSON whatever happens. */
export function createDoor(works: DoorWorks) {
  return async function dispatch(knock: unknown, from: Caller): Promise<Reply> {
    const started = performance.now();
    const modest = isModestJson(knock);
    const parsedCall = call.safeParse(modest ? knock : null);
    const name = parsedCall.success && Object.hasOwn(contract, parsedCall.data.operation) ? parsedCall.data.operation : '';
    const operation = contract[name];
    const finish = (reply: Reply): Reply => {
      const duration = Math.round((performance.now() - started) * 10) / 10;
      works.log.write({ operation: name || 'unknown', from, duration, code: reply.ok ? 'ok' : reply.error.code });
      return reply;
    };
    try {
      if (!modest) throw new AppError('input.invalid', TOO_MUCH);
      if (!parsedCall.success || !operation) throw new AppError('not.allowed');
      if (from !== 'operator' && !operation.projector) throw new AppError('not.allowed');
      const input = operation.input.safeParse(parsedCall.data.input);
      if (!input.success) throw new AppError('input.invalid', undefined, { fields: fieldMessages(input.error) });
      const output = operation.output.parse(await works.run(name, operation, input.data, from));
      if (operation.kind !== 'query' && !operation.silent) works.emit({ name: 'data.changed', operation: name });
      return finish({ ok: true, output });
    } catch (error) {
      return finish({ ok: false, error: describe(error, unexpectedWords(name, operation?.kind), works).toBody() });
    }
  };
}

/** One Japanese sentence for each faulty field, under its dotted path. */
function fieldMessages(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message]));
}

function describe(error: unknown, words: string, works: DoorWorks): AppError {
  if (error instanceof AppError) return error;
  const fault = describeDatabaseFault(error);
  if (fault) return fault;
  const id = works.newId();
  works.log.write(bugLine(error, id));
  return new AppError('unexpected', words, { id });
}
