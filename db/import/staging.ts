/**
 * An import under way: documents written as 'staged' in short durable batches, which one logged step makes present at the
 * end. So undoing an import only hides, redoing only shows, and after a cancel or a crash nothing of it is there
 * (purge-staged.ts).
 *
 * A text the project has already, byte for byte after decoding, is refused with 'already-here', unless it is to be taken
 * all the same.
 */
import type { ImportedDocument, ImportItem, ImportReport } from '../../core/contract/commands.ts';
import { fail, FailureError, failure } from '../../core/contract/failure.ts';
import type { DocumentDefaults, DocumentMetadata } from '../../core/model/document.ts';
import { titleOfText } from '../documents/document-row.ts';
import type { Committed, Who } from '../history/run-step.ts';
import { runStep } from '../history/run-step.ts';
import { nothingTouched } from '../history/touched.ts';
import { now } from '../new-id.ts';
import type { ReadableDb, WritableDb } from '../sqlite/readable-db.ts';
import type { NewDocument, newDocument as makeDocument } from './new-document.ts';
import { purgeDocuments } from './purge-staged.ts';

/** Fetched when its turn comes, so that a thousand files never stand in memory. May fail with a `FailureError`. */
export type ImportSource = () => ImportItem;

interface Staged {
  key: number;
  name: string;
  metadata: DocumentMetadata;
  again: boolean;
}

export interface Staging {
  staged: Staged[];
  refused: ImportReport['refused'];
  /** Hash of a text staged here → its title. */
  ownTitles: Map<string, string>;
  defaults: DocumentDefaults;
}

export const newStaging = (defaults: DocumentDefaults): Staging => ({
  staged: [],
  refused: [],
  ownTitles: new Map(),
  defaults,
});

/** A batch is committed after so many milliseconds or UTF-16 units: short enough that nobody notices who waits for it. */
const usualBatchTime = 30;
const batchUnits = 4_000_000;

/** Writes as many of the sources, from `from` on, as fit a batch; answers how many are behind it, taken or refused. */
export async function stageBatch(
  db: WritableDb,
  staging: Staging,
  sources: readonly { name: string; source: ImportSource }[],
  from: number,
  batchTime = usualBatchTime,
): Promise<number> {
  // Loaded when first needed: the tables of old encodings and languages would delay the opening of every project.
  const { newDocument } = await import('./new-document.ts');
  const end = performance.now() + batchTime;
  const documents: { name: string; document: NewDocument; again: boolean }[] = [];
  let units = 0;
  let done = from;
  while (done < sources.length && units < batchUnits && (done === from || performance.now() < end)) {
    const next = sources[done++];
    if (next === undefined) break;
    try {
      const item = next.source();
      const document = madeOf(db, staging, newDocument, item);
      documents.push({ name: item.name, document, again: item.again ?? false });
      units += document.text.length;
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      staging.refused.push({ name: next.name, error: error.failure });
    }
  }
  if (documents.length > 0)
    staging.staged.push(
      ...db.transaction(() =>
        documents.map(({ name, document, again }) => ({
          key: stage(db, document),
          name,
          metadata: document.metadata,
          again,
        })),
      ),
    );
  return done;
}

function madeOf(
  db: ReadableDb,
  { ownTitles, defaults }: Staging,
  newDocument: typeof makeDocument,
  { name, content, read, again = false }: ImportItem,
): NewDocument {
  const document = newDocument(name, content, defaults, read);
  const { text_sha256, title } = document.metadata;
  const known = titleOfText(db, text_sha256) ?? ownTitles.get(text_sha256);
  if (known !== undefined && !again) fail('already-here', { name, title: known });
  ownTitles.set(text_sha256, title);
  return document;
}

function stage(db: WritableDb, { metadata, text, source }: NewDocument): number {
  const columns = Object.keys(metadata);
  const { key } = db.run(
    `INSERT INTO document (state, ${columns.join(', ')}) VALUES ('staged'${', ?'.repeat(columns.length)})`,
    ...Object.values<string | number>({ ...metadata }),
  );
  db.run('INSERT INTO document_text (document, text, source) VALUES (?, ?, ?)', key, text, source);
  return key;
}

/** Takes out again what was staged; to be called where an import ends otherwise than by `publish`. */
export function dropStaged(db: WritableDb, { staged }: Staging): void {
  try {
    purgeDocuments(
      db,
      staged.map(({ key }) => key),
    );
  } catch {
    // A full disk cannot take the removal either; nobody sees the rows, and the next opening removes them.
  }
}

/** The one step. */
export function publish(db: WritableDb, staging: Staging, who: Who): Committed<ImportReport> {
  const staged = withoutKnown(db, staging);
  const { refused } = staging;
  if (staged.length === 0)
    return { value: { imported: [], refused }, step: null, touched: nothingTouched(now()) };
  // From staged to removed is not logged: undo must come back to 'removed', never to what the next opening purges.
  return runStep(
    db,
    'importDocuments',
    who,
    () => {
      for (const { key } of staged) db.run("UPDATE document SET state = 'present' WHERE key = ?", key);
      return { value: { imported: staged.map(imported), refused }, count: staged.length, kind: null };
    },
    () => {
      for (const { key } of staged) db.run("UPDATE document SET state = 'removed' WHERE key = ?", key);
    },
  );
}

function imported({ name, metadata }: Staged): ImportedDocument {
  const { id, title, language, encoding, replaced } = metadata;
  return { id, name, title, language, encoding, replaced };
}

/** Between the batches another import may have brought the same text. */
function withoutKnown(db: WritableDb, { staged, refused }: Staging): readonly Staged[] {
  const known = staged.filter(({ name, metadata, again }) => {
    const title = again ? undefined : titleOfText(db, metadata.text_sha256);
    if (title !== undefined) refused.push({ name, error: failure('already-here', { name, title }) });
    return title !== undefined;
  });
  purgeDocuments(
    db,
    known.map(({ key }) => key),
  );
  return known.length === 0 ? staged : staged.filter((item) => !known.includes(item));
}
