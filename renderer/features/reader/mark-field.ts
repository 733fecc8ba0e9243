/**
 * The marks of the open document in the editor's state: their layers, which one is focused (it wears the ring), and the
 * one whose boundary is being dragged, shown as it would be. Changes come as effects, deltas only.
 */
import { type EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { MarkSummary } from '../../../core/model/mark.ts';
import type { MarkDifference } from '../../client/patch-marks.ts';
import { changeLayers, layersFromMarks, type MarkLayers, noMarks } from './mark-layers.ts';
import { piecesOf } from './mark-pieces.ts';

export const changeMarks = StateEffect.define<MarkDifference>();
export const focusMark = StateEffect.define<MarkSummary | null>();
/** Shows the focused mark with other boundaries; null shows it as it is stored. */
export const previewMark = StateEffect.define<{ stored: MarkSummary; shown: MarkSummary } | null>();

export interface MarkState {
  layers: MarkLayers;
  focused: MarkSummary | null;
  preview: { stored: MarkSummary; shown: MarkSummary } | null;
  ring: DecorationSet;
}

export const markField = StateField.define<MarkState>({
  create: () => ({ layers: noMarks, focused: null, preview: null, ring: Decoration.none }),
  update(before, transaction) {
    let state = before;
    for (const effect of transaction.effects) {
      const length = transaction.newDoc.length;
      if (effect.is(changeMarks)) state = withChange(withPreview(state, null, length), effect.value, length);
      else if (effect.is(focusMark)) state = { ...withPreview(state, null, length), focused: effect.value };
      else if (effect.is(previewMark)) state = withPreview(state, effect.value, length);
    }
    const worn = state.preview?.shown ?? state.focused;
    const before_ = before.preview?.shown ?? before.focused;
    return worn === before_ ? state : { ...state, ring: ringOf(worn) };
  },
  provide: (field) => [
    ...noMarks.map((_, lane) =>
      // The set provided first is drawn innermost.
      EditorView.decorations.compute([field], (state) => state.field(field).layers[lane] ?? Decoration.none),
    ),
    Prec.lowest(EditorView.decorations.compute([field], (state) => state.field(field).ring)),
  ],
});

/** The marks a new state starts with. */
export function initialMarks(marks: readonly MarkSummary[], length: number) {
  return markField.init(() => ({
    layers: layersFromMarks(marks, length),
    focused: null,
    preview: null,
    ring: Decoration.none,
  }));
}

/** The focused mark as it is shown, with the boundaries of a drag where there is one. */
export function focusedMark(state: EditorState): MarkSummary | null {
  const { focused, preview } = state.field(markField);
  return preview?.shown ?? focused;
}

function withChange(state: MarkState, change: MarkDifference, length: number): MarkState {
  return { ...state, layers: changeLayers(state.layers, change, length) };
}

function withPreview(state: MarkState, preview: MarkState['preview'], length: number): MarkState {
  if (state.preview === preview) return state;
  const old = state.preview?.shown ?? preview?.stored;
  const shown = preview?.shown ?? state.preview?.stored;
  if (old === undefined || shown === undefined) return { ...state, preview };
  return { ...withChange(state, { removed: [old], upserted: [shown] }, length), preview };
}

function ringOf(mark: MarkSummary | null): DecorationSet {
  if (mark === null) return Decoration.none;
  const pieces = piecesOf(mark).toSorted((a, b) => a.start - b.start);
  return Decoration.set(
    pieces.map(({ start, end }) =>
      Decoration.mark({ class: `cl-ring cl-ring-${mark.kind}` }).range(start, end),
    ),
  );
}
