import type { z } from 'zod';
import type { AnyOperation, Caller } from '../../shared/contract/define.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/operations.ts';
import type { Detector } from './anonymisation/detector.ts';
import type { ReadableDb, WritableDb } from './database/types.ts';
import type { StoreKeeper } from './features/store/keeper.ts';
import type { Ports } from './ports.ts';

/** Who is working: the person whose key slot opened the store. */
export interface User {
  id: string;
  name: string;
}

/** What a query may use: it reads and looks at the clock. */
export interface QueryContext {
  db: ReadableDb;
  user: User;
  now(): Date;
  caller: Caller;
}

/** What a command may use, inside its one transaction. */
export interface CommandContext extends Omit<QueryContext, 'db'> {
  db: WritableDb;
  newId(): string;
  /** Adds a line to the append-only record of who did what; `subject` is an id, never a text. */
  audit(action: string, subject: string): void;
}

/** The door from inside: a task that works in several steps goes through the same checks as a page does. */
export type Call = <Name extends OperationName>(operation: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;

/** What a task may use: the world outside, and the store in short transactions of its own. */
export interface TaskContext {
  ports: Ports;
  store: StoreKeeper;
  detector: Detector;
  /** Works inside one read of the open store; throws `locked` when there is none. */
  read<T>(work: (context: QueryContext) => T): T;
  /** Works inside one transaction of the open store; throws `locked` when there is none. */
  write<T>(work: (context: CommandContext) => T): T;
  emit(event: AppEvent): void;
  caller: Caller;
  call: Call;
}

type ContextOf<K> = K extends 'query' ? QueryContext : K extends 'command' ? CommandContext : TaskContext;
type ResultOf<K, Output> = K extends 'task' ? Promise<Output> : Output;

/** The function that answers one operation. */
export type Handler<O extends AnyOperation> = (
  input: z.output<O['input']>,
  context: ContextOf<O['kind']>,
) => ResultOf<O['kind'], z.input<O['output']>>;

/** The handlers of one part of the contract; a missing one does not compile. */
export type HandlersOf<Operations extends Record<string, AnyOperation>> = {
  [Name in keyof Operations]: Handler<Operations[Name]>;
};
