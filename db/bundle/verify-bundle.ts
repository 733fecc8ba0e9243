/**
 * Reads a bundle again, all of it: files against the sizes and hashes it states, every row against the text it was made
 * from, keys between the tables, the rules of each field, the counts. Texts are those of the bundle; where it has none, those
 * of a project that holds them, else what can be told without texts.
 *
 * Fails with what `openBundle` fails with, and with 'damaged-bundle' where a table cannot be read on.
 */
import { fail } from '../../core/contract/failure.ts';
import { type BundleTableName, fileOf } from '../../formats/export/bundle/tables.ts';
import { astralIndexFromText, utf16FromCodePoint } from '../../core/text/offsets.ts';
import { sha256 } from '../documents/sha256.ts';
import { type FoundText, textFinder } from '../export/verify-csv.ts';
import type { Problem } from '../export/verify.ts';
import type { LongWork } from '../long-work.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import {
  checkFile,
  checkLinks,
  checkMark,
  checkText,
  type Documents,
  readDocuments,
  readSmallTables,
  type Report,
} from './bundle-checks.ts';
import { bundleMarks } from './bundle-marks.ts';
import { textOf } from './bundle-texts.ts';
import { type Bundle, openBundle } from './open-bundle.ts';
import type { Cells } from './table-rows.ts';

export interface BundleProblem extends Problem {
  file: string;
  /** Of the file, from 1; null where it is about the file as a whole. */
  line: number | null;
}

export interface VerifyBundleReport {
  /** `texts` tells where the texts came from that the rows were read against. */
  checked: {
    documents: number;
    marks: number;
    segments: number;
    fields: number;
    texts: 'bundle' | 'project' | 'none';
  };
  problems: BundleProblem[];
}

export async function verifyBundle(
  path: string,
  db: ReadableDb | null = null,
  { signal, onProgress }: LongWork = {},
): Promise<VerifyBundleReport> {
  const bundle = await openBundle(path);
  const problems: BundleProblem[] = [];
  const report: Report = (kind, table, row, detail) => {
    const document = row?.cells['document_id'] || null;
    const mark = row?.cells['annotation_id'] || null;
    problems.push({ kind, file: fileOf(table), line: row?.line ?? null, document, mark, detail });
  };
  try {
    const documents = await readDocuments(bundle, report);
    if (bundle.texts) for (const row of documents.values()) await checkText(bundle, row, report);
    const keys = await readSmallTables(bundle, report);
    const checked: VerifyBundleReport['checked'] = {
      documents: documents.size,
      marks: 0,
      segments: 0,
      fields: 0,
      texts: bundle.texts ? 'bundle' : db === null ? 'none' : 'project',
    };
    const findText = bundle.texts ? bundleTextFinder(bundle, documents) : db && projectTextFinder(db);
    const reading = await bundleMarks(bundle);
    try {
      const total = bundle.tables.get('annotations')?.rows ?? 0;
      const seen = new Set<string>();
      for await (const { annotation, segments, fields } of reading.marks()) {
        const { cells } = annotation;
        const pending =
          findText !== null && documents.has(cells['document_id'] ?? '') ? findText(cells) : undefined;
        const text = pending instanceof Promise ? await pending : pending;
        checkMark({ annotation, segments, fields }, { documents, keys, seen, text }, report);
        checked.marks++;
        checked.segments += segments.length;
        checked.fields += fields.length;
        if (checked.marks % 500 === 0) {
          onProgress?.(checked.marks, total);
          await new Promise((resolve) => setImmediate(resolve));
          if (signal?.aborted) fail('cancelled', {});
        }
      }
      for (const { table, row } of await reading.leftOver())
        report('key', table, row, `belongs to no mark at this place: ${row.cells['annotation_id'] ?? ''}`);
      for (const [name, table] of Object.entries(reading.tables))
        checkFile(bundle, name as BundleTableName, table, report);
      checkLinks(keys.links, reading.ids, report);
    } finally {
      reading.close();
    }
    return { checked, problems };
  } finally {
    bundle.files.close();
  }
}

type FindText = (cells: Cells) => FoundText | null | Promise<FoundText | null>;

/** Marks come document by document: the last text is kept. */
function bundleTextFinder(bundle: Bundle, documents: Documents): FindText {
  let last: { id: string; found: FoundText } | null = null;
  return ({ document_id: id = '' }) => {
    if (last?.id === id) return last.found;
    const document = documents.get(id);
    if (document === undefined) return null;
    return textOf(bundle, document.cells).then((text) => {
      const index = astralIndexFromText(text);
      const found = {
        text,
        sha256: sha256(text),
        utf16: (point: number) => utf16FromCodePoint(index, point),
      };
      last = { id, found };
      return found;
    });
  };
}

const projectTextFinder = (db: ReadableDb): FindText => textFinder(db);
