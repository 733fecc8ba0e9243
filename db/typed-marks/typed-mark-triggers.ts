/**
 * Keeps the table `typed_mark` (migration 0005) as the marks are: what changes or goes by triggers, made anew after every
 * migration as those of the log are; what is new by the step that made it, all at once, because a trigger on each
 * insertion costs three times the insertion.
 */
import type { StepRow } from '../history/step-row.ts';
import type { Connection } from '../sqlite/connect.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

export function writeTypedMarkTriggers(db: Connection): void {
  // A file at an older version, which tests of the migrations make, has no such table.
  if (db.get("SELECT 1 FROM sqlite_schema WHERE name = 'typed_mark'") === undefined) return;
  db.script(triggers);
}

/** The marks that a step inserted, or, where it is undone, those it had deleted. To be called when they are there. */
export function typeMarks(
  db: WritableDb,
  { first_change: first, last_change: last }: Pick<StepRow, 'first_change' | 'last_change'>,
  act: 'insert' | 'delete',
): void {
  db.run(
    `INSERT INTO typed_mark ${typed('mark')}
     FROM change CROSS JOIN mark ON mark.key BETWEEN change.row AND coalesce(last_row, change.row)
       CROSS JOIN document ON document.key = mark.document
     WHERE change.key BETWEEN @first AND @last AND table_name = 'mark' AND act = @act AND state = 'present'
     ON CONFLICT DO NOTHING`,
    { first, last, act },
  );
}

/** Derives all of it anew. */
export function fillTypedMarks(db: WritableDb): void {
  db.run('DELETE FROM typed_mark');
  db.run(`INSERT INTO typed_mark ${typed('mark')} FROM document CROSS JOIN mark ON mark.document = document.key
    WHERE state = 'present'`);
}

/** The entity a mark names first; `row` is mark or NEW. */
const voice = (row: string) =>
  `coalesce(${row}.fields ->> 'speaker', ${row}.fields ->> 'claimant', ${row}.fields ->> 'reported_by')`;

/** As its name; an id without an entity stands for itself, as everywhere (marks/entity-names.ts). */
function typed(row: string): string {
  const field = (name: string) => `${row}.fields ->> '${name}'`;
  const number = (name: string) => `CAST(${field(name)} AS REAL)`;
  return `SELECT ${row}.key, ${row}.document, ${row}.start_utf16, ${row}.end_utf16, ${row}.kind, ${row}.status, ${row}.certainty,
    nullif(document.published_on, ''), coalesce((SELECT name FROM entity WHERE entity.id = ${voice(row)}), ${voice(row)}),
    ${number('value_low')}, ${number('value_best')}, ${number('value_high')},
    coalesce(${field('as_of')}, ${field('said_on')}, ${field('claim_date')}), ${field('quantity_class')}, ${field('reading_state')}`;
}

/** Found by the index of names, which is without case. */
const named = `mark IN (SELECT typed_mark.mark FROM typed_mark CROSS JOIN mark ON mark.key = typed_mark.mark
    WHERE (typed_mark.said_by = OLD.name COLLATE NOCASE OR typed_mark.said_by = OLD.id COLLATE NOCASE) AND ${voice('mark')} = OLD.id)`;

const triggers = `
CREATE TRIGGER typed_mark_updated AFTER UPDATE OF document, kind, start_utf16, end_utf16, status, certainty, fields ON mark BEGIN
  DELETE FROM typed_mark WHERE mark = OLD.key;
  INSERT INTO typed_mark ${typed('NEW')} FROM document WHERE document.key = NEW.document AND state = 'present';
END;
CREATE TRIGGER typed_mark_deleted AFTER DELETE ON mark BEGIN
  DELETE FROM typed_mark WHERE mark = OLD.key;
END;
CREATE TRIGGER typed_mark_document AFTER UPDATE OF state, published_on ON document
WHEN OLD.state IS NOT NEW.state OR OLD.published_on IS NOT NEW.published_on BEGIN
  DELETE FROM typed_mark WHERE document = OLD.key;
  INSERT INTO typed_mark ${typed('mark')} FROM document CROSS JOIN mark ON mark.document = document.key
  WHERE document.key = NEW.key AND state = 'present';
END;
CREATE TRIGGER typed_mark_entity_made AFTER INSERT ON entity BEGIN
  UPDATE typed_mark SET said_by = NEW.name WHERE said_by = NEW.id COLLATE NOCASE;
END;
CREATE TRIGGER typed_mark_entity_renamed AFTER UPDATE OF name, id ON entity WHEN OLD.name IS NOT NEW.name OR OLD.id IS NOT NEW.id BEGIN
  UPDATE typed_mark SET said_by = NEW.name WHERE ${named};
END;
CREATE TRIGGER typed_mark_entity_gone AFTER DELETE ON entity BEGIN
  UPDATE typed_mark SET said_by = OLD.id WHERE ${named};
END;
`;
