/**
 * Places lit up in the text for the moment: the matches of a search, or every occurrence of the selected words. Only those
 * in view are looked for and drawn, however long the text and however many there are.
 */
import type { SearchQuery } from '@codemirror/search';
import { type Range, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type { Span } from '../../../core/text/anchor.ts';

export const setSearch = StateEffect.define<SearchQuery | null>();
/** Ascending, none overlapping another. */
export const setOccurrences = StateEffect.define<readonly Span[] | null>();

interface Highlights {
  search: SearchQuery | null;
  occurrences: readonly Span[] | null;
}

export const highlightField = StateField.define<Highlights>({
  create: () => ({ search: null, occurrences: null }),
  update(before, transaction) {
    let after = before;
    for (const effect of transaction.effects) {
      if (effect.is(setSearch)) after = { ...after, search: effect.value };
      if (effect.is(setOccurrences)) after = { ...after, occurrences: effect.value };
    }
    // Another selection means other words.
    if (transaction.selection && after.occurrences && after === before)
      after = { ...after, occurrences: null };
    return after;
  },
});

export const textHighlights = ViewPlugin.define(
  (view) => ({
    decorations: highlightsIn(view),
    update(update: ViewUpdate) {
      const changed = update.startState.field(highlightField) !== update.state.field(highlightField);
      if (changed || update.viewportChanged || update.selectionSet)
        this.decorations = highlightsIn(update.view);
    },
  }),
  { decorations: (plugin: { decorations: DecorationSet }) => plugin.decorations },
);

const match = Decoration.mark({ class: 'cl-match' });
const currentMatch = Decoration.mark({ class: 'cl-match cl-match-current' });
const occurrence = Decoration.mark({ class: 'cl-occurrence' });

function highlightsIn(view: EditorView): DecorationSet {
  const { search, occurrences } = view.state.field(highlightField);
  const { main } = view.state.selection;
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    if (occurrences) {
      for (let at = firstEndingAfter(occurrences, from); at < occurrences.length; at++) {
        const span = occurrences[at];
        if (span === undefined || span.start >= to) break;
        ranges.push(occurrence.range(span.start, span.end));
      }
    } else if (search?.valid) {
      const reach = search.search.length;
      const stop = Math.min(view.state.doc.length, to + reach);
      const cursor = search.getCursor(view.state, Math.max(0, from - reach), stop);
      for (let next = cursor.next(); !next.done; next = cursor.next()) {
        const { from: start, to: end } = next.value;
        if (start === end) continue;
        ranges.push((start === main.from && end === main.to ? currentMatch : match).range(start, end));
      }
    }
  }
  return Decoration.set(ranges, true);
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
