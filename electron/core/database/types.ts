import type Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A handle that queries get: it reads. Branded so that a query cannot be given what a command may do. */
export interface ReadableDb {
  readonly [readable]: true;
  /** Compiled statements are kept, so asking again costs nothing. Named parameters only. */
  get<Row>(sql: string, parameters?: Record<string, SqlValue>): Row | undefined;
  all<Row>(sql: string, parameters?: Record<string, SqlValue>): Row[];
}

/** A handle that commands get inside their transaction. */
export interface WritableDb extends ReadableDb {
  readonly [writable]: true;
  /** Runs one INSERT, UPDATE or DELETE and tells how many rows it touched. */
  run(sql: string, parameters?: Record<string, SqlValue>): number;
}

/** What SQLite takes; booleans are written as 0 and 1 by the caller. */
export type SqlValue = string | number | null | Uint8Array;

/** The raw connection, which only this folder and the migrations see. */
export type Connection = Database.Database;

/** One step of the store's history. Applied ones must be a prefix of the available ones; a released one never changes. */
export interface Migration {
  /** Equal to the file name, e.g. `0001-first-meeting`. */
  name: string;
  up(db: Connection): void;
}
