/**
 * The first schema. Tables that are in the change log have an integer `key` (small in indexes and in the log, never used
 * twice, and kept when an undone deletion brings a row back) and, where the outside refers to rows, a UUIDv7 `id`. Offsets are UTF-16.
 *
 * `document.state`: import writes documents as 'staged' in short batches and makes them 'present' at its end; 'removed'
 * hides them, so that removing and undoing an import never copy texts into the log. `mark.start_utf16` and `end_utf16`
 * repeat those of its first content segment, to list marks in order without a join. `kind` is free text: which kinds
 * exist, and their fields, is checked in code against core/model/kinds.ts and later the codebook.
 */
import type { Migration } from './migration.ts';

export const first: Migration = {
  version: 1,
  sql: `
CREATE TABLE project (
  key INTEGER PRIMARY KEY CHECK (key = 1),
  id TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE coder (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE document (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('staged', 'present', 'removed')),
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
  outlet TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL DEFAULT '',
  published_on TEXT NOT NULL DEFAULT '',
  url TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'to do' CHECK (status IN ('to do', 'in progress', 'done')),
  note TEXT NOT NULL DEFAULT '',
  source_name TEXT NOT NULL,
  source_sha256 TEXT NOT NULL,
  encoding TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  length_utf16 INTEGER NOT NULL CHECK (length_utf16 >= 0),
  length INTEGER NOT NULL CHECK (length BETWEEN 0 AND length_utf16),
  replaced INTEGER NOT NULL CHECK (replaced >= 0),
  words INTEGER NOT NULL CHECK (words >= 0),
  paragraphs INTEGER NOT NULL CHECK (paragraphs >= 0),
  imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX document_by_text ON document (text_sha256);
CREATE INDEX document_staged ON document (key) WHERE state = 'staged';

-- Never changed and never logged.
CREATE TABLE document_text (
  document INTEGER PRIMARY KEY REFERENCES document (key),
  text TEXT NOT NULL,
  source BLOB NOT NULL
) STRICT;

CREATE TABLE entity (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  type TEXT NOT NULL CHECK (type IN ('person', 'organisation', 'place', 'group'))
) STRICT;
CREATE INDEX entity_by_name ON entity (name);

CREATE TABLE mark (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document (key),
  kind TEXT NOT NULL CHECK (kind <> ''),
  start_utf16 INTEGER NOT NULL CHECK (start_utf16 >= 0),
  end_utf16 INTEGER NOT NULL CHECK (end_utf16 > start_utf16),
  segments INTEGER NOT NULL CHECK (segments >= 1),
  coder INTEGER NOT NULL REFERENCES coder (key),
  origin TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'final', 'disputed')),
  certainty TEXT NOT NULL CHECK (certainty IN ('guess', 'likely', 'sure')),
  note TEXT NOT NULL,
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
-- Lists marks in reading order, outer before inner.
CREATE INDEX mark_by_place ON mark (document, start_utf16, end_utf16 DESC);

-- Derived, kept by each step, undo and redo (history/count-marks.ts): the library shows counts after each mark, and
-- counting a million rows each time would be felt.
CREATE TABLE mark_count (
  document INTEGER NOT NULL REFERENCES document (key),
  kind TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (document, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE segment (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  mark INTEGER NOT NULL REFERENCES mark (key),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  role TEXT NOT NULL CHECK (role IN ('content', 'source', 'cue')),
  start_utf16 INTEGER NOT NULL CHECK (start_utf16 >= 0),
  end_utf16 INTEGER NOT NULL CHECK (end_utf16 > start_utf16),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  UNIQUE (mark, ordinal)
) STRICT;

CREATE TABLE link (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  from_mark INTEGER NOT NULL REFERENCES mark (key),
  to_mark INTEGER NOT NULL REFERENCES mark (key),
  type TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX link_from ON link (from_mark);
CREATE INDEX link_to ON link (to_mark);

-- The history is a tree: undo goes to the parent, a new command adds a child. Its changes are one range of the log.
CREATE TABLE step (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  parent INTEGER REFERENCES step (key),
  name TEXT NOT NULL,
  count INTEGER NOT NULL,
  kind TEXT,
  coder INTEGER NOT NULL REFERENCES coder (key),
  at TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  first_change INTEGER NOT NULL,
  last_change INTEGER NOT NULL
) STRICT;
CREATE INDEX step_by_parent ON step (parent);

-- Of an insert only the range of keys, row to last_row; see history/log-triggers.ts and log-insertions.ts.
CREATE TABLE change (
  key INTEGER PRIMARY KEY,
  table_name TEXT NOT NULL,
  row INTEGER NOT NULL,
  last_row INTEGER,
  act TEXT NOT NULL CHECK (act IN ('insert', 'update', 'delete')),
  before TEXT,
  after TEXT
) STRICT;

-- The rows of an insert while it is undone.
CREATE TABLE kept_row (
  change INTEGER NOT NULL REFERENCES change (key),
  row INTEGER NOT NULL,
  columns TEXT NOT NULL,
  PRIMARY KEY (change, row)
) STRICT, WITHOUT ROWID;

-- The step the project stands at; null before the first one and after everything was undone.
CREATE TABLE history (
  key INTEGER PRIMARY KEY CHECK (key = 1),
  head INTEGER REFERENCES step (key)
) STRICT;
INSERT INTO history (key, head) VALUES (1, NULL);

-- Changes are logged while this names a step: only inside the transaction of a command.
CREATE TABLE current_step (
  key INTEGER PRIMARY KEY CHECK (key = 1),
  step INTEGER
) STRICT;
INSERT INTO current_step (key, step) VALUES (1, NULL);
`,
};
