import type { z } from 'zod';

/**
 * How the door treats an operation:
 * - query: reads only, may be repeated freely
 * - command: synchronous, runs in one transaction, tells the pages that data changed
 * - task: asynchronous (files, Word, key derivation, memory-only work); opens its own transactions
 */
export type OperationKind = 'query' | 'command' | 'task';

/** Who knocks: the projector may only read what is made for it. */
export type Caller = 'operator' | 'projector';

/** One line of the contract. */
export interface Operation<K extends OperationKind, I extends z.ZodType, O extends z.ZodType> {
  kind: K;
  input: I;
  output: O;
  /** The projector may ask for it. */
  projector: boolean;
  /** It may be asked while no store is open. */
  whileLocked: boolean;
  /** It changes nothing that a page shows, so no page is told (drafts, activity). */
  silent: boolean;
}

interface Options {
  projector?: boolean;
  whileLocked?: boolean;
  silent?: boolean;
}

const define =
  <K extends OperationKind>(kind: K) =>
  <I extends z.ZodType, O extends z.ZodType>(input: I, output: O, options: Options = {}): Operation<K, I, O> => ({
    kind,
    input,
    output,
    projector: options.projector ?? false,
    whileLocked: options.whileLocked ?? false,
    silent: options.silent ?? false,
  });

/** Declares an operation that only reads. */
export const query = define('query');
/** Declares an operation that writes in one transaction. */
export const command = define('command');
/** Declares an operation that takes its time. */
export const task = define('task');

/** Any operation, for code that treats them all alike. */
export type AnyOperation = Operation<OperationKind, z.ZodType, z.ZodType>;
