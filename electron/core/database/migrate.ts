import { AppError } from '../../../shared/errors/appError.ts';
import type { Connection, Migration } from './types.ts';

/** Written into every store, so that another program's file is never taken for one of ours ("SHKB"). */
export const APPLICATION_ID = 0x53_48_4b_42;

const OTHER_PAST = 'この保存データは、別の版の支援会議ボードで作られています。作った版で開いてください。データは変更していません。';

/** The steps a program knows, with the fingerprints of those that were released. */
export interface History {
  migrations: readonly Migration[];
  released: Readonly<Record<string, string>>;
}

/** How many steps this file has taken. */
export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/** Refuses a file whose past is not the beginning of the past this program knows. Reads only. */
export function checkHistory(connection: Connection, history: History): void {
  const version = versionOf(connection);
  if (Number(connection.pragma('application_id', { simple: true })) !== APPLICATION_ID) throw new AppError('store.foreign');
  if (version > history.migrations.length) throw new AppError('store.newer');
  // The columns are those of the table made below.
  const applied = connection.prepare('SELECT name, checksum FROM applied_migrations ORDER BY position').all() as {
    name: string;
    checksum: string;
  }[];
  const same = applied.every(({ name, checksum }, index) => {
    const released = history.released[name];
    const known = history.migrations[index]?.name === name;
    return known && (checksum === '' || released === undefined || checksum === released);
  });
  if (applied.length !== version || !same) throw new AppError('store.newer', OTHER_PAST);
}

/**
 * Takes the missing steps. Each has its own savepoint inside one transaction, so a store is either
 * wholly of the new form or wholly of the old one, whichever step failed.
 */
export function migrate(connection: Connection, history: History, now: Date): void {
  const from = versionOf(connection);
  if (from === history.migrations.length) return;
  // Rebuilding a table needs foreign keys off; they are checked as a whole before the end.
  connection.pragma('foreign_keys = OFF');
  try {
    connection.transaction(() => {
      if (from === 0) begin(connection);
      for (const [index, migration] of history.migrations.entries()) {
        if (index >= from) connection.transaction(() => step(connection, history, migration, index + 1, now))();
      }
      if (connection.prepare('SELECT * FROM pragma_foreign_key_check').all().length > 0) throw new Error('broken references');
    }).immediate();
  } catch (error) {
    throw refusal(error);
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

function begin(connection: Connection): void {
  connection.pragma(`application_id = ${APPLICATION_ID}`);
  connection.exec(`CREATE TABLE applied_migrations (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`);
}

function step(connection: Connection, history: History, migration: Migration, position: number, now: Date): void {
  migration.up(connection);
  connection
    .prepare('INSERT INTO applied_migrations VALUES (:position, :name, :checksum, :at)')
    .run({ position, name: migration.name, checksum: history.released[migration.name] ?? '', at: now.toISOString() });
  connection.pragma(`user_version = ${position}`);
}

/** A full disk stays a full disk; everything else is a step that does not fit this file. */
function refusal(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Error && /^SQLITE_(?:FULL|IOERR|READONLY|BUSY|CORRUPT)/u.test(code)) return error;
  const failed = new AppError('store.migration');
  failed.cause = error;
  return failed;
}
