import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstMeeting } from '../../electron/core/database/migrations/0001-first-meeting.ts';
import { caseFiles } from '../../electron/core/database/migrations/0002-case-files.ts';
import { anonymisation } from '../../electron/core/database/migrations/0003-anonymisation.ts';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  firstMeeting.up(db);
  caseFiles.up(db);
  db.exec(`
    INSERT INTO case_files (id, fiscal_year, number, status, received_on, fields, external_number, strengths, decision_points, created_at, updated_at)
    VALUES ('c1', 2026, 14, 'supporting', '2026-09-14', '[]', '', '', '', '', '');
    INSERT INTO case_symbols VALUES ('c1', 'A', NULL);
  `);
  anonymisation.up(db);
});
afterEach(() => db.close());

describe('0003 匿名化', () => {
  it('これまでのケースは、手で書いたものとして残る', () => {
    expect(db.prepare('SELECT summary_origin FROM case_files').all()).toEqual([{ summary_origin: 'typed' }]);
    expect(db.prepare('SELECT symbol, label FROM case_symbols').all()).toEqual([{ symbol: 'A', label: '' }]);
  });
  it('対象外の語は、一つのケースに一度だけ。ケースといっしょに消える', () => {
    const add = db.prepare(`INSERT INTO case_rules VALUES (?, 'c1', '汐風', '地区の名前', '2026-09-24', '書記')`);
    add.run('r1');
    expect(() => add.run('r2')).toThrow('UNIQUE');
    db.exec(`DELETE FROM case_files WHERE id = 'c1'`);
    expect(db.prepare('SELECT count(*) AS n FROM case_rules').get()).toEqual({ n: 0 });
  });
});
