/**
 * Writes a bundle: a folder, or a zip where the target's name ends so. The same project makes the same bytes, whatever the
 * clock says: order follows the data, and a zip carries no times.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentMetadata } from '../../../core/model/document.ts';
import { dataPackage } from '../../../formats/export/bundle/datapackage.ts';
import { bundleReadme } from '../../../formats/export/bundle/readme.ts';
import {
  type BundleTableName,
  bundleTableNames,
  bundleTables,
  documentColumns,
} from '../../../formats/export/bundle/tables.ts';
import { codebookRows } from '../../../formats/export/codebook-rows.ts';
import { csvwOfBundle } from '../../../formats/export/csvw.ts';
import { cellsFromRow, flatRowFrom } from '../../../formats/export/flat-row.ts';
import { longCells, longRows } from '../../../formats/export/long-row.ts';
import type { MarkRecord } from '../../../formats/export/mark-record.ts';
import { replaceFile } from '../../disk/replace-file.ts';
import { inTemporaryFolder, replaceFolder } from '../../disk/replace-folder.ts';
import type { DocumentRow } from '../../documents/document-row.ts';
import type { ExportJob } from '../export-job.ts';
import { isBundleFolder } from './bundle-folder.ts';
import { type TableFile, tableFile } from './table-file.ts';
import { zipFolder } from './zip-folder.ts';

export async function writeBundle(job: ExportJob, target: string): Promise<void> {
  if (!/\.zip$/i.test(target)) return replaceFolder(target, isBundleFolder, (folder) => fill(job, folder));
  await replaceFile(target, async (temporary) => {
    const folder = `${temporary}.folder`;
    await inTemporaryFolder(folder, async () => {
      await fill(job, folder);
      await zipFolder(folder, temporary, job);
    });
  });
}

async function fill(job: ExportJob, folder: string): Promise<void> {
  const { documents, whole } = job.scoped;
  const tables = await writeTables(job, folder, documents);
  if (job.choice.texts) await writeTexts(job, folder, documents);
  await job.breathe();
  const facts = { tables, texts: job.choice.texts, whole };
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(join(folder, 'datapackage.json'), json(dataPackage(facts)));
  writeFileSync(join(folder, 'csv-metadata.json'), json(csvwOfBundle(bundleTables)));
  writeFileSync(join(folder, 'README.md'), bundleReadme(facts));
}

/** Marks between two breaths. */
const marksAtOnce = 200;

async function writeTables(job: ExportJob, folder: string, documents: readonly DocumentRow[]) {
  const open = new Map<BundleTableName, TableFile>();
  try {
    const table = (name: BundleTableName) => {
      const made = tableFile(folder, name);
      open.set(name, made);
      return made;
    };
    const annotations = table('annotations');
    const segments = table('segments');
    const fields = table('fields');
    const used: Used = { coders: new Set(), entities: new Set(), marks: new Set() };
    for (const mark of job.marks()) {
      annotations.add(cellsFromRow(flatRowFrom(mark)));
      for (const cells of segmentRows(mark)) segments.add(cells);
      for (const row of longRows(mark)) {
        const entity = mark.entity_ids[row.field] ?? '';
        fields.add([...longCells(mark.id, row), entity, row.type]);
      }
      used.coders.add(mark.coder);
      if (!job.scoped.whole) {
        used.marks.add(mark.id);
        for (const id of Object.values(mark.entity_ids)) used.entities.add(id);
      }
      if (job.done % marksAtOnce === 0) await job.breathe();
    }
    const rows = otherRows(job, documents, used);
    for (const name of bundleTableNames) {
      const own = rows[name];
      if (own === undefined) continue;
      const written = table(name);
      for (const cells of own) written.add(cells);
    }
    return Object.fromEntries(bundleTableNames.map((name) => [name, closed(open, name)])) as Record<
      BundleTableName,
      ReturnType<TableFile['close']>
    >;
  } finally {
    for (const file of open.values()) file.close();
  }
}

