/**
 * A line of millions of characters (a text without line ends) must not hang the first drawing. CodeMirror draws only the
 * part in view of such a line, but it cannot know which part that is before it has measured its font once, and would draw
 * all of it (1.5 seconds for each million characters). So the rest of long lines is left out until that is done.
 * Offsets are UTF-16.
 */
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { Span } from '../../../core/text/anchor.ts';

const longest = 20_000;
const drawnFirst = 5_000;

const uncover = StateEffect.define();

/** `scroll` is where to scroll once the text is whole. */
export function coverLongLines(text: string, scroll: StateEffect<unknown> | undefined): Extension {
  const ranges = restsOfLongLines(text);
  if (ranges.length === 0) return [];
  const hidden = Decoration.set(ranges.map(({ start, end }) => Decoration.replace({}).range(start, end)));
  const covered = StateField.define({
    create: () => hidden,
    update: (value, transaction) =>
      transaction.effects.some((effect) => effect.is(uncover)) ? Decoration.none : value,
    provide: (field) => EditorView.decorations.from(field),
  });
  const uncoverOnceMeasured = ViewPlugin.define((view) => {
    let done = false;
    return {
      update(update: ViewUpdate) {
        if (done || !update.geometryChanged) return;
        done = true;
        queueMicrotask(() => view.dispatch({ effects: [uncover.of(null), ...(scroll ? [scroll] : [])] }));
      },
    };
  });
  return [covered, uncoverOnceMeasured];
}

export function restsOfLongLines(text: string): Span[] {
  const rests: Span[] = [];
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    if (end - at > longest) rests.push({ start: at + drawnFirst, end });
    at = end + 1;
  }
  return rests;
}
