/**
 * The selection as it would be marked: trimmed to its words, unless the person keeps what lies around them. Keeping holds
 * for one selection only. What is trimmed is drawn faded. Offsets are UTF-16.
 */
import { type EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { Span } from '../../../core/text/anchor.ts';
import { trimSpace, trimSpan } from '../../../core/text/trim-span.ts';
import { configOf } from './reader-config.ts';

export const toggleKeeping = StateEffect.define();

export interface TextSelection {
  /** What would be marked; null where nothing but white space (or nothing at all) is selected. */
  marked: Span | null;
  /** The punctuation that trimming leaves out on each side, without white space. */
  before: string;
  after: string;
  keeping: boolean;
}

const nothing: TextSelection = { marked: null, before: '', after: '', keeping: false };

export const selectionField = StateField.define<TextSelection>({
  create: (state) => selectionFrom(state, false),
  update(before, transaction) {
    const toggled = transaction.effects.some((effect) => effect.is(toggleKeeping));
    if (toggled) return selectionFrom(transaction.state, !before.keeping);
    return transaction.selection === undefined ? before : selectionFrom(transaction.state, false);
  },
  provide: (field) =>
    EditorView.decorations.compute([field, 'selection'], (state) => {
      const { marked, keeping } = state.field(field);
      const { from, to } = state.selection.main;
      if (marked === null || keeping) return Decoration.none;
      const ranges = [];
      if (from < marked.start) ranges.push(leftOut.range(from, marked.start));
      if (marked.end < to) ranges.push(leftOut.range(marked.end, to));
      return Decoration.set(ranges);
    }),
});

const leftOut = Decoration.mark({ class: 'cl-left-out' });

export function selectionOf(state: EditorState): TextSelection {
  return state.field(selectionField);
}

function selectionFrom(state: EditorState, keeping: boolean): TextSelection {
  const { from, to } = state.selection.main;
  if (from === to) return nothing;
  const { text } = configOf(state);
  const whole = trimSpace(text, { start: from, end: to });
  const words = trimSpan(text, whole);
  const marked = keeping ? whole : words;
  if (marked.start >= marked.end) return nothing;
  const before = text.slice(whole.start, words.start);
  const after = text.slice(words.end, whole.end);
  return { marked, before, after, keeping };
}
