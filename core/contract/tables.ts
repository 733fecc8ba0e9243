import type { MarkSummary } from '../model/mark.ts';

/** The tables a query may read and a command may touch; the renderer invalidates queries by these names. */
export const tables = [
  'project',
  'document',
  'mark',
  'segment',
  'entity',
  'link',
  'dismissal',
  'coder',
  'step',
] as const;
export type Table = (typeof tables)[number];

/** Up to this many row ids are named a table; beyond it `ids` is null and everything read from it is stale. */
export const namedRows = 200;

/** Up to this many touched marks are sent along as they are now. */
export const toldRows = 20;

/** What one committed command (or undo, or redo) changed. */
export interface Touched {
  tables: Table[];
  /** The marks touched (their own row or a segment), null where there are more than `namedRows`. */
  marks: string[] | null;
  /**
   * The touched marks as they are now (those deleted left out), so that a new mark is painted without another question.
   * Absent where there are more than `toldRows`: then the receiver asks.
   */
  summaries?: MarkSummary[];
  /** The documents whose row, marks or counts changed, null likewise. */
  documents: string[] | null;
  /** When it was durable on disk, ISO 8601. */
  saved_at: string;
}
