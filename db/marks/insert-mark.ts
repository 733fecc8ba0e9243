/**
 * Writes one new mark with its segments, the one place where marks come into being. The quote and its context are cut
 * from the stored text here, so that a segment's words are by construction the text at its offsets.
 */
import { fail } from '../../core/contract/failure.ts';
import type { Kind } from '../../core/model/kinds.ts';
import type { Certainty, MarkStatus, SegmentRole } from '../../core/model/mark.ts';
import { anchorFromSpan, isSpanOf, type Span } from '../../core/text/anchor.ts';
import type { Writing } from '../history/run-step.ts';
import { newId } from '../new-id.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';
import type { Fields } from './fields.ts';

export interface NewSegment extends Span {
  role: SegmentRole;
}

export interface NewMark {
  /** Key of the document, and its text. */
  document: number;
  text: string;
  kind: Kind;
  segments: readonly NewSegment[];
  /** Whole: checked, prefilled, with ids for names. */
  fields: Fields;
  origin: string;
  note: string;
  /** Where left out: draft, sure, none. */
  status?: MarkStatus;
  certainty?: Certainty;
  tags?: readonly string[];
  /** Of a mark that comes back from an export; where left out a new one, and the time of the step. */
  id?: string;
  created_at?: string;
  updated_at?: string;
}

/** The first content segment. Fails with 'span-outside' for any that does not lie in the text, 'wrong-field' without content. */
export function mainSegment(text: string, segments: readonly NewSegment[]): NewSegment {
  for (const segment of segments) checkSpan(text, segment);
  return (
    segments.find(({ role }) => role === 'content') ??
    fail('wrong-field', { field: 'segments', reason: 'none of them is the content' })
  );
}

export function checkSpan(text: string, { start, end }: Span): void {
  if (!isSpanOf(text, { start, end })) fail('span-outside', { start, end, length: text.length });
}

/** Precondition: `mainSegment` did not fail. Answers the new mark's id. */
export function insertMark(db: WritableDb, { coder, at }: Writing, mark: NewMark): string {
  const id = mark.id ?? newId();
  const main = mark.segments.find(({ role }) => role === 'content') ?? { start: 0, end: 0 };
  const { key } = db.run(
    `INSERT INTO mark (id, document, kind, start_utf16, end_utf16, segments, coder, origin, status, certainty, note, tags,
       fields, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    mark.document,
    mark.kind,
    main.start,
    main.end,
    mark.segments.length,
    coder,
    mark.origin,
    mark.status ?? 'draft',
    mark.certainty ?? 'sure',
    mark.note,
    JSON.stringify(mark.tags ?? []),
    JSON.stringify(mark.fields),
    mark.created_at ?? at,
    mark.updated_at ?? at,
  );
  insertSegments(db, key, mark.text, mark.segments);
  return id;
}

/** `mark` is its key. */
export function insertSegments(
  db: WritableDb,
  mark: number,
  text: string,
  segments: readonly NewSegment[],
): void {
  segments.forEach((segment, ordinal) => {
    const { start, end, quote, prefix, suffix } = anchorFromSpan(text, segment);
    db.run(
      `INSERT INTO segment (mark, ordinal, role, start_utf16, end_utf16, quote, prefix, suffix)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      mark,
      ordinal,
      segment.role,
      start,
      end,
      quote,
      prefix,
      suffix,
    );
  });
}
