import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documents } from '../../electron/core/database/migrations/0004-documents.ts';
import { migrations } from '../../electron/core/database/migrations/index.ts';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  for (const migration of migrations.slice(0, migrations.indexOf(documents))) migration.up(db);
  db.exec(`
    INSERT INTO conferences VALUES ('k1', '支援会議', 'support', '', '', '13:30', '15:30', 1, 1);
    INSERT INTO meetings (id, conference_id, fiscal_year, number, date, start_time, end_time, place, next_place, status, created_at, updated_at)
      VALUES ('m1', 'k1', 2026, 5, '2026-09-24', '13:30', '15:30', '', '', 'preparing', '', '');
    INSERT INTO exports VALUES ('e1', 'm1', 'minutes', '/a/会議録.docx', 'abc', '', '', '2026-09-24T06:00:00Z', '浜名', '', NULL);
  `);
  documents.up(db);
});
afterEach(() => db.close());
const count = (table: string) => db.prepare(`SELECT COUNT(*) AS count FROM ${table}`).get();

describe('0004 文書・資料・様式', () => {
  it('これまでの書き出しの記録が、そのまま残る', () => {
    expect(db.prepare('SELECT id, path, sha256, file_name, removed_at FROM exports').get()).toEqual({ id: 'e1', path: '/a/会議録.docx', sha256: 'abc', file_name: '', removed_at: null });
  });

  it('会議を消すと、通知と資料の番号も一緒に消え、書き出しの記録は残る', () => {
    db.exec(`
      INSERT INTO letters VALUES ('l1', 'm1', 'F01', '第1号', '2026-09-10', '{}', '', '');
      INSERT INTO handouts VALUES ('h1', 'm1', 1, '概要', '', 1, '');
      INSERT INTO handout_copies VALUES ('c1', 'h1', 1, '', '', NULL, NULL, '', '');
      DELETE FROM meetings WHERE id = 'm1';
    `);
    for (const table of ['letters', 'handouts', 'handout_copies']) expect(count(table)).toEqual({ count: 0 });
    expect(count('exports')).toEqual({ count: 1 });
  });

  it('同じ資料の中で、通し番号は重ならない', () => {
    db.exec(`INSERT INTO handouts VALUES ('h1', 'm1', 1, '概要', '', 1, ''); INSERT INTO handout_copies VALUES ('c1', 'h1', 1, '', '', NULL, NULL, '', '');`);
    expect(() => db.exec(`INSERT INTO handout_copies VALUES ('c2', 'h1', 1, '', '', NULL, NULL, '', '')`)).toThrow('UNIQUE');
  });

  it('様式を消すと、どの文書に使うかの選択も消える', () => {
    db.exec(`INSERT INTO templates VALUES ('t1', '第１号', 'a.docx', x'00', 'abc', '[]', '', ''); INSERT INTO template_choices VALUES ('F01', 't1'); DELETE FROM templates;`);
    expect(count('template_choices')).toEqual({ count: 0 });
  });
});
