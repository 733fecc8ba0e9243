/**
 * The table of all marks of a project: pages of rows, how many there are, and groups with counts and sums. These answer
 * in parts (see db/table/), so that others are let through, and one that nobody waits for any more is given up.
 */
import { z } from 'zod';
import type { Kind } from '../model/kinds.ts';
import type { Mark } from '../model/mark.ts';
import { columnIds, groupings } from '../table/columns.ts';
import { tableFilterSchema } from '../table/filter.ts';
import type { Table } from './tables.ts';

/** null: in the order of the documents and then of the text. */
export const tableSortSchema = z
  .strictObject({ column: z.enum(columnIds), descending: z.boolean() })
  .nullable();
export type TableSort = z.infer<typeof tableSortSchema>;

const reads: readonly Table[] = ['document', 'mark', 'segment', 'entity', 'coder'];

export const markTableQueries = {
  queryMarkTable: {
    input: z.strictObject({
      filter: tableFilterSchema,
      sort: tableSortSchema,
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
    }),
    reads,
  },
  countMarkTable: { input: z.strictObject({ filter: tableFilterSchema }), reads },
  /** The ids of all rows, in no order, for what is done to all of them; `limit` refuses to name more. */
  listTableMarks: {
    input: z.strictObject({ filter: tableFilterSchema, limit: z.int().min(1).max(100_000) }),
    reads,
  },
  groupMarkTable: { input: z.strictObject({ filter: tableFilterSchema, by: z.enum(groupings) }), reads },
} as const satisfies Record<string, { input: z.ZodType; reads: readonly Table[] }>;

/** A mark as a row. `quote` is its first content, cut at `longestQuote`; entity fields hold names. */
export interface TableRow extends Pick<
  Mark,
  | 'id'
  | 'status'
  | 'certainty'
  | 'note'
  | 'tags'
  | 'fields'
  | 'coder'
  | 'origin'
  | 'created_at'
  | 'updated_at'
> {
  document: string;
  title: string;
  kind: Kind;
  quote: string;
  outlet: string;
  published_on: string;
  language: string;
  document_status: string;
}

export const longestQuote = 400;

/** How many marks, and of those with a best value how many and their sum (in floating point: 15 digits). */
export interface TableTotals {
  count: number;
  valued: number;
  sum: number | null;
}

/** `value` is what the marks of the group share, null where they have none; of documents the id. */
export interface TableGroup extends TableTotals {
  value: string | null;
  name: string;
}

export interface TableGroups {
  /** Kinds and documents in their order, others by their count. At most `mostGroups`. */
  groups: TableGroup[];
  /** How many there are. */
  total: number;
}

export const mostGroups = 20_000;

export interface MarkTableOutputs {
  queryMarkTable: TableRow[];
  countMarkTable: TableTotals;
  /** null where there are more than `limit`. */
  listTableMarks: string[] | null;
  groupMarkTable: TableGroups;
}

export type MarkTableQueryName = keyof typeof markTableQueries;
