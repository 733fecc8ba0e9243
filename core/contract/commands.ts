/**
 * Everything that changes a project: name → {input}. One command is one transaction, durable (`synchronous=FULL`) before
 * its answer leaves the writer, and undoable by construction. Outputs are typed by `CommandOutputs`.
 */
import { z } from 'zod';
import { documentChangesSchema, documentDefaultsSchema, documentIdSchema } from '../model/document.ts';
import { idSchema } from '../model/id.ts';
import { entityChangesSchema, entityIdSchema, entityNameSchema, entityTypes } from '../model/entity.ts';
import { linkIdSchema, linkTypeSchema } from '../model/link.ts';
import {
  fieldsInputSchema,
  kindSchema,
  markChangesSchema,
  markIdSchema,
  segmentInputSchema,
  spanSchema,
} from '../model/mark.ts';
import { readTextSchema } from '../model/read-text.ts';
import { vagueConventions } from '../reading/vague-conventions.ts';
import type { PackedSpans } from '../text/packed-spans.ts';
import { codebookInputSchema } from './codebook.ts';
import type { Failure } from './failure.ts';
import { type Step, stepIdSchema } from './steps.ts';

const nothing = z.strictObject({});

/** A text to import: the bytes of a file, or text that was pasted. */
export const importItemSchema = z.strictObject({
  name: z.string().max(1_000),
  content: z.union([z.instanceof<new () => Uint8Array>(Uint8Array), z.string()]),
  /** What was read of the content; without it the content is a plain text. */
  read: readTextSchema.optional(),
  /** Takes it even where the project has the same text already. */
  again: z.boolean().optional(),
});
export type ImportItem = z.infer<typeof importItemSchema>;

/** Places of one text (core/text/packed-spans.ts). */
const packedSpansSchema = z
  .instanceof<new () => PackedSpans>(Int32Array)
  .refine((spans) => spans.length >= 2 && spans.length % 2 === 0 && spans.length <= 2_000_000);
const suggestionsSchema = z.strictObject({ document: documentIdSchema, spans: packedSpansSchema });

