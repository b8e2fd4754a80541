import type { Statement } from 'better-sqlite3';
import type { Connection, ReadableDb, SqlValue, WritableDb } from './types.ts';

type Parameters = Record<string, SqlValue>;

interface Prepared {
  statement: Statement;
  /** Column names as the code calls them; empty for a statement that returns nothing. */
  names: string[];
}

/** Wraps a connection in the two handles that queries and commands are given. */
export function createHandles(connection: Connection): { readable: ReadableDb; writable: WritableDb } {
  const cache = new Map<string, Prepared>();

  const prepared = (sql: string): Prepared => {
    const known = cache.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    const names = statement.reader ? statement.columns().map((column) => camelCase(column.name)) : [];
    if (statement.reader) statement.raw(true);
    const fresh = { statement, names };
    cache.set(sql, fresh);
    return fresh;
  };
  const reading = (sql: string): Prepared => {
    const found = prepared(sql);
    if (!found.statement.readonly) throw new Error('a query must not write: use a command');
    return found;
  };
  const reader = (find: (sql: string) => Prepared) => ({
    get(sql: string, parameters: Parameters = {}) {
      const { statement, names } = find(sql);
      const row = statement.get(parameters);
      return row === undefined ? undefined : toRow(names, row);
    },
    all(sql: string, parameters: Parameters = {}) {
      const { statement, names } = find(sql);
      return statement.all(parameters).map((row) => toRow(names, row));
    },
  });

  const writable = {
    ...reader(prepared),
    run: (sql: string, parameters: Parameters = {}) => prepared(sql).statement.run(parameters).changes,
  };
  // The brands exist for the compiler only; this is the one place that gives them out.
  return { readable: reader(reading) as unknown as ReadableDb, writable: writable as unknown as WritableDb };
}

function toRow(names: string[], values: unknown): Record<string, unknown> {
  // Raw mode gives every row as the list of its values.
  const list = values as unknown[];
  const row: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) row[name] = list[index];
  return row;
}

/** `lead_agency_id` in SQL is `leadAgencyId` in the code. */
function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/gu, (_match, letter: string) => letter.toUpperCase());
}
