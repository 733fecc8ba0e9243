/** What can be asked about links, and the marks a link can be made to. */
import { z } from 'zod';
import type { Kind } from '../model/kinds.ts';
import type { LinkType } from '../model/link.ts';
import { markIdSchema } from '../model/mark.ts';
import type { Table } from './tables.ts';

export const linkQueries = {
  /** The links of a mark, both ways, in the order they were made. */
  listLinks: {
    input: z.strictObject({ mark: markIdSchema }),
    reads: ['link', 'mark', 'segment', 'document'],
  },
  /** Marks whose words hold all of `words`, those of the same document first; of no words the nearest ones. */
  findMarks: {
    input: z.strictObject({
      from: markIdSchema,
      words: z.array(z.string().min(1).max(200)).max(10),
      limit: z.int().min(1).max(100),
    }),
    reads: ['mark', 'segment', 'document'],
  },
} as const satisfies Record<string, { input: z.ZodType; reads: readonly Table[] }>;

/** Enough of a mark to know it by. */
export interface KnownMark {
  id: string;
  document: string;
  title: string;
  kind: Kind;
  /** Shortened. */
  quote: string;
}

export interface ListedLink {
  id: string;
  type: LinkType;
  /** `to` the other mark, or `from` it to this one. */
  direction: 'to' | 'from';
  note: string;
  mark: KnownMark;
}

export interface LinkOutputs {
  listLinks: ListedLink[];
  findMarks: KnownMark[];
}
