/**
 * The marks that are linked with the focused one wear a quiet outline while it has the focus. No lines are drawn between
 * them: what a link says stands in the fields.
 */
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { useEffect, useMemo } from 'react';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { useProjectQuery } from '../../client/hooks.ts';
import { piecesOf } from './mark-pieces.ts';

const showLinked = StateEffect.define<readonly MarkSummary[]>();

const outline = Decoration.mark({ class: 'cl-linked' });

export const linkedMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { effects, newDoc }) {
    const shown = effects.find((effect) => effect.is(showLinked));
    if (shown === undefined) return before;
    const ranges = shown.value
      .flatMap(piecesOf)
      .filter(({ role, end }) => role === 'content' && end <= newDoc.length)
      .map(({ start, end }) => outline.range(start, end));
    return Decoration.set(ranges, true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const none: readonly MarkSummary[] = [];

export function useLinkedMarks(
  view: EditorView | null,
  document: string,
  marks: readonly MarkSummary[],
  focused: string | null,
): void {
  const links = useProjectQuery('listLinks', focused === null ? null : { mark: focused }).data;
  const linked = useMemo(() => {
    if (focused === null || links === undefined || links.length === 0) return none;
    const ids = new Set(links.map(({ mark }) => mark.id));
    return marks.filter(({ id }) => ids.has(id));
  }, [links, marks, focused]);
  useEffect(() => {
    if (view === null) return;
    if (linked.length === 0 && view.state.field(linkedMarks, false)?.size === 0) return;
    view.dispatch({ effects: showLinked.of(linked) });
    // Another document has another state, in which nothing is shown yet.
  }, [view, document, linked]);
}
