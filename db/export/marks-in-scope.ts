/** The marks of a document with their segments, by place, in one pass over the tables. */
import type { ExportScope } from '../../core/contract/export.ts';
import type { MarkRow, SegmentRow } from '../marks/mark-row.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export interface MarkWithSegments extends Omit<
  MarkRow,
  'document' | 'document_id' | 'language' | 'segments'
> {
  /** In their order, at least one. */
  segments: SegmentRow[];
}

type Joined = Omit<MarkWithSegments, 'segments'> & Omit<SegmentRow, 'key'> & { segment: number };

export function* marksInScope(
  db: ReadableDb,
  document: number,
  kinds: ExportScope['kinds'],
): Generator<MarkWithSegments, void, undefined> {
  let current: MarkWithSegments | undefined;
  const rows = db.iterate<Joined>(
    `SELECT mark.key, mark.id, kind, coder.name AS coder, origin, status, certainty, note, tags, fields, created_at,
       updated_at, segment.key AS segment, ordinal, role, segment.start_utf16, segment.end_utf16, quote, prefix, suffix
     FROM mark JOIN coder ON coder.key = mark.coder JOIN segment ON segment.mark = mark.key
     WHERE document = @document AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))
     ORDER BY mark.start_utf16, mark.end_utf16 DESC, mark.key, ordinal`,
    { document, kinds: kinds === null ? null : JSON.stringify(kinds) },
  );
  for (const { segment, ordinal, role, start_utf16, end_utf16, quote, prefix, suffix, ...mark } of rows) {
    if (current !== undefined && current.key !== mark.key) {
      yield current;
      current = undefined;
    }
    current ??= { ...mark, segments: [] };
    current.segments.push({ key: segment, ordinal, role, start_utf16, end_utf16, quote, prefix, suffix });
  }
  if (current !== undefined) yield current;
}
