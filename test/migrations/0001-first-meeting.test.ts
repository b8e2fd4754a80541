import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../electron/core/database/connect.ts';
import { migrate } from '../../electron/core/database/migrate.ts';
import { firstMeeting } from '../../electron/core/database/migrations/0001-first-meeting.ts';
import type { Connection } from '../../electron/core/database/types.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();
let db: Connection;
beforeEach(() => {
  db = connect(join(folder(), 'a.db'), randomBytes(32));
  migrate(db, { migrations: [firstMeeting], released: {} }, new Date('2026-09-24T04:30:00Z'));
  db.exec(`
    INSERT INTO agencies VALUES ('a1', '社会福祉協議会', '社協', 'しゃきょう', '', '', 1, 0);
    INSERT INTO conferences VALUES ('f1', '支援会議', 'supportConference', '', '', '13:30', '15:30', 1, 0);
    INSERT INTO meetings (id, conference_id, fiscal_year, number, date, start_time, end_time, place, next_place, status, created_at, updated_at)
      VALUES ('m1', 'f1', 2026, 5, '2026-09-24', '13:30', '15:30', '', '', 'running', '', '');
    INSERT INTO agenda_items (id, meeting_id, position, kind, title, planned_minutes, decision_points) VALUES ('i1', 'm1', 0, 'newCase', '', 30, '');
    INSERT INTO entries VALUES ('e1', 'm1', 'i1', 0, 'remark', 'a1', '', '見守りを続ける', '', '13:40', '', NULL);
    INSERT INTO decisions VALUES ('d0', 'e1', 'm1', 'i1', NULL, NULL, 0, 'role', '訪問', '', 'a1', NULL, '', '{}', '', NULL, '');
    INSERT INTO agencies VALUES ('a2', '高齢福祉課', '高齢', 'こうれい', '', '', 1, 1), ('a3', '納税課', '納税', 'のうぜい', '', '', 1, 2);
    INSERT INTO supporting_agencies VALUES ('d0', 'a2', 0, '同行', 'accepted');
    -- 確定していない別の会議
    INSERT INTO meetings (id, conference_id, fiscal_year, number, date, start_time, end_time, place, next_place, status, created_at, updated_at)
      VALUES ('m2', 'f1', 2026, 6, '2026-10-22', '13:30', '15:30', '', '', 'running', '', '');
    INSERT INTO agenda_items (id, meeting_id, position, kind, title, planned_minutes, decision_points) VALUES ('i2', 'm2', 0, 'newCase', '', 30, '');
    INSERT INTO entries VALUES ('e9', 'm2', 'i2', 0, 'decision', NULL, '', '次の会議の決定', '', '13:40', '', NULL);
    INSERT INTO decisions VALUES ('d9', 'e9', 'm2', 'i2', NULL, NULL, 0, 'role', '訪問', '', 'a1', NULL, '', '{}', '', NULL, '');
    INSERT INTO supporting_agencies VALUES ('d9', 'a3', 0, '同行', 'accepted');
    INSERT INTO audit_lines VALUES ('l1', '', 'u1', '記録 係', 'store.create', 'u1');`);
});
afterEach(() => db.close());

const finalise = () => db.exec("UPDATE meetings SET status = 'finalised' WHERE id = 'm1'");
const refusal = (sql: string) => {
  try {
    db.exec(sql);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
};

describe('0001 最初の会議', () => {
  it('すべての表は、型の違う値を受け取らない', () => {
    const loose = db.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'").all();
    expect(loose).toEqual([]);
    expect(refusal("UPDATE meetings SET number = '五'")).toContain('cannot store TEXT value in INTEGER');
  });

  it('誰が何をしたかの記録は、書き換えも削除もできない', () => {
    expect(refusal("UPDATE audit_lines SET user_name = '別の人'")).toBe('append-only');
    expect(refusal('DELETE FROM audit_lines')).toBe('append-only');
  });

  it('確定した会議は、日時も場所も変えられず、確定を解くことだけができる', () => {
    finalise();
    expect(refusal("UPDATE meetings SET place = '別の部屋' WHERE id = 'm1'")).toBe('record.frozen');
    expect(refusal("UPDATE meetings SET place = '別の部屋' WHERE id = 'm2'")).toBeNull();
    expect(refusal("UPDATE meetings SET status = 'closed' WHERE id = 'm1'")).toBeNull();
  });

  it('会議の状態は決められた四つに限る', () => {
    expect(refusal("UPDATE meetings SET status = 'おわり'")).toContain('CHECK constraint failed');
  });

  it('確定前の記録は直せる', () => {
    expect(refusal("UPDATE entries SET body = '週1回訪問する'; UPDATE supporting_agencies SET part = '立会い'")).toBeNull();
  });

  it.each([
    "UPDATE entries SET body = '書き換え'",
    'DELETE FROM entries',
    "INSERT INTO entries VALUES ('e2', 'm1', 'i1', 1, 'remark', NULL, '', '後から', '', '14:00', '', NULL)",
    "UPDATE agenda_items SET title = '書き換え'",
    "INSERT INTO supporting_agencies VALUES ('d0', 'a3', 1, '', 'accepted')",
    "UPDATE supporting_agencies SET part = '' WHERE decision_id = 'd0'",
    "DELETE FROM supporting_agencies WHERE decision_id = 'd0'",
    "UPDATE supporting_agencies SET decision_id = 'd0' WHERE decision_id = 'd9'",
    "UPDATE entries SET meeting_id = 'm1' WHERE id = 'e9'",
    "UPDATE decisions SET meeting_id = 'm1' WHERE id = 'd9'",
    "UPDATE agenda_items SET meeting_id = 'm1' WHERE id = 'i2'",
    "INSERT INTO decisions VALUES ('d1', 'e1', 'm1', 'i1', NULL, NULL, 0, 'role', '', '', NULL, NULL, '', '{}', '', NULL, '')",
  ])('確定した会議の記録は、保存データそのものが変更を断る（%s）', (sql) => {
    finalise();
    expect(refusal(sql)).toBe('record.frozen');
  });

  it('ほかの会議の記録は、確定した会議のそばでも直せる', () => {
    finalise();
    expect(refusal("UPDATE supporting_agencies SET part = '立会い' WHERE decision_id = 'd9'; UPDATE entries SET body = '直す' WHERE id = 'e9'")).toBeNull();
  });

  it('確定した会議も、削除の印が付けば協力機関まで丸ごと消せる', () => {
    finalise();
    expect(refusal("UPDATE meetings SET deleted_at = 'x' WHERE id = 'm1'; DELETE FROM entries WHERE meeting_id = 'm1'; DELETE FROM meetings WHERE id = 'm1'")).toBeNull();
    expect(db.prepare("SELECT decision_id FROM supporting_agencies").all()).toEqual([{ decision_id: 'd9' }]);
  });

  it('使われている機関は消せず、会議を消せばその記録も消える', () => {
    expect(refusal("DELETE FROM agencies WHERE id = 'a1'")).toContain('FOREIGN KEY');
    expect(refusal("DELETE FROM entries; DELETE FROM meetings")).toBeNull();
    expect(db.prepare('SELECT count(*) AS n FROM agenda_items').get()).toEqual({ n: 0 });
  });
});
