/** Which marks lie at a place, smallest first: the order in which clicks and Tab go through them. */
import type { EditorState } from '@codemirror/state';
import type { MarkSummary } from '../../../core/model/mark.ts';
import type { Span } from '../../../core/text/anchor.ts';
import { byLaneOrder } from '../../../core/text/lanes.ts';
import { markField } from './mark-field.ts';
import { visitPieces } from './mark-layers.ts';

/** The marks that cover the character at an offset. */
export function marksAtCharacter(state: EditorState, offset: number): MarkSummary[] {
  return marksTouching(state, { start: offset, end: offset + 1 });
}

/** The marks the caret stands in or at the edge of. */
export function marksAtCaret(state: EditorState, caret: number): MarkSummary[] {
  return marksTouching(state, { start: Math.max(0, caret - 1), end: caret + 1 });
}

function marksTouching(state: EditorState, span: Span): MarkSummary[] {
  const found = new Set<MarkSummary>();
  visitPieces(state.field(markField).layers, span, (piece) => void found.add(piece.mark));
  return [...found].toSorted(byLaneOrder);
}

/** The one after the focused one, else the first; null where there is none. */
export function nextOf(marks: readonly MarkSummary[], focused: string | null): MarkSummary | null {
  const at = marks.findIndex(({ id }) => id === focused);
  return marks[(at + 1) % Math.max(1, marks.length)] ?? null;
}
