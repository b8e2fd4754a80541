import type { Migration } from '../types.ts';

/** Homes for what papers need: letters with their numbers, numbered copies, the office's own 様式, and where every exported file went. */
export const documents: Migration = {
  name: '0004-documents',
  up(db) {
    db.exec(`
CREATE TABLE letters (
  id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE, form TEXT NOT NULL,
  number TEXT NOT NULL, date TEXT NOT NULL, content TEXT NOT NULL CHECK (json_valid(content)),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX letters_meeting ON letters (meeting_id, form);
CREATE INDEX letters_date ON letters (date);

CREATE TABLE handouts (
  id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, version TEXT NOT NULL, collect INTEGER NOT NULL CHECK (collect IN (0, 1)), disposal TEXT NOT NULL,
  UNIQUE (meeting_id, number)
) STRICT;

CREATE TABLE handout_copies (
  id TEXT PRIMARY KEY, handout_id TEXT NOT NULL REFERENCES handouts (id) ON DELETE CASCADE, serial INTEGER NOT NULL,
  agency TEXT NOT NULL, recipient TEXT NOT NULL, distributed_at TEXT, collected_at TEXT, checked_by TEXT NOT NULL, reason TEXT NOT NULL,
  UNIQUE (handout_id, serial)
) STRICT;

CREATE TABLE templates (
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, file_name TEXT NOT NULL, bytes BLOB NOT NULL, sha256 TEXT NOT NULL,
  fields TEXT NOT NULL CHECK (json_valid(fields)), added_at TEXT NOT NULL, added_by TEXT NOT NULL
) STRICT;

CREATE TABLE template_choices (
  form TEXT PRIMARY KEY, template_id TEXT NOT NULL REFERENCES templates (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX template_choices_template ON template_choices (template_id);

ALTER TABLE exports ADD COLUMN file_name TEXT NOT NULL DEFAULT '';
CREATE INDEX exports_left ON exports (path) WHERE removed_at IS NULL;
CREATE INDEX exports_meeting ON exports (meeting_id, exported_at);
`);
  },
};
