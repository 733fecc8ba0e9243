/**
 * A step: one undoable command in the history, named so that every language can tell it ("Mark number", "Import 12
 * documents"). The detail holds the few words such a name needs.
 */
import { z } from 'zod';
import type { Kind } from '../model/kinds.ts';
import { idSchema } from '../model/id.ts';
import { kindSchema } from '../model/mark.ts';

export const stepNames = [
  'editProject',
  'importDocuments',
  'editDocument',
  'removeDocuments',
  'createMarks',
  'editMarks',
  'attributeQuote',
  'moveMark',
  'deleteMarks',
  'annotate',
  'acceptNumbers',
  'dismissNumbers',
  'restoreNumbers',
  'acceptQuotes',
  'dismissQuotes',
  'restoreQuotes',
  'createEntity',
  'editEntity',
  'mergeEntities',
  'splitEntity',
  'deleteEntity',
  'editCodebook',
  'createLink',
  'editLink',
  'deleteLink',
  'importDataset',
  'reimport',
] as const;
export type StepName = (typeof stepNames)[number];

export const stepIdSchema = idSchema;

export interface Step {
  id: string;
  name: StepName;
  /** How many documents or marks it made or changed. */
  count: number;
  /** The kind, where all its marks are of one. */
  kind: Kind | null;
  coder: string;
  at: string;
}

/**
 * Where a step lies in the history as it stands: what was done is in the project; what is ahead comes back by redo; what
 * is aside lies on another branch, left by an undo and new work after it.
 */
export type StepPlace = 'done' | 'ahead' | 'aside';

/** A step as the history view lists it. */
export interface ListedStep extends Step {
  place: StepPlace;
  /** What it was done to, shortened: the words of its first mark, else the title of its first document. */
  subject: string | null;
  /** An older Claimlight made it, and it can be neither undone nor redone any more. */
  sealed: boolean;
}

export interface StepPage {
  /** From `offset`, the latest first. */
  steps: ListedStep[];
  /** How many steps fit in all. */
  total: number;
  /** How many of them are later than the one the project stands at: where that one is in the list, if it fits. */
  above: number;
}

/** One word somebody looks for. What steps are called in the reader's language, only the reader knows. */
export const stepWordSchema = z.strictObject({
  /** A step fits by its coder, its day (2026-11-24) or its count … */
  text: z.string().min(1).max(100),
  /** … or by its name. */
  names: z.array(z.strictObject({ name: z.enum(stepNames), kind: kindSchema.nullable() })).max(100),
});
export type StepWord = z.infer<typeof stepWordSchema>;
