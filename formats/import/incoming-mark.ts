/**
 * A mark as it comes back from an exported file: everything the file says of it, and nothing it does not. Columns and keys a
 * file lacks are absent, which is not the same as empty.
 */
import type { FieldValue } from '../export/mark-record.ts';

export interface IncomingSegment {
  role: string;
  /** In Unicode code points; null where the file gives only the words. */
  start: number | null;
  end: number | null;
  quote: string;
  prefix: string;
  suffix: string;
}

export interface IncomingMark {
  /** Of the file, from 1; of Web Annotations the number of the annotation. */
  line: number;
  /** '' where the file names none. */
  id: string;
  /** Id, hash of the text, file name or title; '' where not given. */
  document: { id: string; text_sha256: string; name: string };
  kind: string;
  segments: IncomingSegment[];
  /** By name, people and organisations too; null clears a field. */
  fields: Record<string, FieldValue>;
  /** True where a field the file does not name is not given; else it is as it was. */
  whole: boolean;
  status?: string;
  certainty?: string;
  tags?: string[];
  note?: string;
  coder?: string;
  origin?: string;
  created_at?: string;
  updated_at?: string;
}
