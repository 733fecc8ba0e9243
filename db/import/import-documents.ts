/**
 * Brings texts into the project as one step. Documents are written as 'staged' in short durable batches, between which
 * other commands run and a cancel is heard; at the end one logged transaction makes them present. So undoing an import
 * only hides, redoing only shows, and after a cancel or a crash nothing of it is there (purge-staged.ts).
 *
 * An item that cannot be taken does not stop the others: the report names it and says why. A text the project has
 * already, byte for byte after decoding, is refused with 'already-here'.
 */
import type { ImportReport, ParsedCommandInput } from '../../core/contract/commands.ts';
import { fail, FailureError, failure } from '../../core/contract/failure.ts';
import type { DocumentDefaults, DocumentMetadata } from '../../core/model/document.ts';
import type { CommandContext } from '../commands/command-context.ts';
import { type Committed, runStep } from '../history/run-step.ts';
import { nothingTouched } from '../history/touched.ts';
import { now } from '../new-id.ts';
import type { ReadableDb, WritableDb } from '../sqlite/readable-db.ts';
import type { NewDocument, newDocument as makeDocument } from './new-document.ts';
import { purgeDocuments } from './purge-staged.ts';

export interface ImportSource {
  name: string;
  /** Fetched when its turn comes, so that a thousand files never stand in memory. May fail with a `FailureError`. */
  content: () => Uint8Array | string;
}

export function importDocuments(
  db: WritableDb,
  { items, defaults }: ParsedCommandInput<'importDocuments'>,
  context: CommandContext,
): Promise<Committed<ImportReport>> {
  const sources = items.map(({ name, content }) => ({ name, content: () => content }));
  return importSources(db, sources, defaults, context);
}

interface Staged {
  key: number;
  name: string;
  metadata: DocumentMetadata;
}

/** A batch is committed after so many milliseconds or UTF-16 units: short enough that nobody notices who waits for it. */
const batchTime = 30;
const batchUnits = 4_000_000;

export async function importSources(
  db: WritableDb,
  sources: readonly ImportSource[],
  defaults: DocumentDefaults,
  context: CommandContext,
): Promise<Committed<ImportReport>> {
  const refused: ImportReport['refused'] = [];
  const staged: Staged[] = [];
  const ownTitles = new Map<string, string>();
  // Loaded when first needed: the tables of old encodings and languages would delay the opening of every project.
  const { newDocument } = await import('./new-document.ts');
  try {
    for (let done = 0; done < sources.length;) {
      const batch = nextBatch(db, newDocument, sources, done, defaults, ownTitles, refused);
      const written = db.transaction(() => batch.documents.map((item) => stage(db, item)));
      staged.push(...written);
      done = batch.done;
      context.onProgress?.(done, sources.length);
      // Lets other commands and a cancel come through.
      await new Promise((resolve) => setImmediate(resolve));
      while (db.held !== null) await db.held;
      if (context.signal?.aborted) fail('cancelled', {});
    }
    return publish(db, withoutKnown(db, staged, refused), refused, context);
  } catch (error) {
    tryPurge(db, staged);
    throw error;
  }
}

interface Batch {
  documents: { name: string; document: NewDocument }[];
  /** How many sources are behind it, taken or refused. */
  done: number;
}

function nextBatch(
  db: ReadableDb,
  newDocument: typeof makeDocument,
  sources: readonly ImportSource[],
  from: number,
  defaults: DocumentDefaults,
  ownTitles: Map<string, string>,
  refused: ImportReport['refused'],
): Batch {
  const batch: Batch = { documents: [], done: from };
  const end = performance.now() + batchTime;
  let units = 0;
  while (
    batch.done < sources.length &&
    units < batchUnits &&
    (batch.done === from || performance.now() < end)
  ) {
    const source = sources[batch.done++];
    if (source === undefined) break;
    try {
      const document = newDocument(source.name, source.content(), defaults);
      const { text_sha256, title } = document.metadata;
      const known = titleOfKnown(db, text_sha256) ?? ownTitles.get(text_sha256);
      if (known !== undefined) fail('already-here', { name: source.name, title: known });
      ownTitles.set(text_sha256, title);
      batch.documents.push({ name: source.name, document });
      units += document.text.length;
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      refused.push({ name: source.name, error: error.failure });
    }
  }
  return batch;
}

function tryPurge(db: WritableDb, staged: readonly Staged[]): void {
  try {
    purgeDocuments(
      db,
      staged.map(({ key }) => key),
    );
  } catch {
    // A full disk cannot take the removal either; nobody sees the rows, and the next opening removes them.
  }
}

function stage(db: WritableDb, { name, document }: { name: string; document: NewDocument }): Staged {
  const { metadata, text, source } = document;
  const columns = Object.keys(metadata);
  const { key } = db.run(
    `INSERT INTO document (state, ${columns.join(', ')}) VALUES ('staged'${', ?'.repeat(columns.length)})`,
    ...Object.values<string | number>({ ...metadata }),
  );
  db.run('INSERT INTO document_text (document, text, source) VALUES (?, ?, ?)', key, text, source);
  return { key, name, metadata };
}

function publish(
  db: WritableDb,
  staged: readonly Staged[],
  refused: ImportReport['refused'],
  context: CommandContext,
): Committed<ImportReport> {
  if (staged.length === 0)
    return { value: { imported: [], refused }, step: null, touched: nothingTouched(now()) };
  // From staged to removed is not logged: undo must come back to 'removed', never to what the next opening purges.
  return runStep(
    db,
    'importDocuments',
    context,
    () => {
      for (const { key } of staged) db.run("UPDATE document SET state = 'present' WHERE key = ?", key);
      const imported = staged.map(({ name, metadata: { id, title, language, encoding, replaced } }) => ({
        id,
        name,
        title,
        language,
        encoding,
        replaced,
      }));
      return { value: { imported, refused }, count: staged.length, kind: null };
    },
    () => {
      for (const { key } of staged) db.run("UPDATE document SET state = 'removed' WHERE key = ?", key);
    },
  );
}

/** Between the batches another import may have brought the same text. */
function withoutKnown(
  db: WritableDb,
  staged: readonly Staged[],
  refused: ImportReport['refused'],
): readonly Staged[] {
  const known = staged.filter(({ name, metadata }) => {
    const title = titleOfKnown(db, metadata.text_sha256);
    if (title !== undefined) refused.push({ name, error: failure('already-here', { name, title }) });
    return title !== undefined;
  });
  purgeDocuments(
    db,
    known.map(({ key }) => key),
  );
  return known.length === 0 ? staged : staged.filter((item) => !known.includes(item));
}

function titleOfKnown(db: ReadableDb, sha256: string): string | undefined {
  return db.get<{ title: string }>(
    "SELECT title FROM document WHERE text_sha256 = ? AND state = 'present'",
    sha256,
  )?.title;
}
