/** A mark as the file keeps it; finding one by its id. Marks of documents that were removed do not exist for anyone. */
import { fail } from '../../core/contract/failure.ts';
import type { Kind } from '../../core/model/kinds.ts';
import type { Certainty, MarkStatus, Segment, SegmentRole } from '../../core/model/mark.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export interface MarkRow {
  key: number;
  id: string;
  /** Key and id of its document, and how that one's numbers are read. */
  document: number;
  document_id: string;
  language: string;
  figures_as: string;
  kind: Kind;
  /** How many segments it has. */
  segments: number;
  coder: string;
  origin: string;
  status: MarkStatus;
  certainty: Certainty;
  note: string;
  tags: string;
  fields: string;
  created_at: string;
  updated_at: string;
}

/** Fails with 'unknown-mark'. */
export function markById(db: ReadableDb, id: string): MarkRow {
  const row = db.get<MarkRow>(
    `SELECT mark.key, mark.id, mark.document, document.id AS document_id, language, figures_as, kind, segments, coder.name AS coder,
       origin, mark.status, certainty, mark.note, tags, fields, created_at, updated_at
     FROM mark JOIN document ON document.key = mark.document JOIN coder ON coder.key = mark.coder
     WHERE mark.id = ? AND state = 'present'`,
    id,
  );
  return row ?? fail('unknown-mark', { mark: id });
}

export interface SegmentRow {
  key: number;
  ordinal: number;
  role: SegmentRole;
  start_utf16: number;
  end_utf16: number;
  quote: string;
  prefix: string;
  suffix: string;
}

/** In their order. */
export function segmentRows(db: ReadableDb, mark: number): SegmentRow[] {
  return db.all<SegmentRow>(
    'SELECT key, ordinal, role, start_utf16, end_utf16, quote, prefix, suffix FROM segment WHERE mark = ? ORDER BY ordinal',
    mark,
  );
}

export function segmentFromRow(row: SegmentRow): Segment {
  const { role, start_utf16: start, end_utf16: end, quote, prefix, suffix } = row;
  return { role, start, end, quote, prefix, suffix };
}

/** The segment that stands for the mark: its first content. */
export function isMain(segments: readonly { role: SegmentRole }[], at: number): boolean {
  return segments.findIndex(({ role }) => role === 'content') === at;
}
