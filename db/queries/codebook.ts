/** The codebook, and what another one would do to the marks that are there. */
import type { CodebookEffect } from '../../core/contract/codebook.ts';
import type { QueryInput, QueryOutputs } from '../../core/contract/queries.ts';
import { isOwnField } from '../../core/model/codebook.ts';
import { changesBetween, type CodebookChange } from '../../core/model/codebook-changes.ts';
import { countLost, hasField } from '../codebook/lost-values.ts';
import { codebookFromInput, readCodebook } from '../codebook/read-codebook.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export const getCodebook = (db: ReadableDb): QueryOutputs['getCodebook'] => readCodebook(db);

export const parseCodebook = (_db: ReadableDb, { json }: QueryInput<'parseCodebook'>) =>
  codebookFromInput(json);

export function previewCodebook(
  db: ReadableDb,
  input: QueryInput<'previewCodebook'>,
): QueryOutputs['previewCodebook'] {
  const codebook = codebookFromInput(input.codebook);
  const before = readCodebook(db);
  const changes = changesBetween(before, codebook);
  const { losing, byField } = countLost(db, before, codebook);
  const given = marksWith(db, changes);
  const effects = changes.map((change, at): CodebookEffect => ({
    ...change,
    given: given[at] ?? 0,
    lost: byField.get(`${change.kind} ${change.field}`) ?? 0,
  }));
  return { effects, losing };
}

/** How many marks have a value in each of the fields; one look at the marks for all of them. */
function marksWith(db: ReadableDb, changes: readonly CodebookChange[]): number[] {
  if (changes.length === 0) return [];
  const counts = changes.map(({ kind, field }, at) => {
    const has = isOwnField(field) ? hasField(field) : `fields ->> '${field}' IS NOT NULL`;
    return `count(*) FILTER (WHERE kind = '${kind}' AND ${has}) AS given${at}`;
  });
  const row = db.get<Record<string, number>>(
    `SELECT ${counts.join(', ')} FROM mark
     WHERE document IN (SELECT key FROM document WHERE state = 'present')`,
  );
  return changes.map((_change, at) => row?.[`given${at}`] ?? 0);
}
