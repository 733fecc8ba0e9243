/**
 * Draws the readings of the numbers in view. They are no part of the text: not selectable, not copied, not read aloud (a
 * screen reader hears the reading when the mark is focused).
 */
import type { Range } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { markField } from './mark-field.ts';
import { visitPieces } from './mark-layers.ts';
import type { MarkPiece } from './mark-pieces.ts';
import { configOf, type ReaderConfig } from './reader-config.ts';
import { farthestInlay, inlayPlace, inlayText, type InlayText } from './reading-inlay.ts';

class ReadingWidget extends WidgetType {
  readonly reading: InlayText;
  constructor(reading: InlayText) {
    super();
    this.reading = reading;
  }
  override eq(other: ReadingWidget): boolean {
    return other.reading.text === this.reading.text && other.reading.doubtful === this.reading.doubtful;
  }
  override toDOM(): HTMLElement {
    const pill = document.createElement('span');
    pill.className = this.reading.doubtful ? 'cl-reading cl-reading-doubtful' : 'cl-reading';
    pill.setAttribute('aria-hidden', 'true');
    // From right to left the sign would be mirrored: "at least" would look like "at most".
    pill.dir = 'ltr';
    pill.textContent = this.reading.text;
    return pill;
  }
  /** A click on a reading is a click on the text there. */
  override ignoreEvent(): boolean {
    return false;
  }
}

export const inlays = ViewPlugin.define(
  (view) => {
    const texts = new ReadingTexts();
    return {
      decorations: inlaysIn(view, texts),
      update(update: ViewUpdate) {
        const { startState, state } = update;
        const reconfigured = configOf(startState) !== configOf(state);
        if (reconfigured) texts.forget();
        const changed = startState.field(markField).layers !== state.field(markField).layers;
        if (update.viewportChanged || changed || reconfigured)
          this.decorations = inlaysIn(update.view, texts);
      },
    };
  },
  { decorations: (plugin: { decorations: DecorationSet }) => plugin.decorations },
);

/** A mark's summary is a new object whenever the mark changed, so its reading is worked out once. */
class ReadingTexts {
  private known = new WeakMap<MarkSummary, InlayText | 'none'>();
  forget(): void {
    this.known = new WeakMap();
  }
  of(mark: MarkSummary, { text, document, catalogue }: ReaderConfig): InlayText | null {
    const known = this.known.get(mark);
    if (known !== undefined) return known === 'none' ? null : known;
    const made = inlayText(mark, text, document.language, catalogue);
    this.known.set(mark, made ?? 'none');
    return made;
  }
}

function inlaysIn(view: EditorView, texts: ReadingTexts): DecorationSet {
  const config = configOf(view.state);
  const { layers } = view.state.field(markField);
  const ranges: Range<Decoration>[] = [];
  const drawn = new Set<MarkSummary>();
  for (const { from, to } of view.visibleRanges) {
    visitPieces(layers, { start: from, end: to }, ({ mark, isMain }) => {
      if (!isMain || mark.kind !== 'number' || drawn.has(mark)) return;
      drawn.add(mark);
      const reading = texts.of(mark, config);
      if (reading === null) return;
      const near: MarkPiece[] = [];
      const beyond = { start: mark.end, end: mark.end + farthestInlay + 1 };
      visitPieces(layers, beyond, (piece) => void near.push(piece));
      const widget = new ReadingWidget(reading);
      ranges.push(Decoration.widget({ widget, side: 1 }).range(inlayPlace(config.text, mark, near)));
    });
  }
  return Decoration.set(ranges, true);
}
