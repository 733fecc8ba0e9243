/**
 * The open suggestions in the text: underlined dashed, the current one with a ring. Only those in view are drawn, however
 * many there are. A click on one makes it the current one.
 */
import {
  type EditorState,
  type Extension,
  Prec,
  type Range,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { SuggestedKind } from '../../../core/suggestions/rules.ts';
import type { Span } from '../../../core/text/anchor.ts';
import { firstEndingAfter, noSpans, type PackedSpans, spanAt } from '../../../core/text/packed-spans.ts';

export interface ShownSuggestions {
  spans: PackedSpans;
  /** Place of the current one, -1 where there is none. */
  current: number;
  kind: SuggestedKind;
  /** What belongs to the current one: source and cue of a quotation. */
  beside: readonly Span[];
}

export const showSuggestions = StateEffect.define<ShownSuggestions>();

const none: ShownSuggestions = { spans: noSpans, current: -1, kind: 'number', beside: [] };

const shownField = StateField.define<ShownSuggestions>({
  create: () => none,
  update: (before, { effects }) => effects.findLast((effect) => effect.is(showSuggestions))?.value ?? before,
});

/** Brings a click in the editor, which lives longer, to whoever goes through the suggestions now. */
export class SuggestionClicks {
  private act: (span: Span) => void = () => undefined;
  readonly choose = (span: Span): void => this.act(span);
  hear(act: (span: Span) => void): void {
    this.act = act;
  }
}

export function suggestionLayer({ choose }: SuggestionClicks): Extension {
  return [
    shownField,
    // Drawn inside the marks, so that a claim's underline lies below.
    Prec.high(drawn),
    look,
    EditorView.domEventHandlers({
      click(event, view) {
        if (event.button !== 0 || event.shiftKey || !view.state.selection.main.empty) return false;
        const span = suggestionAt(view.state, view.posAtCoords(event));
        if (span !== null) choose(span);
        return false;
      },
    }),
  ];
}

function suggestionAt(state: EditorState, offset: number | null): Span | null {
  if (offset === null) return null;
  const { spans } = state.field(shownField);
  const span = spanAt(spans, firstEndingAfter(spans, offset - 1));
  return span !== null && span.start <= offset ? span : null;
}

const classOf = (kind: SuggestedKind) => `cl-suggestion cl-suggestion-of-${kind}`;
const suggestion = {
  number: Decoration.mark({ class: classOf('number') }),
  quote: Decoration.mark({ class: classOf('quote') }),
};
const current = {
  number: Decoration.mark({ class: `${classOf('number')} cl-suggestion-current` }),
  quote: Decoration.mark({ class: `${classOf('quote')} cl-suggestion-current` }),
};
const beside = Decoration.mark({ class: 'cl-suggestion-beside' });

const drawn = ViewPlugin.define(
  (view) => ({
    decorations: decorationsIn(view),
    update(update: ViewUpdate) {
      const changed = update.startState.field(shownField) !== update.state.field(shownField);
      if (changed || update.viewportChanged) this.decorations = decorationsIn(update.view);
    },
  }),
  { decorations: (plugin: { decorations: DecorationSet }) => plugin.decorations },
);

function decorationsIn(view: EditorView): DecorationSet {
  const shown = view.state.field(shownField);
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    for (let at = firstEndingAfter(shown.spans, from); ; at++) {
      const span = spanAt(shown.spans, at);
      if (span === null || span.start >= to) break;
      ranges.push((at === shown.current ? current : suggestion)[shown.kind].range(span.start, span.end));
    }
  }
  for (const { start, end } of shown.beside) ranges.push(beside.range(start, end));
  return Decoration.set(ranges, true);
}

const look = EditorView.theme({
  '.cl-suggestion': {
    textDecoration: 'underline dashed 1px var(--number)',
    textUnderlineOffset: '5px',
    textDecorationSkipInk: 'none',
    cursor: 'pointer',
  },
  '.cl-suggestion-of-quote': { textDecorationColor: 'var(--quote)' },
  '.cl-suggestion-beside': {
    textDecoration: 'underline dotted 1.5px var(--quote)',
    textUnderlineOffset: '5px',
    textDecorationSkipInk: 'none',
  },
  '.cl-suggestion-current.cl-suggestion-of-quote': {
    background: 'color-mix(in srgb, var(--quote-bg) 60%, transparent)',
  },
  '.cl-suggestion-current': {
    borderRadius: '4px',
    background: 'color-mix(in srgb, var(--number-bg) 60%, transparent)',
    outline: '2px solid var(--accent)',
    outlineOffset: '1px',
    boxDecorationBreak: 'clone',
    WebkitBoxDecorationBreak: 'clone',
  },
  '@media (prefers-contrast: more)': { '.cl-suggestion': { textDecorationThickness: '2.5px' } },
  '@media (forced-colors: active)': {
    '.cl-suggestion': { textDecorationColor: 'CanvasText' },
    '.cl-suggestion-current': { outline: '3px solid Highlight' },
  },
});
