/** What can be asked about the entities of a project. */
import { z } from 'zod';
import type { FoundEntity } from '../entities/entity-index.ts';
import { type Entity, entityIdSchema } from '../model/entity.ts';
import type { Kind } from '../model/kinds.ts';
import type { Table } from './tables.ts';

export const entityQueries = {
  /** Every entity with how many marks name it, by name. */
  listEntities: { input: z.strictObject({}), reads: ['entity', 'mark', 'document'] },
  /** Those that fit what is typed, the best first (core/entities/entity-index.ts). */
  suggestEntities: {
    input: z.strictObject({ typed: z.string().max(2_000), limit: z.int().min(1).max(100) }),
    reads: ['entity'],
  },
  /** One entity with its marks, in the order of documents and text; null where it is no more. */
  getEntity: {
    input: z.strictObject({ id: entityIdSchema, limit: z.int().min(1).max(5_000) }),
    reads: ['entity', 'mark', 'document'],
  },
  /** Where texts name it, in the order of documents and text. */
  findMentions: {
    input: z.strictObject({ id: entityIdSchema, limit: z.int().min(1).max(5_000) }),
    reads: ['entity', 'document'],
  },
} as const satisfies Record<string, { input: z.ZodType; reads: readonly Table[] }>;

export interface ListedEntity extends Entity {
  marks: number;
}

/** A mark that names the entity. */
export interface MarkOfEntity {
  id: string;
  document: string;
  title: string;
  kind: Kind;
  /** The fields in which it names it. */
  fields: string[];
  /** The marked words, shortened. */
  quote: string;
}

/** A place that names the entity, with the text around it; `start` and `end` are UTF-16 offsets into the document's text. */
export interface Mention {
  document: string;
  title: string;
  start: number;
  end: number;
  before: string;
  words: string;
  after: string;
}

export interface EntityOutputs {
  listEntities: ListedEntity[];
  suggestEntities: FoundEntity[];
  getEntity: { entity: Entity; marks: MarkOfEntity[]; total: number } | null;
  /** `documents` counts all that name it; `more` says that there are more mentions than were listed. */
  findMentions: { mentions: Mention[]; documents: number; more: boolean };
}
