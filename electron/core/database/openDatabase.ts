import { existsSync, rmSync, statSync } from 'node:fs';
import { AppError } from '../../../shared/errors/appError.ts';
import { connect, connectToLook } from './connect.ts';
import { checkHistory, type History, migrate, versionOf } from './migrate.ts';
import { createTransactions, type Transactions } from './transactions.ts';
import type { Connection } from './types.ts';

/** An open, checked, up-to-date file. */
export interface OpenDatabase extends Transactions {
  close(): void;
}

/** What opening needs to know besides the file. */
export interface OpenOptions {
  history: History;
  now: Date;
  /** Makes the place for an encrypted copy, asked for only when an existing store is about to be migrated. */
  copyPlace(fromVersion: number): string;
}

/** Opens an existing file: looked at without writing first, copied before it is migrated. */
export function openDatabase(file: string, dataKey: Uint8Array, options: OpenOptions): OpenDatabase {
  look(file, dataKey, options.history);
  const connection = connect(file, dataKey);
  try {
    const from = versionOf(connection);
    if (from > 0 && from < options.history.migrations.length) copyTo(connection, options.copyPlace(from));
    migrate(connection, options.history, options.now);
    return { ...createTransactions(connection), close: () => connection.close() };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Makes a new file with every step taken and fills its first rows. */
export function makeDatabase(file: string, dataKey: Uint8Array, history: History, now: Date): OpenDatabase {
  const connection = connect(file, dataKey);
  try {
    migrate(connection, history, now);
    return { ...createTransactions(connection), close: () => connection.close() };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Refuses damaged, foreign and newer files before anything could be written into them. */
function look(file: string, dataKey: Uint8Array, history: History): void {
  const beside = ['-wal', '-shm'].map((ending) => file + ending);
  const wasThere = beside.some((path) => existsSync(path));
  try {
    const connection = connectToLook(file, dataKey);
    try {
      checkHistory(connection, history);
      if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new AppError('store.damaged');
    } finally {
      connection.close();
    }
  } finally {
    // A reader may not tidy up behind itself; what it left is empty.
    if (!wasThere) for (const path of beside) if (existsSync(path) && (path.endsWith('-shm') || statSync(path).size === 0)) rmSync(path);
  }
}

/** An encrypted copy under the same key; half of one is worse than none. */
function copyTo(connection: Connection, place: string): void {
  if (existsSync(place)) throw new Error('a copy never replaces another');
  try {
    connection.prepare('VACUUM INTO :place').run({ place });
  } catch (error) {
    rmSync(place, { force: true });
    throw error;
  }
}
