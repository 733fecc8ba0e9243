/** What the actions of the reading pane work on: the editor and the newest of what the pane was given. */
import type { EditorView } from '@codemirror/view';
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { DocumentMetadata } from '../../../core/model/document.ts';
import type { MarkSummary } from '../../../core/model/mark.ts';
import type { BoundaryMoves } from './boundary-moves.ts';

export interface ReaderContext {
  view: EditorView;
  document: DocumentMetadata;
  text: string;
  marks: readonly MarkSummary[];
  readOnly: boolean;
  catalogue: Catalogue;
  moves: BoundaryMoves;
  /** A word to the person, shown at the foot of the pane for a moment and read aloud. */
  hint: (text: string) => void;
  expect: (made: Made) => void;
}

/** What was just marked, to be announced when it arrives: the focused mark, and at how many places in all. */
export interface Made {
  id: string;
  places: number;
}

/** True, with a word about it, where nothing may be changed. */
export function refusesChange({
  readOnly,
  catalogue,
  hint,
}: Pick<ReaderContext, 'readOnly' | 'catalogue' | 'hint'>): boolean {
  if (readOnly) hint(catalogue.reader.hints.readOnly);
  return readOnly;
}
