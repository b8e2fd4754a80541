import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect, connectToLook } from '../../../electron/core/database/connect.ts';
import { makeDatabase, openDatabase } from '../../../electron/core/database/openDatabase.ts';
import type { Connection, Migration } from '../../../electron/core/database/types.ts';
import { AppError } from '../../../shared/errors/appError.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const folder = temporaryFolders();
const now = new Date('2026-09-24T04:30:00Z');
const step = (name: string, up: Migration['up']): Migration => ({ name, up });
const first = step('0001-notes', (db) => void db.exec('CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT'));
const second = step('0002-colour', (db) => void db.exec("ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT '白'"));
const history = (migrations: Migration[], released: Record<string, string> = {}) => ({ migrations, released });

/** A store of the first form with one note, and ways to open it again. */
function oldStore() {
  const place = folder();
  const file = join(place, 'a.db');
  const copy = join(place, 'copy.db');
  const key = randomBytes(32);
  const made = makeDatabase(file, key, history([first]), now);
  made.write((db) => db.run("INSERT INTO notes (text) VALUES ('見守りの続き')"));
  made.close();
  const open = (steps: Migration[], released?: Record<string, string>, dataKey = key) =>
    openDatabase(file, dataKey, { history: history(steps, released), now, copyPlace: () => copy });
  const look = <T>(path: string, work: (connection: Connection) => T): T => {
    const connection = connectToLook(path, key);
    try {
      return work(connection);
    } finally {
      connection.close();
    }
  };
  return { place, file, copy, key, open, look };
}

const refusalOf = (work: () => unknown): AppError => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('断られるはずでした');
};

describe('保存データの移行', () => {
  it('足りない段だけを進め、前の記録は残る', () => {
    const { open } = oldStore();
    const store = open([first, second]);
    expect(store.read((db) => db.all('SELECT text, colour FROM notes'))).toEqual([{ text: '見守りの続き', colour: '白' }]);
    expect(store.read((db) => db.all('SELECT position, name FROM applied_migrations'))).toEqual([
      { position: 1, name: '0001-notes' },
      { position: 2, name: '0002-colour' },
    ]);
    store.close();
  });

  it('進める前に、同じ鍵の暗号化した控えを取る', () => {
    const { open, copy, key, look } = oldStore();
    open([first, second]).close();
    expect(readFileSync(copy).includes('見守りの続き')).toBe(false);
    expect(readFileSync(copy).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(look(copy, (db) => db.prepare('SELECT * FROM notes').all())).toEqual([{ id: 1, text: '見守りの続き' }]);
    expect(() => connectToLook(copy, Buffer.from(key).reverse())).toThrow(expect.objectContaining({ code: 'SQLITE_NOTADB' }));
  });

  it('進める段がなければ、控えは取らない', () => {
    const { open, copy } = oldStore();
    open([first]).close();
    expect(existsSync(copy)).toBe(false);
  });

  it('控えは、前の控えを上書きしない', () => {
    const { open, copy, file } = oldStore();
    open([first, second]).close();
    const before = readFileSync(copy);
    const third = step('0003-more', (db) => void db.exec('CREATE TABLE more (a TEXT) STRICT'));
    const data = readFileSync(file);
    expect(() => open([first, second, third])).toThrow('never replaces');
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(readFileSync(file).equals(data)).toBe(true);
  });

  it('途中の段が失敗したら、すべて元のままにして止まり、控えも残る', () => {
    const { open, file, copy, look } = oldStore();
    const before = readFileSync(file);
    const broken = step('0003-broken', (db) => {
      db.exec('DELETE FROM notes');
      db.exec('INSERT INTO nowhere VALUES (1)');
    });
    const refused = refusalOf(() => open([first, second, broken]));
    expect(refused.code).toBe('store.migration');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(look(file, (db) => db.pragma('user_version', { simple: true }))).toBe(1);
    expect(look(copy, (db) => db.prepare('SELECT count(*) AS n FROM notes').get())).toEqual({ n: 1 });
  });

  it('つながりの切れた行を残す段は、失敗とみなす', () => {
    const { open, file } = oldStore();
    const before = readFileSync(file);
    const orphan = step('0002-orphan', (db) => {
      db.exec('CREATE TABLE replies (note INTEGER REFERENCES notes (id)) STRICT');
      db.exec('INSERT INTO replies VALUES (99)');
    });
    expect(refusalOf(() => open([first, orphan])).code).toBe('store.migration');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('段を進めた後も、外部キーは守られている', () => {
    const { open } = oldStore();
    const store = open([first, step('0002-replies', (db) => void db.exec('CREATE TABLE replies (note INTEGER REFERENCES notes (id)) STRICT'))]);
    expect(() => store.write((db) => db.run('INSERT INTO replies VALUES (99)'))).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }));
    store.close();
  });
});

describe('開いてはいけない保存データ', () => {
  it('新しい版のものは断り、ファイルに触れない', () => {
    const { open, file, place } = oldStore();
    open([first, second]).close();
    const before = readFileSync(file);
    const names = readdirSync(place);
    expect(refusalOf(() => open([first])).code).toBe('store.newer');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(place)).toEqual(names);
  });

  it('違う道をたどったものは断り、ファイルに触れない', () => {
    const { open, file } = oldStore();
    const before = readFileSync(file);
    expect(refusalOf(() => open([step('0001-other', first.up), second])).message).toContain('別の版');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('世に出した段の中身が変わっていれば断る', () => {
    const place = folder();
    const file = join(place, 'a.db');
    const key = randomBytes(32);
    const options = (sum: string) => ({ history: history([first], { '0001-notes': sum }), now, copyPlace: () => join(place, 'c.db') });
    makeDatabase(file, key, options('aaaa').history, now).close();
    openDatabase(file, key, options('aaaa')).close();
    expect(refusalOf(() => openDatabase(file, key, options('bbbb'))).message).toContain('別の版');
  });

  it('ほかの道具が同じ鍵で作ったものは断る', () => {
    const { key, place } = oldStore();
    const file = join(place, 'other.db');
    const other = connect(file, key);
    other.exec('CREATE TABLE t (a TEXT) STRICT; PRAGMA user_version = 1');
    other.close();
    const before = readFileSync(file);
    const refused = refusalOf(() => openDatabase(file, key, { history: history([first]), now, copyPlace: () => join(place, 'c.db') }));
    expect(refused.code).toBe('store.foreign');
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
