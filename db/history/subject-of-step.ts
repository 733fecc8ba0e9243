/**
 * What a step was done to, in the words of the text: of its first mark the quote, else of its first document the title.
 * The rows may be in their tables, in the log (deleted), or kept aside (an insert that was undone).
 */
import type { ReadableDb } from '../sqlite/readable-db.ts';
import type { StepRow } from './step-row.ts';

const longest = 120;

export function subjectOfStep(db: ReadableDb, step: StepRow): string | null {
  const range = { first: step.first_change, last: step.last_change };
  for (const sql of [quote, title]) {
    const found = db.get<{ words: string | null }>(sql, range)?.words;
    if (found) return shortened(found);
  }
  return null;
}

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  // Not in the middle of a character of two units.
  return `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const quote = `
WITH first AS (
  SELECT * FROM change WHERE key BETWEEN @first AND @last AND table_name IN ('segment', 'mark')
  ORDER BY table_name = 'mark', key LIMIT 1
)
SELECT coalesce(
  (SELECT quote FROM segment WHERE table_name = 'segment' AND key = first.row),
  after ->> 'quote',
  before ->> 'quote',
  (SELECT columns ->> 'quote' FROM kept_row WHERE change = first.key AND table_name = 'segment' ORDER BY row LIMIT 1),
  (SELECT quote FROM segment WHERE table_name = 'mark' AND mark = first.row ORDER BY ordinal LIMIT 1)
) AS words FROM first`;

const title = `
SELECT coalesce(after ->> 'title', document.title) AS words
FROM change JOIN document ON document.key = change.row
WHERE change.key BETWEEN @first AND @last AND table_name = 'document' ORDER BY change.key LIMIT 1`;
