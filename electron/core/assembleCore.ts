import type { Reply } from '../../shared/contract/bridge.ts';
import type { AnyOperation, Caller } from '../../shared/contract/define.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { type InputOf, type OperationName, operations, type OutputOf } from '../../shared/contract/operations.ts';
import { AppError } from '../../shared/errors/appError.ts';
import type { Detector } from './anonymisation/detector.ts';
import { recordAudit } from './audit/record.ts';
import type { CommandContext, QueryContext, TaskContext } from './context.ts';
import type { ReadableDb, WritableDb } from './database/types.ts';
import { createDoor } from './dispatch.ts';
import { createStoreKeeper } from './features/store/keeper.ts';
import { type KeeperSettings, productSettings } from './features/store/keeperSettings.ts';
import type { Ports } from './ports.ts';

/** The application without a shell: ports in, a door out. */
export interface Core {
  dispatch(call: unknown, from: Caller): Promise<Reply>;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  close(): Promise<void>;
}

type AnyHandler = (input: unknown, context: QueryContext | CommandContext | TaskContext) => unknown;

/** What the application is put together from; a test may take a part of it. */
export interface Parts {
  /** One function for each operation; the full table is typed in handlers.ts. */
  handlers: Readonly<Record<string, unknown>>;
  detector: Detector;
  settings?: Partial<KeeperSettings>;
}

/** Puts the application together on the given ports. */
export function assembleCore(ports: Ports, parts: Parts): Core {
  const listeners = new Set<(event: AppEvent) => void>();
  const emit = (event: AppEvent) => {
    for (const listener of listeners) listener(event);
  };
  const { detector } = parts;
  const storeChanged = () => {
    // The thread goes with all it read: caches of names and texts, and the memory they stood in. The next question starts another.
    if (!keeper.session()) void detector.close();
    emit({ name: 'store.changed' });
  };
  const keeper = createStoreKeeper(ports, storeChanged, { ...productSettings, ...parts.settings });
  const now = () => ports.clock.now();

  const openStore = () => {
    const store = keeper.current();
    if (!store) throw new AppError('locked');
    return store;
  };
  const queryContext = (db: ReadableDb, caller: Caller): QueryContext => ({ db, user: openStore().user, now, caller });
  const commandContext = (db: WritableDb, caller: Caller): CommandContext => ({
    db,
    user: openStore().user,
    now,
    caller,
    newId: () => ports.ids.next(),
    audit: (action, subject) => recordAudit(db, { id: ports.ids.next(), at: now(), user: openStore().user, action, subject }),
  });
  const taskContext = (caller: Caller): TaskContext => ({
    ports,
    store: keeper,
    detector,
    emit,
    caller,
    call: (name, payload) => inside(name, payload, caller),
    read: (work) => openStore().read((db) => work(queryContext(db, caller))),
    write: (work) => openStore().write((db) => work(commandContext(db, caller))),
  });

  const run = (name: string, operation: AnyOperation, input: unknown, caller: Caller): unknown => {
    // The table is typed per operation; the door has validated this input against the same operation.
    const handler = (parts.handlers as Record<string, AnyHandler>)[name];
    if (!handler) throw new AppError('not.allowed');
    if (operation.kind === 'task') {
      if (!operation.whileLocked) openStore();
      return handler(input, taskContext(caller));
    }
    const store = openStore();
    return operation.kind === 'query'
      ? store.read((db) => handler(input, queryContext(db, caller)))
      : store.write((db) => handler(input, commandContext(db, caller)));
  };

  /** Knocks from inside with the same checks; the caller's rights stay those of whoever knocked outside. */
  const inside = async <Name extends OperationName>(name: Name, payload: InputOf<Name>, caller: Caller): Promise<OutputOf<Name>> => {
    const operation: AnyOperation = operations[name];
    const output = operation.output.parse(await run(name, operation, operation.input.parse(payload), caller));
    return output as OutputOf<Name>; // parsed by this operation's own schema on the line above
  };

  return {
    dispatch: createDoor({ run, emit, log: ports.log, newId: () => ports.ids.next() }),
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      // An unlocking under way ends first, or its key would outlive the core.
      await keeper.inTurn(async () => keeper.lock());
      await detector.close();
    },
  };
}
