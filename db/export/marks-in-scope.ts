/** The marks of a document with their segments, by place, in one pass over the tables. */
import type { ExportScope } from '../../core/contract/export.ts';
import type { MarkRow, SegmentRow } from '../marks/mark-row.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export interface MarkWithSegments extends Omit<
  MarkRow,
  'document' | 'document_id' | 'language' | 'figures_as' | 'segments'
> {
  /** In their order, at least one. */
  segments: SegmentRow[];
}

type Joined = Omit<MarkWithSegments, 'segments'> & Omit<SegmentRow, 'key'> & { segment: number };

export function* marksInScope(
  db: ReadableDb,
  document: number,
  kinds: ExportScope['kinds'],
  /** Keys of marks as JSON: only these. */
  only: string | null = null,
): Generator<MarkWithSegments, void, undefined> {
  let current: MarkWithSegments | undefined;
  const rows = db.iterate<Joined>(
    `SELECT mark.key, mark.id, kind, coder.name AS coder, origin, status, certainty, note, tags, fields, created_at,
       updated_at, segment.key AS segment, ordinal, role, segment.start_utf16, segment.end_utf16, quote, prefix, suffix
     FROM mark JOIN coder ON coder.key = mark.coder JOIN segment ON segment.mark = mark.key
     WHERE document = @document AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))
       AND (@only IS NULL OR mark.key IN (SELECT value FROM json_each(@only)))
     ORDER BY mark.start_utf16, mark.end_utf16 DESC, mark.key, ordinal`,
    { document, only, kinds: kinds === null ? null : JSON.stringify(kinds) },
  );
  for (const row of rows) {
    if (current !== undefined && current.key !== row.key) {
      yield current;
      current = undefined;
    }
    // Name by name: taking the rest of an object apart costs more than all else of a row.
    current ??= {
      key: row.key,
      id: row.id,
      kind: row.kind,
      coder: row.coder,
      origin: row.origin,
      status: row.status,
      certainty: row.certainty,
      note: row.note,
      tags: row.tags,
      fields: row.fields,
      created_at: row.created_at,
      updated_at: row.updated_at,
      segments: [],
    };
    current.segments.push({
      key: row.segment,
      ordinal: row.ordinal,
      role: row.role,
      start_utf16: row.start_utf16,
      end_utf16: row.end_utf16,
      quote: row.quote,
      prefix: row.prefix,
      suffix: row.suffix,
    });
  }
  if (current !== undefined) yield current;
}
