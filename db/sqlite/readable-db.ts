/**
 * What the rest of db/ sees of an open project file. A function that only reads takes a `ReadableDb`, one that changes
 * something a `WritableDb`: the signature says which process may run it.
 *
 * Statements are prepared once per connection and kept by their text, so callers write SQL where it is used. The type
 * of a row is the caller's word for what its SQL selects; nothing checks it at run time.
 */
import type { ProjectSummary } from '../../core/contract/queries.ts';
import type { TextCache } from './text-cache.ts';

export type Value = string | number | null | Uint8Array;
/** In the order of the question marks, or one object for the names after "@" (a statement uses one of the two). */
export type Values = Value[] | [Readonly<Record<string, Value>>];

export interface ReadableDb {
  /** Where the person's file lies; for a copy opened from a read-only disk this is still the original's place. */
  readonly path: string;
  readonly read_only: ProjectSummary['read_only'];
  readonly texts: TextCache;
  /** Resolves when the long transaction under way has ended, null where there is none. Whoever waited must look again. */
  readonly held: Promise<void> | null;
  all<Row>(sql: string, ...values: Values): Row[];
  get<Row>(sql: string, ...values: Values): Row | undefined;
  /** Row by row, for answers too large to hold; nothing may be written before it has ended. */
  iterate<Row>(sql: string, ...values: Values): IterableIterator<Row>;
}

export interface Written {
  changes: number;
  /** The key of the row last inserted. */
  key: number;
}

export interface WritableDb extends ReadableDb {
  run(sql: string, ...values: Values): Written;
  /** All or nothing, and on disk when it returns. Calls do not nest. */
  transaction<Outcome>(act: () => Outcome): Outcome;
  /**
   * A transaction that lets the process hear what else comes, such as a cancel: all or nothing, and on disk when it
   * resolves. Until then nobody else may use the connection, not even to read; `held` says so.
   */
  longTransaction<Outcome>(act: () => Promise<Outcome>): Promise<Outcome>;
}
