/**
 * The rows of the flat CSV, in the order of the documents and then of the places, one at a time. Every row is checked
 * against the stored text before it leaves: where a segment's words are not the text at its offsets, the export fails
 * with 'quote-mismatch' and names the mark, for a dataset with one wrong row cannot be trusted in any.
 *
 * Offsets go out in Unicode code points, with the UTF-16 ones beside them.
 */
import { fail } from '../../core/contract/failure.ts';
import type { ExportScope } from '../../core/contract/queries.ts';
import { codePointFromUtf16 } from '../../core/text/offsets.ts';
import { paragraphAt, paragraphStarts } from '../../core/text/paragraphs.ts';
import { type FlatRow, tagSeparator } from '../../formats/export/flat-row.ts';
import { type DocumentRow, metadataColumns } from '../documents/document-row.ts';
import { type EntityNames, entityNames, namesForIds } from '../marks/entity-names.ts';
import { type Fields, fieldsFromJson } from '../marks/fields.ts';
import { isMain } from '../marks/mark-row.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import type { CachedText } from '../sqlite/text-cache.ts';
import { type LinkCells, linkCells } from './link-cells.ts';
import { type MarkWithSegments, marksInScope } from './marks-in-scope.ts';

export function* flatRows(db: ReadableDb, scope: ExportScope): Generator<FlatRow, void, undefined> {
  const names = entityNames(db);
  for (const document of documentsInScope(db, scope)) {
    let place: Place | undefined;
    for (const mark of marksInScope(db, document.key, scope.kinds)) {
      // Only now: most documents of a scope by kind may have no mark in it.
      place ??= placeOf(db, document);
      yield flatRow(place, names, mark);
    }
  }
}

/** How many rows `flatRows` will give. */
export function countRows(db: ReadableDb, scope: ExportScope): number {
  const row = db.get<{ total: number }>(
    `SELECT count(*) AS total FROM mark JOIN document ON document.key = mark.document
     WHERE state = 'present' AND (@documents IS NULL OR document.id IN (SELECT value FROM json_each(@documents)))
       AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))`,
    { documents: jsonOrNull(scope.documents), kinds: jsonOrNull(scope.kinds) },
  );
  return row?.total ?? 0;
}

function documentsInScope(db: ReadableDb, { documents }: ExportScope): DocumentRow[] {
  return db.all<DocumentRow>(
    `SELECT key, ${metadataColumns} FROM document
     WHERE state = 'present' AND (@documents IS NULL OR id IN (SELECT value FROM json_each(@documents))) ORDER BY key`,
    { documents: jsonOrNull(documents) },
  );
}

const jsonOrNull = (list: readonly string[] | null) => (list === null ? null : JSON.stringify(list));

/** What all rows of a document share. */
interface Place {
  document: DocumentRow;
  cached: CachedText;
  paragraphs: readonly number[];
  links: LinkCells;
}

function placeOf(db: ReadableDb, document: DocumentRow): Place {
  const cached = db.texts.of(document.key);
  return { document, cached, paragraphs: paragraphStarts(cached.text), links: linkCells(db, document.key) };
}

function flatRow(place: Place, names: EntityNames, mark: MarkWithSegments): FlatRow {
  const { document, cached } = place;
  const { segments } = mark;
  for (const { start_utf16, end_utf16, quote } of segments) {
    const found = cached.text.slice(start_utf16, end_utf16);
    if (found !== quote) fail('quote-mismatch', { mark: mark.id, quote, found });
  }
  const main = segments.find((_segment, at) => isMain(segments, at));
  if (main === undefined) throw new Error(`mark ${mark.id} has no content`);
  const point = (offset: number) => codePointFromUtf16(cached.astral(), offset);
  const fields = namesForIds(names, mark.kind, fieldsFromJson(mark.fields));
  return {
    annotation_id: mark.id,
    document_id: document.id,
    document_title: document.title,
    document_status: document.status,
    outlet: document.outlet,
    author: document.author,
    published_on: document.published_on,
    url: document.url,
    language: document.language,
    kind: mark.kind,
    start: String(point(main.start_utf16)),
    end: String(point(main.end_utf16)),
    start_utf16: String(main.start_utf16),
    end_utf16: String(main.end_utf16),
    paragraph: String(paragraphAt(place.paragraphs, main.start_utf16)),
    page: '',
    quote: main.quote,
    prefix: main.prefix,
    suffix: main.suffix,
    segments: segments.length === 1 ? '' : JSON.stringify(segmentsOut(segments, point)),
    ...fieldCells(fields),
    status: mark.status,
    certainty: mark.certainty,
    tags: (JSON.parse(mark.tags) as string[]).join(tagSeparator),
    note: mark.note,
    links: place.links(mark.key),
    coder: mark.coder,
    origin: mark.origin,
    created_at: mark.created_at,
    updated_at: mark.updated_at,
    text_sha256: document.text_sha256,
  };
}

const segmentsOut = (segments: MarkWithSegments['segments'], point: (offset: number) => number) =>
  segments.map(({ role, start_utf16, end_utf16, quote }) => ({
    role,
    start: point(start_utf16),
    end: point(end_utf16),
    quote,
  }));

function fieldCells(fields: Fields) {
  const cell = (name: string) => {
    const value = fields[name];
    // Every field that has a column is a text; numbers are kept as decimal strings.
    return typeof value === 'string' ? value : '';
  };
  return {
    value_low: cell('value_low'),
    value_best: cell('value_best'),
    value_high: cell('value_high'),
    comparator: cell('comparator'),
    approximator: cell('approximator'),
    form: cell('form'),
    reading_state: cell('reading_state'),
    unit_text: cell('unit_text'),
    unit: cell('unit'),
    currency: cell('currency'),
    counted: cell('counted'),
    quantity_class: cell('quantity_class'),
    scope: cell('scope'),
    as_of: cell('as_of'),
    speaker: cell('speaker'),
    speaker_role: cell('speaker_role'),
    quote_form: cell('quote_form'),
    polarity: cell('polarity'),
    claim_text: cell('claim_text'),
    claimant: cell('claimant'),
    stance: cell('stance'),
    verdict: cell('verdict'),
  };
}
