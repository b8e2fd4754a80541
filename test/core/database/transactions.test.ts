import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../electron/core/database/connect.ts';
import { createTransactions, type Transactions } from '../../../electron/core/database/transactions.ts';
import type { Connection, ReadableDb, WritableDb } from '../../../electron/core/database/types.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const folder = temporaryFolders();
let connection: Connection;
let store: Transactions;
beforeEach(() => {
  connection = connect(join(folder(), 'a.db'), randomBytes(32));
  connection.exec('CREATE TABLE agenda_items (id TEXT PRIMARY KEY, lead_agency_id TEXT, item_2nd INTEGER, seal BLOB) STRICT');
  store = createTransactions(connection);
});
afterEach(() => connection.close());

const add = (db: WritableDb, id: string) => db.run('INSERT INTO agenda_items (id, lead_agency_id) VALUES (:id, :agency)', { id, agency: null });
const count = (db: ReadableDb) => db.get<{ total: number }>('SELECT count(*) AS total FROM agenda_items')?.total;

describe('読み書き', () => {
  it('列の名は、プログラムの呼び方で返す', () => {
    const seal = new Uint8Array([1, 2, 255]);
    store.write((db) =>
      db.run('INSERT INTO agenda_items VALUES (:id, :agency, :number, :seal)', { id: 'a', agency: 'b', number: 2 ** 40, seal }),
    );
    const [row] = store.read((db) => db.all<Record<string, unknown>>('SELECT * FROM agenda_items'));
    expect({ ...row, seal: undefined }).toEqual({ id: 'a', leadAgencyId: 'b', item2nd: 2 ** 40, seal: undefined });
    expect(new Uint8Array(row?.['seal'] as Uint8Array)).toEqual(seal);
  });

  it('見つからなければ undefined、書き込みは触れた行の数を返す', () => {
    expect(store.read((db) => db.get('SELECT id FROM agenda_items WHERE id = :id', { id: 'x' }))).toBeUndefined();
    expect(store.write((db) => add(db, 'a') + add(db, 'b') + db.run('DELETE FROM agenda_items'))).toBe(4);
  });

  it('途中で失敗した書き込みは、初めから無かったことになる', () => {
    expect(() =>
      store.write((db) => {
        add(db, 'a');
        throw new Error('途中');
      }),
    ).toThrow('途中');
    expect(store.read(count)).toBe(0);
    store.write((db) => add(db, 'a'));
    expect(store.read(count)).toBe(1);
  });

  it('読むだけの口からは書けない', () => {
    // The brand forbids it to the compiler; this is the second bolt.
    expect(() => store.read((db) => (db as WritableDb).get("INSERT INTO agenda_items (id) VALUES ('x') RETURNING id"))).toThrow('must not write');
    expect(store.read(count)).toBe(0);
  });

  it('入れ子にはできず、外側はそのまま続けられる', () => {
    for (const inner of [() => store.read(count), () => store.write((db) => add(db, 'b'))]) {
      store.write((db) => {
        db.run('DELETE FROM agenda_items');
        add(db, 'a');
        expect(inner).toThrow('not nested');
      });
      expect(store.read(count)).toBe(1);
      expect(() => store.read(inner)).toThrow('not nested');
    }
  });

  it('待つ仕事は断り、書いたものを残さない', async () => {
    expect(() => store.write(async (db) => add(db, 'a'))).toThrow('synchronous');
    expect(store.read(count)).toBe(0);
  });

  it('同じ文は一度だけ組み立てる', () => {
    let prepared = 0;
    const { prepare } = connection;
    connection.prepare = ((sql: string) => {
      prepared += 1;
      return prepare.call(connection, sql);
    }) as Connection['prepare'];
    for (let round = 0; round < 5; round += 1) store.read(count);
    expect(prepared).toBe(1);
  });
});

describe('接続', () => {
  it('止まっても失わず、外部キーを守り、消した跡を残さない設定で開く', () => {
    const pragma = (name: string) => connection.pragma(name, { simple: true });
    expect({
      journal: pragma('journal_mode'),
      synchronous: pragma('synchronous'),
      foreignKeys: pragma('foreign_keys'),
      trusted: pragma('trusted_schema'),
      secureDelete: pragma('secure_delete'),
      temporary: pragma('temp_store'),
      cipher: pragma('cipher'),
    }).toEqual({ journal: 'wal', synchronous: 2, foreignKeys: 1, trusted: 0, secureDelete: 1, temporary: 2, cipher: 'sqlcipher' });
  });

  it('違う鍵では開かない', () => {
    const file = join(folder(), 'b.db');
    const real = randomBytes(32);
    connect(file, real).close();
    expect(() => connect(file, randomBytes(32))).toThrow(expect.objectContaining({ code: 'SQLITE_NOTADB' }));
    connect(file, real).close();
  });

  it('長さの違う鍵は受け取らない', () => {
    expect(() => connect(join(folder(), 'd.db'), randomBytes(16))).toThrow('32 bytes');
  });
});
