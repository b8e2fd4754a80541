import type { z } from 'zod';
import { storeOperations } from './features/store.ts';

/** Every operation of the application, once. Names are `feature.verbNoun`. */
export const operations = {
  ...storeOperations,
};

/** The name of an operation. */
export type OperationName = keyof typeof operations;
/** What the page gives. */
export type InputOf<Name extends OperationName> = z.input<(typeof operations)[Name]['input']>;
/** What the page gets. */
export type OutputOf<Name extends OperationName> = z.output<(typeof operations)[Name]['output']>;
