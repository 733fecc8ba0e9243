/** The proposed source and cue of a quote in the text: drawn dashed and quiet, for they are not stored. */
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Span } from '../../../core/text/anchor.ts';

/** Ascending or not; none are empty. */
export const showGhosts = StateEffect.define<readonly { role: 'source' | 'cue'; span: Span }[]>();

const marks = {
  source: Decoration.mark({ class: 'cl-ghost cl-ghost-source' }),
  cue: Decoration.mark({ class: 'cl-ghost cl-ghost-cue' }),
};

const ghosts = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { effects }) {
    const shown = effects.findLast((effect) => effect.is(showGhosts));
    if (shown === undefined) return before;
    return Decoration.set(
      shown.value.map(({ role, span }) => marks[role].range(span.start, span.end)),
      true,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

const look = EditorView.theme({
  '.cl-ghost': {
    borderRadius: '3px',
    outline: '1px dashed var(--quote)',
    outlineOffset: '1px',
    boxDecorationBreak: 'clone',
    WebkitBoxDecorationBreak: 'clone',
  },
  '.cl-ghost-source': { background: 'color-mix(in srgb, var(--quote-bg) 45%, transparent)' },
  '@media (forced-colors: active)': { '.cl-ghost': { outlineColor: 'Highlight' } },
});

export const ghostLayer: Extension = [ghosts, look];
