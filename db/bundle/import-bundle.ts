/**
 * Brings a bundle with its texts back into a project that holds nothing: the same ids, times, fields, links and origins, so
 * that exporting it again makes the same bytes. Everything `verify` would complain of refuses the bundle.
 *
 * Documents are written as 'staged' with their marks in short durable batches; at the end one logged step makes them present.
 * So undoing it only hides, and after a cancel or a crash nothing of it is there (import/purge-staged.ts).
 *
 * Fails with 'project-not-empty', 'cancelled' and what `openBundle` fails with.
 */
import { fail } from '../../core/contract/failure.ts';
import { astralIndexFromText, utf16FromCodePoint } from '../../core/text/offsets.ts';
import { documentColumns, fileOf } from '../../formats/export/bundle/tables.ts';
import { fieldsFromLongRows } from '../../formats/export/long-row.ts';
import type { CommandContext } from '../commands/command-context.ts';
import { sha256 } from '../documents/sha256.ts';
import type { FoundText } from '../export/verify-csv.ts';
import { type Committed, runStep } from '../history/run-step.ts';
import { purgeDocuments } from '../import/purge-staged.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';
import {
  checkFile,
  checkLinks,
  checkMark,
  checkText,
  type Keys,
  readDocuments,
  readSmallTables,
  type Report,
} from './bundle-checks.ts';
import { type BundleMark, bundleMarks } from './bundle-marks.ts';
import { sourceOf, textOf } from './bundle-texts.ts';
import { longRowOf } from './field-problems.ts';
import { type Bundle, openBundle } from './open-bundle.ts';
import type { TableRow } from './table-rows.ts';

export interface ImportedBundle {
  documents: number;
  marks: number;
}

export async function importBundle(
  db: WritableDb,
  path: string,
  context: CommandContext,
): Promise<Committed<ImportedBundle>> {
  if (db.get('SELECT key FROM document LIMIT 1') !== undefined) fail('project-not-empty', { path: db.path });
  const bundle = await openBundle(path);
  const refuse: Report = (_kind, table, row, detail) =>
    fail('damaged-bundle', {
      path,
      name: fileOf(table),
      reason: row === null ? detail : `line ${row.line}: ${detail}`,
    });
  if (!bundle.texts)
    fail('damaged-bundle', { path, name: 'texts', reason: 'the bundle was made without texts' });
  const staged = new Map<string, Staged>();
  const coders = new Map<string, number>();
  try {
    const keys = await readSmallTables(bundle, refuse);
    addCoders(db, keys, coders);
    const documents = await readDocuments(bundle, refuse);
    for (const [id, row] of documents) {
      await checkText(bundle, row, refuse);
      staged.set(id, await stageDocument(db, bundle, row));
      await breathe(context, 0, bundle.tables.get('annotations')?.rows ?? 0);
    }
    const marks = await stageMarks(db, bundle, { documents, keys, staged, coders }, context, refuse);
    return publish(db, keys, [...staged.values()], marks, context);
  } catch (error) {
    tryPurge(db, [...staged.values()]);
    throw error;
  } finally {
    bundle.files.close();
  }
}

interface Staged {
  key: number;
  text: string;
}

async function breathe({ signal, onProgress }: CommandContext, done: number, total: number): Promise<void> {
  onProgress?.(done, total);
  await new Promise((resolve) => setImmediate(resolve));
  if (signal?.aborted) fail('cancelled', {});
}

/** The coders of the bundle under their own ids; one whose name is there already but has marked nothing takes them on. */
function addCoders(db: WritableDb, { rows }: Keys, coders: Map<string, number>): void {
  db.transaction(() => {
    for (const { cells } of rows.coders) {
      const { coder_id: id = '', name = '' } = cells;
      db.run(
        'UPDATE coder SET id = ? WHERE name = ? AND NOT EXISTS (SELECT 1 FROM mark WHERE coder = coder.key)',
        id,
        name,
      );
      const known = db.get<{ key: number }>('SELECT key FROM coder WHERE name = ?', name);
      coders.set(name, known?.key ?? db.run('INSERT INTO coder (id, name) VALUES (?, ?)', id, name).key);
    }
  });
}

/** The columns of the bundle that are columns of the table too. */
const metadata = documentColumns
  .map(({ name }) => name)
  .filter((name) => name !== 'document_id' && name !== 'text_file' && name !== 'source_file');

async function stageDocument(db: WritableDb, bundle: Bundle, { cells }: TableRow): Promise<Staged> {
  const text = await textOf(bundle, cells);
  const source = await sourceOf(bundle, cells);
  return db.transaction(() => {
    const { key } = db.run(
      `INSERT INTO document (state, id, ${metadata.join(', ')}) VALUES ('staged', ?${', ?'.repeat(metadata.length)})`,
      cells['document_id'] ?? '',
      ...metadata.map((name) => cells[name] ?? ''),
    );
    db.run('INSERT INTO document_text (document, text, source) VALUES (?, ?, ?)', key, text, source);
    return { key, text };
  });
}

interface Around {
  documents: Awaited<ReturnType<typeof readDocuments>>;
  keys: Keys;
  staged: ReadonlyMap<string, Staged>;
  coders: ReadonlyMap<string, number>;
}