function closed(open: Map<BundleTableName, TableFile>, name: BundleTableName) {
  const file = open.get(name);
  if (file === undefined) throw new Error(`table ${name} was not written`);
  open.delete(name);
  return file.close();
}

/** What the marks of a part of a project refer to; of a whole project everything is written. */
interface Used {
  coders: Set<string>;
  entities: Set<string>;
  marks: Set<string>;
}

function otherRows(
  { db, scoped: { whole }, choice }: ExportJob,
  documents: readonly DocumentRow[],
  used: Used,
): Partial<Record<BundleTableName, Iterable<string[]>>> {
  const coders = db.all<{ id: string; name: string }>('SELECT id, name FROM coder ORDER BY id');
  const entities = db.all<{ id: string; name: string; type: string; aliases: string; note: string }>(
    'SELECT id, name, type, aliases, note FROM entity ORDER BY id',
  );
  const links = db.all<{ id: string; from: string; to: string; type: string; note: string }>(
    `SELECT link.id, a.id AS "from", b.id AS "to", link.type, link.note
     FROM link JOIN mark AS a ON a.key = from_mark JOIN mark AS b ON b.key = to_mark
     JOIN document AS c ON c.key = a.document JOIN document AS d ON d.key = b.document
     WHERE c.state = 'present' AND d.state = 'present' ORDER BY link.id`,
  );
  return {
    documents: documents.map((document) => documentCells(document, choice.texts)),
    links: links
      .filter(({ from, to }) => whole || (used.marks.has(from) && used.marks.has(to)))
      .map(({ id, from, to, type, note }) => [id, from, to, type, note]),
    entities: entities
      .filter(({ id }) => whole || used.entities.has(id))
      .map(({ id, name, type, aliases, note }) => [id, name, type, aliases === '[]' ? '' : aliases, note]),
    coders: coders.filter(({ name }) => used.coders.has(name)).map(({ id, name }) => [id, name]),
    codebook: codebookRows(),
  };
}

const segmentRows = ({ id, segments }: MarkRecord) =>
  segments.map(({ role, start, end, start_utf16, end_utf16, quote, prefix, suffix }, ordinal) => [
    id,
    String(ordinal),
    role,
    ...[start, end, start_utf16, end_utf16].map(String),
    quote,
    prefix,
    suffix,
  ]);

function documentCells(document: DocumentMetadata, texts: boolean): string[] {
  const values: Readonly<Record<string, string | number>> = {
    ...document,
    document_id: document.id,
    text_file: texts ? textFile(document) : '',
    source_file: texts && hasOwnSource(document) ? sourceFile(document) : '',
  };
  return documentColumns.map(({ name }) => String(values[name] ?? ''));
}

const textFile = ({ id }: DocumentMetadata) => `texts/${id}.txt`;
const sourceFile = ({ id }: DocumentMetadata) => `sources/${id}.bin`;
/** A UTF-8 file with LF line ends is its own text. */
const hasOwnSource = ({ source_sha256, text_sha256 }: DocumentMetadata) => source_sha256 !== text_sha256;

async function writeTexts(job: ExportJob, folder: string, documents: readonly DocumentRow[]): Promise<void> {
  mkdirSync(join(folder, 'texts'));
  if (documents.some(hasOwnSource)) mkdirSync(join(folder, 'sources'));
  for (const [at, document] of documents.entries()) {
    const row = job.db.get<{ text: string; source: Uint8Array }>(
      'SELECT text, source FROM document_text WHERE document = ?',
      document.key,
    );
    if (row === undefined) throw new Error(`document ${document.id} has no text`);
    writeFileSync(join(folder, textFile(document)), row.text);
    if (hasOwnSource(document)) writeFileSync(join(folder, sourceFile(document)), row.source);
    if (at % 20 === 0) await job.breathe();
  }
}
