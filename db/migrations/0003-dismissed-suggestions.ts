/**
 * What a person has dismissed of the suggestions: the place it stood at and the rule that made it. Logged, so that
 * dismissing can be undone; offsets are UTF-16 into the text, which never changes, so that nothing dismissed comes back when
 * a rule gets better (core/suggestions/open-suggestions.ts).
 */
import type { Migration } from './migration.ts';

export const dismissedSuggestions: Migration = {
  version: 3,
  keepsLog: true,
  sql: `
CREATE TABLE dismissal (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document (key),
  -- As in mark.origin: 'rule:number@1'.
  rule TEXT NOT NULL CHECK (rule LIKE 'rule:%@%'),
  start_utf16 INTEGER NOT NULL CHECK (start_utf16 >= 0),
  end_utf16 INTEGER NOT NULL CHECK (end_utf16 > start_utf16),
  coder INTEGER NOT NULL REFERENCES coder (key),
  dismissed_at TEXT NOT NULL
) STRICT;
CREATE INDEX dismissal_by_place ON dismissal (document, start_utf16);
`,
};
