/** What bringing back an exported file finds, and does. */
export const reimportStates = ['new', 'same', 'changed', 'conflicting', 'unanchored'] as const;
export type ReimportState = (typeof reimportStates)[number];

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
  by: 'offsets' | 'quote' | 'context' | 'similar' | null;
  score: number;
  /** What the file says otherwise than the project. */
  changes: string[];
  /** Why it is unanchored, in English. */
  reason: string;
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
