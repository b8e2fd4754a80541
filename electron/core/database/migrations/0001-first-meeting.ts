import type { Migration } from '../types.ts';

/** The tables of one meeting from 名簿 to the frozen record. */
export const firstMeeting: Migration = {
  name: '0001-first-meeting',
  up(db) {
    db.exec(`
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT, WITHOUT ROWID;

CREATE TABLE users (id TEXT PRIMARY KEY, name TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;

CREATE TABLE audit_lines (
  id TEXT PRIMARY KEY, at TEXT NOT NULL, user_id TEXT NOT NULL, user_name TEXT NOT NULL,
  action TEXT NOT NULL, subject TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_lines_stay BEFORE UPDATE ON audit_lines BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER audit_lines_remain BEFORE DELETE ON audit_lines BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE agencies (
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, short_name TEXT NOT NULL, kana TEXT NOT NULL, field TEXT NOT NULL,
  head_title TEXT NOT NULL, active INTEGER NOT NULL CHECK (active IN (0, 1)), position INTEGER NOT NULL
) STRICT;

CREATE TABLE members (
  id TEXT PRIMARY KEY, agency_id TEXT NOT NULL REFERENCES agencies (id), title TEXT NOT NULL, name TEXT NOT NULL,
  kana TEXT NOT NULL, pledged_on TEXT, active INTEGER NOT NULL CHECK (active IN (0, 1)), position INTEGER NOT NULL
) STRICT;
CREATE INDEX members_agency ON members (agency_id);

CREATE TABLE conferences (
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, legal_basis TEXT NOT NULL, purpose TEXT NOT NULL, place TEXT NOT NULL,
  start_time TEXT NOT NULL, end_time TEXT NOT NULL, active INTEGER NOT NULL CHECK (active IN (0, 1)), position INTEGER NOT NULL
) STRICT;

CREATE TABLE conference_members (
  conference_id TEXT NOT NULL REFERENCES conferences (id) ON DELETE CASCADE,
  member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  PRIMARY KEY (conference_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conference_members_member ON conference_members (member_id);

CREATE TABLE case_files (
  id TEXT PRIMARY KEY, fiscal_year INTEGER NOT NULL, number INTEGER NOT NULL, status TEXT NOT NULL,
  received_on TEXT NOT NULL, fields TEXT NOT NULL CHECK (json_valid(fields)), external_number TEXT NOT NULL,
  introduced_by_agency_id TEXT REFERENCES agencies (id), strengths TEXT NOT NULL, decision_points TEXT NOT NULL,
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  UNIQUE (fiscal_year, number)
) STRICT;

CREATE TABLE household_members (
  id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE, position INTEGER NOT NULL,
  symbol TEXT NOT NULL, relationship TEXT NOT NULL, age_band TEXT NOT NULL, gender TEXT NOT NULL,
  is_subject INTEGER NOT NULL, lives_together INTEGER NOT NULL, deceased INTEGER NOT NULL, situation TEXT NOT NULL,
  intention TEXT NOT NULL, intention_confirmed INTEGER NOT NULL, intention_heard_by TEXT NOT NULL,
  intention_heard_on TEXT, intention_heard_how TEXT NOT NULL,
  UNIQUE (case_id, symbol)
) STRICT;

CREATE TABLE consents (
  member_id TEXT NOT NULL REFERENCES household_members (id) ON DELETE CASCADE, purpose TEXT NOT NULL, state TEXT NOT NULL,
  given_on TEXT, method TEXT NOT NULL, scope TEXT NOT NULL, excluded_agency_ids TEXT NOT NULL CHECK (json_valid(excluded_agency_ids)),
  explainer TEXT NOT NULL, proxy TEXT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (member_id, purpose)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_issues (
  id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE, position INTEGER NOT NULL,
  title TEXT NOT NULL, note TEXT NOT NULL, urgent INTEGER NOT NULL CHECK (urgent IN (0, 1))
) STRICT;
CREATE INDEX case_issues_case ON case_issues (case_id);

CREATE TABLE meetings (
  id TEXT PRIMARY KEY, conference_id TEXT NOT NULL REFERENCES conferences (id), fiscal_year INTEGER NOT NULL,
  number INTEGER NOT NULL, date TEXT NOT NULL, start_time TEXT NOT NULL, end_time TEXT NOT NULL, place TEXT NOT NULL,
  chair_member_id TEXT REFERENCES members (id), recorder_member_id TEXT REFERENCES members (id),
  next_date TEXT, next_time TEXT, next_place TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('preparing', 'running', 'closed', 'finalised')),
  current_item_id TEXT, started_at TEXT, closed_at TEXT, confidentiality_confirmed_at TEXT,
  undetermined_shown INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX meetings_number ON meetings (conference_id, fiscal_year, number) WHERE deleted_at IS NULL;

CREATE TABLE agenda_items (
  id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE, position INTEGER NOT NULL,
  kind TEXT NOT NULL, title TEXT NOT NULL, case_id TEXT REFERENCES case_files (id), legal_basis TEXT,
  planned_minutes INTEGER NOT NULL CHECK (planned_minutes >= 0), decision_points TEXT NOT NULL,
  presenter_agency_id TEXT REFERENCES agencies (id), spent_seconds INTEGER NOT NULL DEFAULT 0, entered_at TEXT,
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))
) STRICT;
CREATE INDEX agenda_items_meeting ON agenda_items (meeting_id);
CREATE INDEX agenda_items_case ON agenda_items (case_id);

CREATE TABLE agenda_item_subjects (
  item_id TEXT NOT NULL REFERENCES agenda_items (id) ON DELETE CASCADE,
  member_id TEXT NOT NULL REFERENCES household_members (id) ON DELETE CASCADE,
  PRIMARY KEY (item_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendances (
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE, member_id TEXT NOT NULL REFERENCES members (id),
  position INTEGER NOT NULL, status TEXT NOT NULL, proxy_name TEXT NOT NULL, proxy_position TEXT NOT NULL,
  section TEXT NOT NULL, meeting_role TEXT NOT NULL,
  PRIMARY KEY (meeting_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
  id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  item_id TEXT NOT NULL REFERENCES agenda_items (id), position INTEGER NOT NULL, kind TEXT NOT NULL,
  agency_id TEXT REFERENCES agencies (id), speaker_role TEXT NOT NULL, body TEXT NOT NULL, source TEXT NOT NULL,
  said_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE INDEX entries_meeting ON entries (meeting_id, item_id, position);

CREATE TABLE decisions (
  id TEXT PRIMARY KEY, entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE, item_id TEXT NOT NULL REFERENCES agenda_items (id),
  case_id TEXT REFERENCES case_files (id), issue_id TEXT REFERENCES case_issues (id) ON DELETE SET NULL,
  position INTEGER NOT NULL, type TEXT NOT NULL, content TEXT NOT NULL, goal TEXT NOT NULL,
  lead_agency_id TEXT REFERENCES agencies (id), lead_member_id TEXT REFERENCES members (id), acceptance TEXT NOT NULL,
  due TEXT NOT NULL CHECK (json_valid(due)), check_method TEXT NOT NULL, next_check_date TEXT, priority TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_meeting ON decisions (meeting_id);
CREATE INDEX decisions_case ON decisions (case_id);
CREATE INDEX decisions_entry ON decisions (entry_id);

CREATE TABLE supporting_agencies (
  decision_id TEXT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE, agency_id TEXT NOT NULL REFERENCES agencies (id),
  position INTEGER NOT NULL, part TEXT NOT NULL, acceptance TEXT NOT NULL,
  PRIMARY KEY (decision_id, agency_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_outcomes (
  item_id TEXT PRIMARY KEY REFERENCES agenda_items (id) ON DELETE CASCADE,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  lead_agency_id TEXT REFERENCES agencies (id), key_person TEXT NOT NULL, explainer TEXT NOT NULL, explain_when TEXT NOT NULL,
  explain_what TEXT NOT NULL, sharing TEXT NOT NULL, emergency_day TEXT NOT NULL, emergency_night TEXT NOT NULL,
  objections TEXT NOT NULL, refusals TEXT NOT NULL, next_check TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE board_changes (
  id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE, sequence INTEGER NOT NULL,
  label TEXT NOT NULL, before TEXT NOT NULL CHECK (json_valid(before)), after TEXT NOT NULL CHECK (json_valid(after)),
  undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
  UNIQUE (meeting_id, sequence)
) STRICT;

CREATE TABLE progress_reports (
  id TEXT PRIMARY KEY, decision_id TEXT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
  meeting_id TEXT REFERENCES meetings (id) ON DELETE CASCADE, state TEXT NOT NULL, note TEXT NOT NULL, reported_at TEXT NOT NULL
) STRICT;
CREATE INDEX progress_reports_decision ON progress_reports (decision_id);

CREATE TABLE drafts (key TEXT PRIMARY KEY, value TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_versions (
  id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE, version INTEGER NOT NULL,
  finalised_at TEXT NOT NULL, user_name TEXT NOT NULL, record TEXT NOT NULL CHECK (json_valid(record)),
  released_at TEXT, released_by TEXT, released_reason TEXT,
  UNIQUE (meeting_id, version)
) STRICT;

CREATE TABLE exports (
  id TEXT PRIMARY KEY, meeting_id TEXT REFERENCES meetings (id) ON DELETE SET NULL, form TEXT NOT NULL, path TEXT NOT NULL,
  sha256 TEXT NOT NULL, recipient TEXT NOT NULL, copy_number TEXT NOT NULL, exported_at TEXT NOT NULL, user_name TEXT NOT NULL,
  override_reason TEXT NOT NULL, removed_at TEXT
) STRICT;
`);
    for (const table of ['agenda_items', 'attendances', 'entries', 'decisions', 'item_outcomes']) db.exec(frozenGuards(table, (row) => `${row}.meeting_id`));
    // 日時、場所、議長 stand in the frozen record too; only 確定を解く and the mark of deletion may touch the row.
    db.exec(`CREATE TRIGGER meetings_frozen_update BEFORE UPDATE ON meetings WHEN OLD.status = 'finalised' AND NEW.status = 'finalised' AND OLD.deleted_at IS NEW.deleted_at
      BEGIN SELECT RAISE(ABORT, 'record.frozen'); END;`);
    db.exec(frozenGuards('supporting_agencies', (row) => `(SELECT meeting_id FROM decisions WHERE id = ${row}.decision_id)`));
  },
};

/** A frozen record refuses changes in the store itself, whatever the code above it forgets; nor can a row be moved into one. Deleting the whole meeting cascades and stays possible. */
function frozenGuards(table: string, meetingOf: (row: 'OLD' | 'NEW') => string): string {
  const frozen = (row: 'OLD' | 'NEW') => `(SELECT status FROM meetings WHERE id = ${meetingOf(row)} AND deleted_at IS NULL) = 'finalised'`;
  const guard = (event: string, when: string) =>
    `CREATE TRIGGER ${table}_frozen_${event.toLowerCase()} BEFORE ${event} ON ${table} WHEN ${when} BEGIN SELECT RAISE(ABORT, 'record.frozen'); END;`;
  return [guard('INSERT', frozen('NEW')), guard('UPDATE', `${frozen('OLD')} OR ${frozen('NEW')}`), guard('DELETE', frozen('OLD'))].join('\n');
}
