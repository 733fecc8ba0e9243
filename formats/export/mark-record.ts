/**
 * A mark with all that is said of it, as every export format takes it: db/ reads it from the file and checks its words
 * against the text, the writers of this folder give it a shape. Offsets are in both units, from 0, end exclusive.
 */
import type { DocumentMetadata } from '../../core/model/document.ts';
import type { Kind } from '../../core/model/kinds.ts';
import type { Certainty, MarkStatus, SegmentRole } from '../../core/model/mark.ts';

export interface SegmentRecord {
  role: SegmentRole;
  /** In Unicode code points. */
  start: number;
  end: number;
  start_utf16: number;
  end_utf16: number;
  quote: string;
  prefix: string;
  suffix: string;
}

export interface LinkRecord {
  id: string;
  type: string;
  /** `to` another mark, or `from` it to this one. */
  direction: 'to' | 'from';
  annotation_id: string;
  note: string;
}

export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | { [name: string]: FieldValue };

export interface MarkRecord {
  id: string;
  document: DocumentMetadata;
  kind: Kind;
  /** In their order, at least one; `main` is the first content. */
  segments: readonly SegmentRecord[];
  main: SegmentRecord;
  /** In which `main` begins, from 1. */
  paragraph: number;
  coder: string;
  origin: string;
  status: MarkStatus;
  certainty: Certainty;
  tags: readonly string[];
  note: string;
  /** People and organisations by name. */
  fields: Readonly<Record<string, FieldValue>>;
  /** Their ids, by field. */
  entity_ids: Readonly<Record<string, string>>;
  links: readonly LinkRecord[];
  created_at: string;
  updated_at: string;
}
