/**
 * Everything that can be asked of a project: name → {input, reads}. Inputs are checked at the door; outputs are typed by
 * `QueryOutputs` and answered by the handlers of db/queries. `reads` lists the tables an answer depends on.
 */
import { z } from 'zod';
import { documentIdSchema, type DocumentMetadata } from '../model/document.ts';
import { type CodebookOutputs, codebookQueries } from './codebook.ts';
import { type EntityOutputs, entityQueries } from './entities.ts';
import { type LinkOutputs, linkQueries } from './links.ts';
import { type ExportPreview, exportChoiceSchema, exportScopeSchema } from './export.ts';
import { type MarkTableOutputs, markTableQueries, type MarkTableQueryName } from './mark-table.ts';
import { type Kind } from '../model/kinds.ts';
import type { VagueConvention } from '../reading/vague-conventions.ts';
import type { FoundPart } from '../suggestions/find-in-part.ts';
import { suggestedKinds } from '../suggestions/rules.ts';
import type { PackedSpans } from '../text/packed-spans.ts';
import { type Mark, markIdSchema, type MarkSummary } from '../model/mark.ts';
import { type Step, type StepPage, stepWordSchema } from './steps.ts';
import { namedRows, type Table } from './tables.ts';

const nothing = z.strictObject({});

export const queries = {
  getProject: { input: nothing, reads: ['project', 'document', 'mark'] },
  listDocuments: { input: nothing, reads: ['document', 'mark'] },
  getDocument: { input: z.strictObject({ id: documentIdSchema }), reads: ['document'] },
  /** Hash of a text → title of the document that has it, of those the project has. */
  findKnown: {
    input: z.strictObject({ hashes: z.array(z.string().length(64)).max(10_000) }),
    reads: ['document'],
  },
  /** The text never changes, so the answer may be kept for good. */
  getText: { input: z.strictObject({ id: documentIdSchema }), reads: [] },
  listMarks: { input: z.strictObject({ document: documentIdSchema }), reads: ['mark', 'segment', 'entity'] },
  /** The summaries of single marks, to bring a list up to date; those deleted are left out. */
  getMarkSummaries: {
    input: z.strictObject({ ids: z.array(markIdSchema).max(namedRows) }),
    reads: ['mark', 'segment', 'entity'],
  },
  getMark: { input: z.strictObject({ id: markIdSchema }), reads: ['mark', 'segment', 'entity'] },
  /**
   * The quantities of one part of a text, from `from` on (0, then each answer's `next`), marked or not. Asking part by
   * part shows what was found so far, lets other questions through, and is stopped by not asking on.
   */
  findNumbers: {
    input: z.strictObject({ document: documentIdSchema, from: z.int().nonnegative() }),
    reads: ['document'],
  },
  /** The quotations of one part of a text, as `findNumbers` gives its quantities. */
  findQuotes: {
    input: z.strictObject({ document: documentIdSchema, from: z.int().nonnegative() }),
    reads: ['document'],
  },
  /** Where suggestions were dismissed, in the order of the text. */
  listDismissed: {
    input: z.strictObject({ document: documentIdSchema, kind: z.enum(suggestedKinds) }),
    reads: ['dismissal'],
  },
  ...codebookQueries,
  ...entityQueries,
  ...linkQueries,
  getHistory: { input: nothing, reads: ['step'] },
  /** The history, the latest step first, in pages; `words` narrow it to the steps that fit all of them. */
  listSteps: {
    input: z.strictObject({
      words: z.array(stepWordSchema).max(8).default([]),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(200),
    }),
    reads: ['step'],
  },
  previewExport: {
    input: z.strictObject({
      scope: exportScopeSchema,
      choice: exportChoiceSchema,
      rows: z.int().min(1).max(100),
    }),
    reads: ['document', 'mark', 'segment', 'entity', 'link', 'coder'],
  },
  ...markTableQueries,
} as const satisfies Record<string, { input: z.ZodType; reads: readonly Table[] }>;

export type Counts = Record<Kind, number>;

/** Where the file lies: others than 'local' can lose or garble it, and ask for work on a local copy. */
export type ProjectPlace =
  | { kind: 'local' }
  /** A folder that a service copies to other machines ("Dropbox", "OneDrive"). */
  | { kind: 'synced'; service: string }
  /** A file system of another machine ("nfs", "smb"). */
  | { kind: 'network'; system: string };

export interface ProjectSummary {
  id: string;
  path: string;
  /** File name without folder. */
  name: string;
  schema_version: number;
  /** Why it cannot be written, null where it can; 'newer': a copy of a newer Claimlight's project, to look at. */
  read_only: null | 'medium' | 'held' | 'newer';
  place: ProjectPlace;
  documents: number;
  marks: number;
  vague_convention: VagueConvention;
}

export interface DocumentSummary extends Pick<
  DocumentMetadata,
  | 'id'
  | 'title'
  | 'language'
  | 'outlet'
  | 'published_on'
  | 'status'
  | 'words'
  | 'length_utf16'
  | 'imported_at'
> {
  counts: Counts;
}

export interface QueryOutputs extends MarkTableOutputs, CodebookOutputs, EntityOutputs, LinkOutputs {
  getProject: ProjectSummary;
  listDocuments: DocumentSummary[];
  getDocument: DocumentMetadata;
  findKnown: Record<string, string>;
  getText: string;
  listMarks: MarkSummary[];
  getMarkSummaries: MarkSummary[];
  getMark: Mark;
  findNumbers: FoundPart;
  findQuotes: FoundPart;
  listDismissed: PackedSpans;
  getHistory: { undo: Step | null; redo: Step | null };
  listSteps: StepPage;
  previewExport: ExportPreview;
}

export type QueryName = keyof typeof queries;
/** Answered at once; the others in parts. */
export type PlainQueryName = Exclude<QueryName, MarkTableQueryName>;
export type QueryInput<Name extends QueryName> = z.infer<(typeof queries)[Name]['input']>;
