import type { Migration } from '../types.ts';

/** The full file of a case: histories, the summary sentence by sentence, links, the household diagram, and what must never leave the screen. */
export const caseFiles: Migration = {
  name: '0002-case-files',
  up(db) {
    db.exec(`
ALTER TABLE case_files ADD COLUMN reception_route TEXT NOT NULL DEFAULT '';
ALTER TABLE case_files ADD COLUMN district TEXT NOT NULL DEFAULT '';
ALTER TABLE case_files ADD COLUMN summary_state TEXT NOT NULL DEFAULT 'draft' CHECK (summary_state IN ('draft', 'confirmed'));
ALTER TABLE case_files ADD COLUMN summary_confirmed_at TEXT;
ALTER TABLE case_files ADD COLUMN summary_confirmed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE case_files ADD COLUMN diagram TEXT NOT NULL DEFAULT '{"ties":[],"placements":[]}' CHECK (json_valid(diagram));

CREATE TABLE case_counters (fiscal_year INTEGER PRIMARY KEY, last_number INTEGER NOT NULL) STRICT;
INSERT INTO case_counters SELECT fiscal_year, MAX(number) FROM case_files GROUP BY fiscal_year;

CREATE TABLE case_symbols (
  case_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE, symbol TEXT NOT NULL, member_id TEXT,
  PRIMARY KEY (case_id, symbol)
) STRICT, WITHOUT ROWID;
INSERT INTO case_symbols SELECT case_id, symbol, id FROM household_members;

CREATE TABLE case_status_changes (
  id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE, from_status TEXT NOT NULL,
  to_status TEXT NOT NULL, changed_on TEXT NOT NULL, reason TEXT NOT NULL, user_name TEXT NOT NULL, recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX case_status_changes_case ON case_status_changes (case_id);

CREATE TABLE consent_records (
  id TEXT PRIMARY KEY, member_id TEXT NOT NULL REFERENCES household_members (id) ON DELETE CASCADE, purpose TEXT NOT NULL,
  state TEXT NOT NULL, given_on TEXT, method TEXT NOT NULL, scope TEXT NOT NULL,
  excluded_agency_ids TEXT NOT NULL CHECK (json_valid(excluded_agency_ids)), explainer TEXT NOT NULL, proxy TEXT NOT NULL,
  reason TEXT NOT NULL, recorded_at TEXT NOT NULL, user_name TEXT NOT NULL
) STRICT;
CREATE INDEX consent_records_member ON consent_records (member_id);
CREATE TRIGGER consent_records_stay BEFORE UPDATE ON consent_records BEGIN SELECT RAISE(ABORT, 'append-only'); END;
INSERT INTO consent_records
  SELECT lower(hex(randomblob(16))), member_id, purpose, state, given_on, method, scope, excluded_agency_ids, explainer, proxy, reason,
    strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ''
  FROM consents;

CREATE TABLE case_statements (
  id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE, section TEXT NOT NULL,
  position INTEGER NOT NULL, mark TEXT NOT NULL CHECK (mark IN ('fact', 'told', 'view', 'unconfirmed')), body TEXT NOT NULL,
  source TEXT NOT NULL, member_id TEXT REFERENCES household_members (id) ON DELETE SET NULL,
  moment TEXT NOT NULL CHECK (json_valid(moment)), urgency TEXT CHECK (urgency IN ('high', 'medium', 'low', 'unknown')),
  agency_id TEXT REFERENCES agencies (id), frequency TEXT NOT NULL
) STRICT;
CREATE INDEX case_statements_case ON case_statements (case_id, section, position);
CREATE INDEX case_statements_member ON case_statements (member_id);

CREATE TABLE case_links (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('family', 'related', 'merged', 'split')),
  from_case_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
  to_case_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
  note TEXT NOT NULL, linked_at TEXT NOT NULL, ended_at TEXT, CHECK (from_case_id <> to_case_id)
) STRICT;
CREATE INDEX case_links_from ON case_links (from_case_id);
CREATE INDEX case_links_to ON case_links (to_case_id);

CREATE TABLE protected_notes (
  id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE, kind TEXT NOT NULL,
  body TEXT NOT NULL, kept_from TEXT NOT NULL, updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX protected_notes_case ON protected_notes (case_id);

CREATE INDEX household_members_case ON household_members (case_id, position);
`);
  },
};
