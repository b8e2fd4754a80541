import { createHandles } from './handles.ts';
import type { Connection, ReadableDb, WritableDb } from './types.ts';

/** The only two ways to work with an open file. */
export interface Transactions {
  read<T>(work: (db: ReadableDb) => T): T;
  write<T>(work: (db: WritableDb) => T): T;
}

/** Gives short, synchronous pieces of work a handle; a write is one transaction, all or nothing. */
export function createTransactions(connection: Connection): Transactions {
  const { readable, writable } = createHandles(connection);
  const begin = connection.prepare('BEGIN IMMEDIATE');
  const commit = connection.prepare('COMMIT');
  const rollback = connection.prepare('ROLLBACK');
  let working = false;

  const alone = <T>(work: () => T): T => {
    if (working) throw new Error('reads and writes of the store are not nested: pass the handle on instead');
    working = true;
    try {
      const result = work();
      if (result instanceof Promise) {
        // Whatever it ends with must not surface a second time.
        result.catch(() => undefined);
        throw new Error('work on the store is synchronous: await before or after it');
      }
      return result;
    } finally {
      working = false;
    }
  };

  return {
    read: (work) => alone(() => work(readable)),
    write: (work) => {
      if (!working) begin.run();
      try {
        const result = alone(() => work(writable));
        commit.run();
        return result;
      } catch (error) {
        if (!working && connection.inTransaction) rollback.run();
        throw error;
      }
    },
  };
}
