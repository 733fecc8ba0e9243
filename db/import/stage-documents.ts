/**
 * A large import that the page sends part by part (core/contract/commands.ts). What is staged is known to this process
 * alone: where it dies the rows are removed at the next opening.
 */
import type { ImportReport, ParsedCommandInput } from '../../core/contract/commands.ts';
import { fail } from '../../core/contract/failure.ts';
import type { CommandContext } from '../commands/command-context.ts';
import type { Committed } from '../history/run-step.ts';
import { nothingTouched } from '../history/touched.ts';
import { now } from '../new-id.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';
import { dropStaged, newStaging, publish, stageBatch, type Staging } from './staging.ts';

const underWay = new WeakMap<WritableDb, Map<string, Staging>>();

const importsOf = (db: WritableDb) => {
  const imports = underWay.get(db) ?? new Map<string, Staging>();
  underWay.set(db, imports);
  return imports;
};

const nothing = (): Committed<null> => ({ value: null, step: null, touched: nothingTouched(now()) });

export async function stageDocuments(
  db: WritableDb,
  { import: id, items }: ParsedCommandInput<'stageDocuments'>,
  { signal }: CommandContext,
): Promise<Committed<null>> {
  const imports = importsOf(db);
  const staging = imports.get(id) ?? newStaging({});
  imports.set(id, staging);
  const sources = items.map((item) => ({ name: item.name, source: () => item }));
  for (let done = 0; done < sources.length;) {
    done = await stageBatch(db, staging, sources, done);
    // Lets other commands and a cancel come through.
    await new Promise((resolve) => setImmediate(resolve));
    while (db.held !== null) await db.held;
    if (signal?.aborted) fail('cancelled', {});
  }
  return nothing();
}

/** Fails with 'bad-input' where nothing was staged under this id. */
export function finishImport(
  db: WritableDb,
  { import: id }: ParsedCommandInput<'finishImport'>,
  context: CommandContext,
): Committed<ImportReport> {
  const staging = importsOf(db).get(id);
  if (staging === undefined) return fail('bad-input', { name: 'finishImport', reason: 'nothing was staged' });
  const committed = publish(db, staging, context);
  importsOf(db).delete(id);
  return committed;
}

export function dropImport(
  db: WritableDb,
  { import: id }: ParsedCommandInput<'dropImport'>,
): Committed<null> {
  const staging = importsOf(db).get(id);
  if (staging !== undefined) dropStaged(db, staging);
  importsOf(db).delete(id);
  return nothing();
}
