/**
 * A mark (annotation): one or more segments of a document with structured fields. Overlap and nesting are always
 * allowed. Offsets are UTF-16, end exclusive; invariant: the text sliced at a segment's offsets equals its quote.
 */
import { z } from 'zod';
import type { Anchor } from '../text/anchor.ts';
import type { ClaimFields } from './claim-fields.ts';
import { idSchema } from './id.ts';
import { type Kind, kinds } from './kinds.ts';
import type { NumberFields } from './number-fields.ts';
import type { QuoteFields } from './quote-fields.ts';

export const markStatuses = ['draft', 'final', 'disputed'] as const;
export type MarkStatus = (typeof markStatuses)[number];

export const certainties = ['guess', 'likely', 'sure'] as const;
export type Certainty = (typeof certainties)[number];

/** `content` is the marked passage itself; `source` and `cue` are the pieces of an attribution. */
export const segmentRoles = ['content', 'source', 'cue'] as const;
export type SegmentRole = (typeof segmentRoles)[number];

export const kindSchema = z.enum(kinds);

export const spanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export const segmentInputSchema = spanSchema.extend({ role: z.enum(segmentRoles).default('content') });

/** Fields as they come through a door: an object, checked against the kind's schema by the command. */
export const fieldsInputSchema = z.record(z.string().max(200), z.json());

/** What a person may change of a mark, besides its boundaries. Fields given are merged; null clears one. */
export const markChangesSchema = z.strictObject({
  fields: fieldsInputSchema.optional(),
  status: z.enum(markStatuses).optional(),
  certainty: z.enum(certainties).optional(),
  note: z.string().max(100_000).optional(),
  tags: z.array(z.string().min(1).max(200)).max(100).optional(),
  /** Beside those it has. */
  add_tags: z.array(z.string().min(1).max(200)).max(100).optional(),
});
export type MarkChanges = z.infer<typeof markChangesSchema>;

export const markIdSchema = idSchema;

export interface Segment extends Anchor {
  role: SegmentRole;
}

export type MarkFields = ClaimFields & QuoteFields & NumberFields;

/** A mark whole. Entity fields hold names here, not ids. */
export interface Mark {
  id: string;
  document_id: string;
  kind: Kind;
  segments: Segment[];
  coder: string;
  origin: string;
  status: MarkStatus;
  certainty: Certainty;
  note: string;
  tags: string[];
  fields: MarkFields;
  created_at: string;
  updated_at: string;
}

/**
 * What the reading pane and the list need of a mark: its place (the first content segment; the others in `more`) and
 * the few fields that are shown beside it. The quote is sliced from the text by whoever shows it.
 */
export interface MarkSummary {
  id: string;
  document: string;
  kind: Kind;
  start: number;
  end: number;
  more?: { role: SegmentRole; start: number; end: number }[];
  status: MarkStatus;
  brief: MarkBrief;
}

export type MarkBrief = Pick<
  MarkFields,
  | 'value_low'
  | 'value_best'
  | 'value_high'
  | 'comparator'
  | 'reading_state'
  | 'unit_text'
  | 'unit'
  | 'counted'
  | 'speaker'
  | 'stance'
  | 'verdict'
>;
