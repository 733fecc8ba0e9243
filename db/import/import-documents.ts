/**
 * Brings texts into the project as one step (staging.ts), batch by batch: between two of them other commands run and a cancel
 * is heard. An item that cannot be taken does not stop the others: the report names it and says why.
 */
import type { ImportReport, ParsedCommandInput } from '../../core/contract/commands.ts';
import { fail } from '../../core/contract/failure.ts';
import type { DocumentDefaults } from '../../core/model/document.ts';
import type { CommandContext } from '../commands/command-context.ts';
import type { Committed } from '../history/run-step.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';
import { dropStaged, type ImportSource, newStaging, publish, stageBatch } from './staging.ts';

export interface NamedSource {
  name: string;
  source: ImportSource;
}

export function importDocuments(
  db: WritableDb,
  { items, defaults }: ParsedCommandInput<'importDocuments'>,
  context: CommandContext,
): Promise<Committed<ImportReport>> {
  const sources = items.map((item) => ({ name: item.name, source: () => item }));
  return importSources(db, [sources], defaults, context);
}

/**
 * `groups` come one after the other and are told as progress; `total` counts what is expected of all, where it is known;
 * `batchTime` is in milliseconds.
 */
export async function importSources(
  db: WritableDb,
  groups: Iterable<readonly NamedSource[]> | AsyncIterable<readonly NamedSource[]>,
  defaults: DocumentDefaults,
  context: CommandContext,
  total = 0,
  batchTime?: number,
): Promise<Committed<ImportReport>> {
  const staging = newStaging(defaults);
  let before = 0;
  try {
    for await (const sources of groups) {
      for (let done = 0; done < sources.length;) {
        done = await stageBatch(db, staging, sources, done, batchTime);
        context.onProgress?.(before + done, Math.max(total, before + sources.length));
        // Lets other commands and a cancel come through.
        await new Promise((resolve) => setImmediate(resolve));
        while (db.held !== null) await db.held;
        if (context.signal?.aborted) fail('cancelled', {});
      }
      before += sources.length;
    }
    return publish(db, staging, context);
  } catch (error) {
    dropStaged(db, staging);
    throw error;
  }
}