export const commands = {
  /** Another convention for vague words gives the numbers read by the one before other values, but those corrected by hand. */
  editProject: {
    input: z.strictObject({ vague_convention: z.enum(vagueConventions) }),
  },
  importDocuments: {
    input: z.strictObject({
      items: z.array(importItemSchema).min(1).max(10_000),
      defaults: documentDefaultsSchema.default({}),
    }),
  },
  /**
   * A large import, part by part: each call writes some documents that nobody sees yet; `finishImport` makes all of them
   * present as one step, `dropImport` takes them out again, and so does the next opening where neither came.
   */
  stageDocuments: {
    input: z.strictObject({ import: idSchema, items: z.array(importItemSchema).min(1).max(10_000) }),
  },
  finishImport: { input: z.strictObject({ import: idSchema }) },
  dropImport: { input: z.strictObject({ import: idSchema }) },
  editDocument: { input: z.strictObject({ id: documentIdSchema, changes: documentChangesSchema }) },
  removeDocuments: { input: z.strictObject({ ids: z.array(documentIdSchema).min(1).max(100_000) }) },
  /** One mark a list of segments; several lists are several marks of one step ("every occurrence"). */
  createMarks: {
    input: z.strictObject({
      document: documentIdSchema,
      kind: kindSchema,
      marks: z.array(z.array(segmentInputSchema).min(1).max(100)).min(1).max(100_000),
      /** Fields of every mark; a number's values are read from its words where none are given. */
      fields: fieldsInputSchema.default({}),
    }),
  },
  editMarks: {
    input: z.strictObject({
      ids: z.array(markIdSchema).min(1).max(100_000),
      changes: markChangesSchema,
      /** Passes over marks whose kind has no such field, instead of refusing. */
      where_possible: z.boolean().optional(),
    }),
  },
  /**
   * Gives a quote its source and its cue, in the place of those it has, and merges the fields that go with them; null leaves
   * the quote without one.
   */
  attributeQuote: {
    input: z.strictObject({
      id: markIdSchema,
      source: spanSchema.nullable(),
      cue: spanSchema.nullable(),
      fields: fieldsInputSchema.default({}),
    }),
  },
  /** Moves one segment's boundaries. A number whose reading is still `auto` or `ambiguous` is read anew. */
  moveMark: {
    input: z.strictObject({ id: markIdSchema, segment: z.int().nonnegative().default(0), to: spanSchema }),
  },
  deleteMarks: { input: z.strictObject({ ids: z.array(markIdSchema).min(1).max(100_000) }) },
  /** Marks suggested numbers as a person confirmed them; one that is marked already stays one. */
  acceptNumbers: { input: suggestionsSchema },
  /** Dismissed suggestions are not made again. */
  dismissNumbers: { input: suggestionsSchema },
  /** Everything of the document that was dismissed is suggested again. */
  restoreNumbers: { input: z.strictObject({ document: documentIdSchema }) },
  /** Marks suggested quotations, each by its first piece, with source, cue and speaker as the text has them. */
  acceptQuotes: { input: suggestionsSchema },
  dismissQuotes: { input: suggestionsSchema },
  restoreQuotes: { input: z.strictObject({ document: documentIdSchema }) },
  createEntity: { input: z.strictObject({ name: entityNameSchema, type: z.enum(entityTypes) }) },
  /** A name that another entity has is refused: two of one name could not be told apart in an export. */
  editEntity: { input: z.strictObject({ id: entityIdSchema, changes: entityChangesSchema }) },
  /** What names one of `from` names `into` then, which takes on their names as aliases. */
  mergeEntities: {
    input: z.strictObject({ into: entityIdSchema, from: z.array(entityIdSchema).min(1).max(10_000) }),
  },
  /** Some of its marks come to name a new entity instead. */
  splitEntity: {
    input: z.strictObject({
      id: entityIdSchema,
      name: entityNameSchema,
      type: z.enum(entityTypes),
      marks: z.array(markIdSchema).min(1).max(100_000),
    }),
  },
  /** Refused while marks name it, unless `clear` empties those fields of theirs. */
  deleteEntity: { input: z.strictObject({ id: entityIdSchema, clear: z.boolean().default(false) }) },
  /** Another codebook for the project. Refused while marks have values it has no place for, unless `clear` empties those. */
  editCodebook: {
    input: z.strictObject({ codebook: codebookInputSchema, clear: z.boolean().default(false) }),
  },
  createLink: {
    input: z.strictObject({
      from: markIdSchema,
      to: markIdSchema,
      type: linkTypeSchema,
      note: z.string().max(20_000).default(''),
    }),
  },
  editLink: { input: z.strictObject({ id: linkIdSchema, note: z.string().max(20_000) }) },
  deleteLink: { input: z.strictObject({ id: linkIdSchema }) },
  undo: { input: nothing },
  redo: { input: nothing },
  /** Undoes and does again whatever lies between; null is the beginning. All the way or, where it is stopped, not at all. */
  goToStep: { input: z.strictObject({ step: stepIdSchema.nullable() }) },
} as const satisfies Record<string, { input: z.ZodType }>;

/** What import says of each item it took: counts are told to the user. */
export interface ImportedDocument {
  id: string;
  name: string;
  title: string;
  language: string;
  encoding: string;
  replaced: number;
}

export interface ImportReport {
  imported: ImportedDocument[];
  refused: { name: string; error: Failure }[];
}

export interface CommandOutputs {
  editProject: null;
  importDocuments: ImportReport;
  stageDocuments: null;
  finishImport: ImportReport;
  dropImport: null;
  editDocument: null;
  removeDocuments: null;
  createMarks: { ids: string[] };
  editMarks: null;
  attributeQuote: null;
  moveMark: null;
  deleteMarks: null;
  acceptNumbers: { ids: string[] };
  dismissNumbers: null;
  restoreNumbers: null;
  acceptQuotes: { ids: string[] };
  dismissQuotes: null;
  restoreQuotes: null;
  createEntity: { id: string };
  editEntity: null;
  mergeEntities: null;
  splitEntity: { id: string };
  deleteEntity: null;
  editCodebook: null;
  createLink: { id: string };
  editLink: null;
  deleteLink: null;
  undo: Step;
  redo: Step;
  goToStep: { undone: number; redone: number };
}

export type CommandName = keyof typeof commands;
export type CommandInput<Name extends CommandName> = z.input<(typeof commands)[Name]['input']>;
export type ParsedCommandInput<Name extends CommandName> = z.output<(typeof commands)[Name]['input']>;
