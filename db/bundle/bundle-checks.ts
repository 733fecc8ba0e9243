/**
 * What must hold of a bundle, each told to `report` where it does not: verifying collects what is wrong, bringing a bundle
 * back refuses it at the first.
 */
import { z } from 'zod';
import { idSchema } from '../../core/model/id.ts';
import type { ProblemKind } from '../../core/contract/verify.ts';
import { astralIndexFromText, codePointFromUtf16 } from '../../core/text/offsets.ts';
import { type BundleTableName, tableNamed } from '../../formats/export/bundle/tables.ts';
import { sha256 } from '../documents/sha256.ts';
import { type FoundText, rowProblems } from '../export/verify-csv.ts';
import type { BundleMark } from './bundle-marks.ts';
import { sourceOf, textOf } from './bundle-texts.ts';
import { fieldProblems } from './field-problems.ts';
import type { Bundle } from './open-bundle.ts';
import { segmentProblems } from './segment-problems.ts';
import { allRows, type TableRow, type TableRows } from './table-rows.ts';

export type Report = (
  kind: ProblemKind,
  table: BundleTableName,
  row: TableRow | null,
  detail: string,
) => void;

/** Whether a table is the file that was described, once all of it was read. */
export function checkFile(bundle: Bundle, name: BundleTableName, table: TableRows, report: Report): void {
  const said = bundle.tables.get(name);
  const { rows, bytes, sha256: hash } = table.read();
  if (said === undefined) return;
  if (rows !== said.rows) report('file', name, null, `it has ${rows} rows, not ${said.rows}`);
  if (bytes !== said.bytes || hash !== said.sha256)
    report('file', name, null, 'it was changed after the bundle was made');
}

export function checkRow(name: BundleTableName, row: TableRow, report: Report): void {
  const { required, choices } = tableNamed(name);
  for (const column of required)
    if (row.cells[column] === '') report('value', name, row, `${column} is empty`);
  for (const [column, allowed] of Object.entries(choices)) {
    const value = row.cells[column] ?? '';
    if (value !== '' && !allowed.includes(value))
      report('value', name, row, `${column} cannot be “${value}”`);
  }
}

/** By id. */
export type Documents = ReadonlyMap<string, TableRow>;

export async function readDocuments(bundle: Bundle, report: Report): Promise<Documents> {
  const { rows, table } = await allRows(bundle, 'documents');
  const documents = new Map<string, TableRow>();
  for (const row of rows) {
    const id = row.cells['document_id'] ?? '';
    checkRow('documents', row, report);
    if (!idSchema.safeParse(id).success) report('value', 'documents', row, `“${id}” is no identifier`);
    if (documents.has(id)) report('key', 'documents', row, `the document ${id} stands twice`);
    documents.set(id, row);
  }
  checkFile(bundle, 'documents', table, report);
  return documents;
}

export async function checkText(bundle: Bundle, row: TableRow, report: Report): Promise<void> {
  const { cells } = row;
  const text = await textOf(bundle, cells);
  if (sha256(text) !== cells['text_sha256'])
    report('text-hash', 'documents', row, 'the text is not the one marked');
  const points = codePointFromUtf16(astralIndexFromText(text), text.length);
  if (String(text.length) !== cells['length_utf16'] || String(points) !== cells['length'])
    report('length', 'documents', row, `the text has ${points} characters (${text.length} UTF-16 units)`);
  if (sha256(await sourceOf(bundle, cells)) !== cells['source_sha256'])
    report('source-hash', 'documents', row, 'the file it came from is not the one imported');
}

export interface Keys {
  entities: ReadonlySet<string>;
  coders: ReadonlySet<string>;
  links: readonly TableRow[];
  rows: Readonly<Record<'entities' | 'coders', readonly TableRow[]>>;
}

export async function readSmallTables(bundle: Bundle, report: Report): Promise<Keys> {
  const read = async (name: BundleTableName, key: string) => {
    const { rows, table } = await allRows(bundle, name);
    const values = new Set<string>();
    for (const row of rows) {
      const value = row.cells[key] ?? '';
      checkRow(name, row, report);
      if (values.has(value)) report('key', name, row, `${key} ${value} stands twice`);
      values.add(value);
    }
    checkFile(bundle, name, table, report);
    return { rows, values };
  };
  const codebook = await allRows(bundle, 'codebook');
  checkFile(bundle, 'codebook', codebook.table, report);
  const entities = await read('entities', 'entity_id');
  for (const row of entities.rows)
    if (!isListOfNames(row.cells['aliases'] ?? ''))
      report('value', 'entities', row, 'aliases is no list of names');
  const coders = await read('coders', 'name');
  const links = await read('links', 'link_id');
  return {
    entities: entities.values,
    coders: coders.values,
    links: links.rows,
    rows: { entities: entities.rows, coders: coders.rows },
  };
}

const namesSchema = z.array(z.string().min(1));

function isListOfNames(cell: string): boolean {
  if (cell === '') return true;
  try {
    return namesSchema.safeParse(JSON.parse(cell)).success;
  } catch {
    return false;
  }
}

export interface MarkContext {
  documents: Documents;
  keys: Keys;
  /** The ids of the marks before it. */
  seen: Set<string>;
  /** Of its document; null where that is not to be had, undefined where nobody looked. */
  text: FoundText | null | undefined;
}

/** Everything that must hold of a mark. */
export function checkMark(
  mark: BundleMark,
  { documents, keys, seen, text }: MarkContext,
  report: Report,
): void {
  const { annotation, segments, fields } = mark;
  checkRow('annotations', annotation, report);
  for (const row of segments) checkRow('segments', row, report);
  for (const row of fields) checkRow('fields', row, report);
  checkMarkKeys(annotation, fields, documents, keys, seen, report);
  if (text !== undefined)
    for (const [kind, detail] of rowProblems(annotation.cells, text))
      report(kind, 'annotations', annotation, detail);
  for (const { row, kind, detail } of segmentProblems(annotation, segments, text ?? null))
    report(kind, row === annotation ? 'annotations' : 'segments', row, detail);
  for (const { row, detail } of fieldProblems(annotation, fields))
    report('fields', row === annotation ? 'annotations' : 'fields', row, detail);
}

function checkMarkKeys(
  annotation: TableRow,
  fields: readonly TableRow[],
  documents: Documents,
  { entities, coders }: Keys,
  seen: Set<string>,
  report: Report,
): void {
  const { annotation_id: id = '', document_id: document = '', coder = '' } = annotation.cells;
  if (seen.has(id)) report('key', 'annotations', annotation, `the mark ${id} stands twice`);
  seen.add(id);
  if (!idSchema.safeParse(id).success) report('value', 'annotations', annotation, `“${id}” is no identifier`);
  if (!documents.has(document)) report('key', 'annotations', annotation, `no document ${document}`);
  if (!coders.has(coder)) report('key', 'annotations', annotation, `no coder ${coder}`);
  for (const row of fields) {
    const entity = row.cells['entity_id'] ?? '';
    if (entity !== '' && !entities.has(entity)) report('entity', 'fields', row, `no entity ${entity}`);
  }
}

export function checkLinks(links: readonly TableRow[], marks: ReadonlySet<string>, report: Report): void {
  for (const row of links)
    for (const end of ['from_annotation_id', 'to_annotation_id'])
      if (!marks.has(row.cells[end] ?? '')) report('key', 'links', row, `no mark ${row.cells[end] ?? ''}`);
}
