/**
 * The history in pages, the latest step first. Where a step lies (done, ahead, aside) is told from the ranges of the
 * project's line, not by walking it, so that a page of 100,000 steps costs as much as one of a hundred.
 */
import type { QueryInput, QueryOutputs } from '../../core/contract/queries.ts';
import type { ListedStep, StepPlace, StepWord } from '../../core/contract/steps.ts';
import { contains, lineAfter, lineTo } from '../history/line.ts';
import { isOfThisSchema, selectStep, stepFromRow, type StepRow } from '../history/step-row.ts';
import { subjectOfStep } from '../history/subject-of-step.ts';
import type { ReadableDb, Value } from '../sqlite/readable-db.ts';

export function listSteps(
  db: ReadableDb,
  { words, offset, limit }: QueryInput<'listSteps'>,
): QueryOutputs['listSteps'] {
  const head = db.get<{ head: number | null }>('SELECT head FROM history')?.head ?? null;
  const { sql: fits, values } = conditionFor(db, words);
  const count = (condition: string, ...more: Value[]) =>
    db.get<{ count: number }>(`SELECT count(*) AS count FROM step WHERE ${condition}`, ...more)?.count ?? 0;
  const rows = db.all<StepRow>(
    `${selectStep} WHERE ${fits} ORDER BY step.key DESC LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  );
  const done = lineTo(db, head);
  const ahead = lineAfter(db, head);
  const placeOf = (key: number): StepPlace =>
    contains(done, key) ? 'done' : contains(ahead, key) ? 'ahead' : 'aside';
  return {
    steps: rows.map((row): ListedStep => ({
      ...stepFromRow(row),
      place: placeOf(row.key),
      subject: subjectOfStep(db, row),
      sealed: !isOfThisSchema(db, row),
    })),
    total: count(fits, ...values),
    above: count(`${fits} AND step.key > ?`, ...values, head ?? 0),
  };
}

interface Condition {
  sql: string;
  values: Value[];
}

function conditionFor(db: ReadableDb, words: readonly StepWord[]): Condition {
  if (words.length === 0) return { sql: 'TRUE', values: [] };
  const coders = db.all<{ key: number; name: string }>('SELECT key, name FROM coder');
  const each = words.map((word) => conditionForWord(word, coders));
  return {
    sql: each.map(({ sql }) => `(${sql})`).join(' AND '),
    values: each.flatMap(({ values }) => values),
  };
}

/** What one word asks of the table `step`. */
function conditionForWord(
  { text, names }: StepWord,
  coders: readonly { key: number; name: string }[],
): Condition {
  const wanted = text.toLocaleLowerCase();
  const fitting = coders.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return {
    sql: `step.coder IN (SELECT value FROM json_each(?))
      OR substr(step.at, 1, length(?)) = ?
      OR CAST(step.count AS TEXT) = ?
      OR (step.name || ' ' || coalesce(step.kind, '')) IN (SELECT value FROM json_each(?))`,
    values: [
      JSON.stringify(fitting.map(({ key }) => key)),
      text,
      text,
      text,
      JSON.stringify(names.map(({ name, kind }) => `${name} ${kind ?? ''}`)),
    ],
  };
}
