import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../electron/core/database/connect.ts';
import { takeExclusiveLock } from '../../../electron/core/database/exclusiveLock.ts';
import { describeDatabaseFault } from '../../../electron/core/database/faults.ts';
import { createTransactions, type Transactions } from '../../../electron/core/database/transactions.ts';
import type { Connection } from '../../../electron/core/database/types.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const folder = temporaryFolders();
let connection: Connection;
let store: Transactions;
beforeEach(() => {
  connection = connect(join(folder(), 'a.db'), randomBytes(32));
  connection.exec(`
    CREATE TABLE agencies (id TEXT PRIMARY KEY, name TEXT UNIQUE CHECK (name <> '')) STRICT;
    CREATE TABLE members (agency_id TEXT NOT NULL REFERENCES agencies (id)) STRICT;
    CREATE TRIGGER frozen BEFORE DELETE ON members BEGIN SELECT RAISE(ABORT, 'record.frozen'); END;
    CREATE TRIGGER other BEFORE UPDATE ON members BEGIN SELECT RAISE(ABORT, 'no such code'); END;
    INSERT INTO agencies VALUES ('a', '社会福祉協議会');
    INSERT INTO members VALUES ('a');`);
  store = createTransactions(connection);
});
afterEach(() => connection.close());

const faultOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return describeDatabaseFault(error);
  }
  throw new Error('失敗するはずでした');
};
const run = (sql: string) => () => store.write((db) => db.run(sql));

describe('SQLite の断りを言葉にする', () => {
  it.each([
    ['同じ名前の登録', "INSERT INTO agencies VALUES ('b', '社会福祉協議会')", 'conflict'],
    ['同じ番号の登録', "INSERT INTO agencies VALUES ('a', '別')", 'conflict'],
    ['使われているものの削除', "DELETE FROM agencies WHERE id = 'a'", 'conflict'],
    ['確定した記録の削除', 'DELETE FROM members', 'record.frozen'],
  ])('%s', (_kind, sql, code) => {
    expect(faultOf(run(sql))).toMatchObject({ code });
  });

  it.each([
    ['値の範囲', "INSERT INTO agencies VALUES ('c', '')"],
    ['知らない断り', "UPDATE members SET agency_id = 'a'"],
    ['文の誤り', 'DELETE FROM nowhere'],
  ])('プログラムの誤り（%s）は言葉にせず、誤りとして扱わせる', (_kind, sql) => {
    expect(faultOf(run(sql))).toBeUndefined();
  });

  it('空きがなくなったら、書きかけを残さずにそう告げる', () => {
    connection.pragma(`max_page_count = ${Number(connection.pragma('page_count', { simple: true })) + 2}`);
    const filling = () =>
      store.write((db) => {
        for (let number = 0; number < 500; number += 1) db.run('INSERT INTO agencies VALUES (:id, :name)', { id: `x${number}`, name: `機関${number}`.repeat(50) });
      });
    expect(faultOf(filling)).toMatchObject({ code: 'store.full' });
    expect(store.read((db) => db.all('SELECT id FROM agencies'))).toEqual([{ id: 'a' }]);
    store.write((db) => db.run("INSERT INTO agencies VALUES ('b', '別')"));
  });

  it('二つ目の手は、開かれていると告げる', () => {
    const file = join(folder(), 'a.lock');
    const release = takeExclusiveLock(file);
    expect(faultOf(() => takeExclusiveLock(file))).toMatchObject({ code: 'store.inUse' });
    release();
    takeExclusiveLock(file)();
    expect(readFileSync(file)).toHaveLength(0);
  });

  it('開けない場所は、開けないと告げる', () => {
    expect(faultOf(() => connect(folder(), randomBytes(32)))).toMatchObject({ code: 'store.readOnly', message: expect.stringContaining('フォルダを開けない') });
  });

  it.each([
    ['ENOSPC', 'store.full'],
    ['EROFS', 'store.readOnly'],
    ['EACCES', 'store.readOnly'],
    ['SQLITE_IOERR_WRITE', 'store.readOnly'],
    ['SQLITE_IOERR_SHMSIZE', 'store.full'],
    ['SQLITE_READONLY_DBMOVED', 'store.readOnly'],
    ['SQLITE_CORRUPT_VTAB', 'store.damaged'],
  ])('%s は %s', (code, expected) => {
    expect(describeDatabaseFault(Object.assign(new Error('x'), { code }))).toMatchObject({ code: expected });
  });

  it('関わりのない失敗は、何も言わない', () => {
    for (const error of [new Error('x'), Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }), 'SQLITE_FULL', null]) {
      expect(describeDatabaseFault(error)).toBeUndefined();
    }
  });
});