/** Marks of one durable batch: short enough that nobody notices who waits for it. */
const batchSize = 1_000;

async function stageMarks(
  db: WritableDb,
  bundle: Bundle,
  { documents, keys, staged, coders }: Around,
  context: CommandContext,
  refuse: Report,
): Promise<number> {
  const reading = await bundleMarks(bundle);
  const total = bundle.tables.get('annotations')?.rows ?? 0;
  const seen = new Set<string>();
  let batch: (() => void)[] = [];
  // Marks come document by document.
  let last = null as { id: string; text: FoundText } | null;
  const commit = () => db.transaction(() => batch.forEach((write) => write()));
  try {
    for await (const mark of reading.marks()) {
      const { document_id: id = '', coder = '' } = mark.annotation.cells;
      const document = staged.get(id);
      if (last?.id !== id) last = document === undefined ? null : { id, text: foundText(document.text) };
      checkMark(mark, { documents, keys, seen, text: last?.text ?? null }, refuse);
      batch.push(() => insert(db, mark, document?.key ?? 0, coders.get(coder) ?? 0));
      if (batch.length < batchSize) continue;
      commit();
      batch = [];
      await breathe(context, seen.size, total);
    }
    commit();
    for (const { table, row } of await reading.leftOver()) refuse('key', table, row, 'it belongs to no mark');
    for (const name of ['annotations', 'segments', 'fields'] as const)
      checkFile(bundle, name, reading.tables[name], refuse);
    checkLinks(keys.links, reading.ids, refuse);
  } finally {
    reading.close();
  }
  return seen.size;
}

function foundText(text: string): FoundText {
  const index = astralIndexFromText(text);
  return { text, sha256: sha256(text), utf16: (point) => utf16FromCodePoint(index, point) };
}

function insert(
  db: WritableDb,
  { annotation, segments, fields }: BundleMark,
  document: number,
  coder: number,
): void {
  const { cells } = annotation;
  const read = fieldsFromLongRows(
    // A person or organisation is kept by its id.
    fields.map((row) => ({
      ...longRowOf(row),
      ...(row.cells['entity_id'] && { value: row.cells['entity_id'] }),
    })),
  );
  const { key } = db.run(
    `INSERT INTO mark (id, document, kind, start_utf16, end_utf16, segments, coder, origin, status, certainty, note, tags,
       fields, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    cells['annotation_id'] ?? '',
    document,
    cells['kind'] ?? '',
    Number(cells['start_utf16']),
    Number(cells['end_utf16']),
    segments.length,
    coder,
    cells['origin'] ?? '',
    cells['status'] ?? '',
    cells['certainty'] ?? '',
    cells['note'] ?? '',
    JSON.stringify(read.tags),
    JSON.stringify(read.fields),
    cells['created_at'] ?? '',
    cells['updated_at'] ?? '',
  );
  for (const { cells: piece } of segments)
    db.run(
      `INSERT INTO segment (mark, ordinal, role, start_utf16, end_utf16, quote, prefix, suffix)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      key,
      Number(piece['ordinal']),
      piece['role'] ?? '',
      Number(piece['start_utf16']),
      Number(piece['end_utf16']),
      piece['quote'] ?? '',
      piece['prefix'] ?? '',
      piece['suffix'] ?? '',
    );
}

function publish(
  db: WritableDb,
  keys: Keys,
  staged: readonly Staged[],
  marks: number,
  context: CommandContext,
): Committed<ImportedBundle> {
  const value = { documents: staged.length, marks };
  return runStep(
    db,
    'importDataset',
    context,
    () => {
      for (const { key } of staged) db.run("UPDATE document SET state = 'present' WHERE key = ?", key);
      for (const { cells } of keys.rows.entities)
        db.run(
          'INSERT INTO entity (id, name, type, aliases, note) VALUES (?, ?, ?, ?, ?)',
          cells['entity_id'] ?? '',
          cells['name'] ?? '',
          cells['type'] ?? '',
          cells['aliases'] || '[]',
          cells['note'] ?? '',
        );
      for (const { cells } of keys.links)
        db.run(
          `INSERT INTO link (id, from_mark, to_mark, type, note)
           VALUES (?, (SELECT key FROM mark WHERE id = ?), (SELECT key FROM mark WHERE id = ?), ?, ?)`,
          cells['link_id'] ?? '',
          cells['from_annotation_id'] ?? '',
          cells['to_annotation_id'] ?? '',
          cells['type'] ?? '',
          cells['note'] ?? '',
        );
      return { value, count: staged.length, kind: null };
    },
    // From staged to removed is not logged: undo must come back to 'removed', never to what the next opening purges.
    () => {
      for (const { key } of staged) db.run("UPDATE document SET state = 'removed' WHERE key = ?", key);
      db.run(
        'INSERT INTO mark_count (document, kind, count) SELECT document, kind, count(*) FROM mark GROUP BY 1, 2',
      );
    },
  );
}

function tryPurge(db: WritableDb, staged: readonly Staged[]): void {
  try {
    purgeDocuments(
      db,
      staged.map(({ key }) => key),
    );
    db.run('DELETE FROM coder WHERE key NOT IN (SELECT coder FROM mark UNION SELECT coder FROM step)');
  } catch {
    // A full disk cannot take the removal either; nobody sees the rows, and the next opening removes them.
  }
}
