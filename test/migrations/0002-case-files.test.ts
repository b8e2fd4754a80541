import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstMeeting } from '../../electron/core/database/migrations/0001-first-meeting.ts';
import { caseFiles } from '../../electron/core/database/migrations/0002-case-files.ts';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  firstMeeting.up(db);
  db.exec(`
    INSERT INTO case_files (id, fiscal_year, number, status, received_on, fields, external_number, strengths, decision_points, created_at, updated_at, deleted_at)
    VALUES ('c1', 2026, 14, 'supporting', '2026-09-14', '["高齢"]', '', '', '', '', '', NULL), ('c2', 2026, 15, 'received', '2026-09-15', '[]', '', '', '', '', '', '2026-09-16');
    INSERT INTO household_members VALUES ('m1', 'c1', 0, 'A', '母', '80歳代', 'female', 1, 1, 0, '', '', 0, '', NULL, '');
    INSERT INTO consents VALUES ('m1', 'sharing', 'given', '2026-09-16', '口頭', '', '["a1"]', '担当', '', '');
  `);
  caseFiles.up(db);
});
afterEach(() => db.close());

describe('0002 ケースの全項目', () => {
  it('これまでのケースは概要作成中として残る', () => {
    expect(db.prepare('SELECT status, summary_state, district, diagram FROM case_files WHERE id = ?').get('c1')).toEqual({
      status: 'supporting', summary_state: 'draft', district: '', diagram: '{"ties":[],"placements":[]}',
    });
  });

  it('番号は、削除したものも数えて続きから付く', () => {
    expect(db.prepare('SELECT * FROM case_counters').all()).toEqual([{ fiscal_year: 2026, last_number: 15 }]);
  });

  it('使われている記号が、使用済みとして引き継がれる', () => {
    expect(db.prepare('SELECT * FROM case_symbols').all()).toEqual([{ case_id: 'c1', symbol: 'A', member_id: 'm1' }]);
  });

  it('今ある同意が、履歴の最初の行になる', () => {
    expect(db.prepare('SELECT member_id, purpose, state, given_on, excluded_agency_ids FROM consent_records').all()).toEqual([
      { member_id: 'm1', purpose: 'sharing', state: 'given', given_on: '2026-09-16', excluded_agency_ids: '["a1"]' },
    ]);
  });

  it('同意の履歴は書き換えられない', () => {
    expect(() => db.exec("UPDATE consent_records SET state = 'refused'")).toThrow('append-only');
  });

  it('ケースを消すと、概要・関連・保護した記録も一緒に消える', () => {
    db.exec(`
      INSERT INTO case_statements VALUES ('s1', 'c1', 'risk', 0, 'fact', 'あざ', '', 'm1', '{"kind":"none"}', 'high', NULL, '');
      INSERT INTO case_links VALUES ('l1', 'family', 'c1', 'c2', '', '', NULL);
      INSERT INTO protected_notes VALUES ('p1', 'c1', 'reporter', '近隣', '', '');
      DELETE FROM case_files WHERE id = 'c1';
    `);
    for (const table of ['case_statements', 'case_links', 'protected_notes', 'case_symbols', 'consent_records']) {
      expect(db.prepare(`SELECT COUNT(*) AS count FROM ${table}`).get()).toEqual({ count: 0 });
    }
  });
});
