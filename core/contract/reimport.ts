/** What bringing back an exported file finds, and does. */
import { z } from 'zod';
import { spanSchema } from '../model/mark.ts';

export const reimportStates = ['new', 'same', 'changed', 'conflicting', 'unanchored'] as const;
export type ReimportState = (typeof reimportStates)[number];

/** A place of the text that the words could mean; offsets in UTF-16. */
export interface PossiblePlace {
  start: number;
  end: number;
  paragraph: number;
  before: string;
  words: string;
  after: string;
}

/** Where a person says the mark of a line stands. */
export const settledPlaceSchema = spanSchema.extend({ line: z.int().positive() });
export type SettledPlace = z.infer<typeof settledPlaceSchema>;

export interface ReimportItem {
  /** Of the file, from 1; of Web Annotations the number of the annotation. */
  line: number;
  /** As the file names it, '' where it does not. */
  id: string;
  /** The mark of the project it is, null where there is none (yet). */
  mark: string | null;
  document: string | null;
  state: ReimportState;
  /** The words, shortened. */
  quote: string;
  /** How its place was found, null where it was not. `similar` has a score below 1. */
  by: 'offsets' | 'quote' | 'context' | 'similar' | 'hand' | null;
  score: number;
  /** What the file says otherwise than the project. */
  changes: string[];
  /** Why it is unanchored, in English. */
  reason: string;
  /** Whether a person can say where it stands: only its place is missing, and it is of one piece. */
  can_settle: boolean;
  /** Where its words stand, where that is several places. */
  places: PossiblePlace[];
}

export interface ReimportReport {
  counts: Record<ReimportState, number>;
  /** All but those that are the same. */
  items: ReimportItem[];
  /** Marks made and marks changed; 0 of a preview. */
  made: number;
  replaced: number;
}

/** What bringing a file back would do, or did: a whole bundle into an empty project, or marks onto one. */
export type ReimportPreview =
  { whole: true; documents: number; marks: number } | ({ whole: false } & ReimportReport);
