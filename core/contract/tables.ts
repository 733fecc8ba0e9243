/** The tables a query may read and a command may touch; the renderer invalidates queries by these names. */
export const tables = ['project', 'document', 'mark', 'segment', 'entity', 'link', 'coder', 'step'] as const;
export type Table = (typeof tables)[number];

/** Up to this many row ids are named a table; beyond it `ids` is null and everything read from it is stale. */
export const namedRows = 200;

/** What one committed command (or undo, or redo) changed. */
export interface Touched {
  tables: Table[];
  /** The marks touched (their own row or a segment), null where there are more than `namedRows`. */
  marks: string[] | null;
  /** The documents whose row, marks or counts changed, null likewise. */
  documents: string[] | null;
  /** When it was durable on disk, ISO 8601. */
  saved_at: string;
}
