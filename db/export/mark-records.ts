/**
 * The marks of a scope as records for the export formats, in the order of the documents and then of the places, one at a
 * time. Every one is checked against the stored text before it leaves: where a segment's words are not the text at its
 * offsets, the export fails with 'quote-mismatch' and names the mark, for a dataset with one wrong row cannot be trusted
 * in any.
 */
import { fail } from '../../core/contract/failure.ts';
import { codePointFromUtf16 } from '../../core/text/offsets.ts';
import { paragraphAt, paragraphStarts } from '../../core/text/paragraphs.ts';
import type { LinkRecord, MarkRecord, SegmentRecord } from '../../formats/export/mark-record.ts';
import type { DocumentRow } from '../documents/document-row.ts';
import { type EntityNames, entityNames, namesForIds } from '../marks/entity-names.ts';
import { fieldsFromJson } from '../marks/fields.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import type { CachedText } from '../sqlite/text-cache.ts';
import { linksOfDocument, type LinksOfMark } from './document-links.ts';
import { type MarkWithSegments, marksInScope } from './marks-in-scope.ts';
import type { ScopedMarks } from './scoped-marks.ts';

export function* markRecords(db: ReadableDb, scoped: ScopedMarks): Generator<MarkRecord, void, undefined> {
  for (const document of scoped.documents) yield* marksOfDocument(db, document, scoped);
}

export function* marksOfDocument(
  db: ReadableDb,
  document: DocumentRow,
  { kinds, filtered }: Pick<ScopedMarks, 'kinds' | 'filtered'>,
  names = entityNames(db),
): Generator<MarkRecord, void, undefined> {
  let place: Place | undefined;
  const fitting = filtered === null ? null : (filtered.get(document.key) ?? '[]');
  for (const mark of marksInScope(db, document.key, kinds, fitting)) {
    // Only now: most documents of a scope by kind may have no mark in it.
    place ??= placeOf(db, document);
    yield recordFrom(place, names, mark);
  }
}

/** What all marks of a document share. */
interface Place {
  document: DocumentRow;
  cached: CachedText;
  paragraphs: readonly number[];
  links: LinksOfMark;
}

function placeOf(db: ReadableDb, document: DocumentRow): Place {
  const cached = db.texts.once(document.key);
  return {
    document,
    cached,
    paragraphs: paragraphStarts(cached.text),
    links: linksOfDocument(db, document.key),
  };
}

const noLinks: readonly LinkRecord[] = [];

function recordFrom(place: Place, names: EntityNames, mark: MarkWithSegments): MarkRecord {
  const { text, astral } = place.cached;
  const index = astral();
  const segments = mark.segments.map(
    ({ role, start_utf16, end_utf16, quote, prefix, suffix }): SegmentRecord => {
      const found = text.slice(start_utf16, end_utf16);
      if (found !== quote) fail('quote-mismatch', { mark: mark.id, quote, found });
      const start = codePointFromUtf16(index, start_utf16);
      const end = codePointFromUtf16(index, end_utf16);
      return { role, start, end, start_utf16, end_utf16, quote, prefix, suffix };
    },
  );
  const main = segments.find(({ role }) => role === 'content');
  if (main === undefined) throw new Error(`mark ${mark.id} has no content`);
  const fields = fieldsFromJson(mark.fields);
  const ids: Record<string, string> = {};
  for (const name of names.fields[mark.kind]) {
    const id = fields[name];
    if (typeof id === 'string') ids[name] = id;
  }
  return {
    id: mark.id,
    document: place.document,
    kind: mark.kind,
    segments,
    main,
    paragraph: paragraphAt(place.paragraphs, main.start_utf16),
    coder: mark.coder,
    origin: mark.origin,
    status: mark.status,
    certainty: mark.certainty,
    tags: mark.tags === '[]' ? [] : (JSON.parse(mark.tags) as string[]),
    note: mark.note,
    fields: namesForIds(names, mark.kind, fields),
    entity_ids: ids,
    links: place.links(mark.key) ?? noLinks,
    created_at: mark.created_at,
    updated_at: mark.updated_at,
  };
}
