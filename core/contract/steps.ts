/**
 * A step: one undoable command in the history, named so that every language can tell it ("Mark number", "Import 12
 * documents"). The detail holds the few words such a name needs.
 */
import type { Kind } from '../model/kinds.ts';

export const stepNames = [
  'importDocuments',
  'editDocument',
  'removeDocuments',
  'createMarks',
  'editMarks',
  'moveMark',
  'deleteMarks',
  'annotate',
] as const;
export type StepName = (typeof stepNames)[number];

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
