import type { Migration } from '../types.ts';

/** What stays of an anonymisation: where a summary came from, the words decided as 対象外, and who finalised over a name with which reason. */
export const anonymisation: Migration = {
  name: '0003-anonymisation',
  up(db) {
    db.exec(`
ALTER TABLE case_files ADD COLUMN summary_origin TEXT NOT NULL DEFAULT 'typed' CHECK (summary_origin IN ('typed', 'workbench'));
ALTER TABLE case_symbols ADD COLUMN label TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting_versions ADD COLUMN names_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE case_rules (
  id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE, phrase TEXT NOT NULL, reason TEXT NOT NULL,
  decided_at TEXT NOT NULL, user_name TEXT NOT NULL, UNIQUE (case_id, phrase)
) STRICT;
CREATE INDEX case_rules_case ON case_rules (case_id);
`);
  },
};
