/**
 * What the table of marks sorts, filters and groups by, once more beside the marks, as typed values in narrow rows:
 * decimal strings as numbers, entities by name, the document's date. A million of these rows are read through in a
 * tenth of a second, where marks with their fields take ten times as long. Derived and not logged: triggers keep it
 * (typed-marks/typed-mark-triggers.ts). It holds the marks of present documents only, and no foreign keys, for rows of one
 * step may come in any order.
 */
import type { Migration } from './migration.ts';

export const typedMarks: Migration = {
  version: 5,
  keepsLog: true,
  sql: `
CREATE TABLE typed_mark (
  mark INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  start_utf16 INTEGER NOT NULL,
  end_utf16 INTEGER NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  certainty TEXT NOT NULL,
  -- null where it is not given, as everywhere here.
  published_on TEXT,
  -- The name of who speaks, claims or reports.
  said_by TEXT,
  value_low REAL,
  value_best REAL,
  value_high REAL,
  -- As of, said on, claim date: whichever the kind has.
  dated TEXT,
  quantity_class TEXT,
  reading_state TEXT
) STRICT;
INSERT INTO typed_mark
SELECT mark.key, mark.document, start_utf16, end_utf16, kind, mark.status, certainty, nullif(published_on, ''),
  coalesce(entity.name, fields ->> 'speaker', fields ->> 'claimant', fields ->> 'reported_by'),
  CAST(fields ->> 'value_low' AS REAL), CAST(fields ->> 'value_best' AS REAL), CAST(fields ->> 'value_high' AS REAL),
  coalesce(fields ->> 'as_of', fields ->> 'said_on', fields ->> 'claim_date'),
  fields ->> 'quantity_class', fields ->> 'reading_state'
FROM document CROSS JOIN mark ON mark.document = document.key
  LEFT JOIN entity ON entity.id = coalesce(fields ->> 'speaker', fields ->> 'claimant', fields ->> 'reported_by')
WHERE state = 'present';
CREATE INDEX typed_mark_by_place ON typed_mark (document, start_utf16, end_utf16 DESC);
CREATE INDEX typed_mark_by_kind ON typed_mark (kind, document, start_utf16, end_utf16 DESC);
CREATE INDEX typed_mark_by_status ON typed_mark (status, document, start_utf16, end_utf16 DESC);
CREATE INDEX typed_mark_by_date ON typed_mark (published_on, document, start_utf16, end_utf16 DESC);
CREATE INDEX typed_mark_by_speaker ON typed_mark (said_by COLLATE NOCASE, document);
CREATE INDEX typed_mark_by_best ON typed_mark (value_best, document);
CREATE INDEX document_by_title ON document (title COLLATE NOCASE);
`,
};
