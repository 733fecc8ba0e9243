/**
 * Two quiet signs of where the focus is: a ring around the text when the focus came there by keyboard, until one acts on
 * the text (then the caret says it), and the selection drawn on while the focus is in the palette or the find bar (the
 * browser draws only the focused one).
 */
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

const kept = Decoration.mark({ class: 'cl-kept-selection' });

const keptSelection = ViewPlugin.define(
  (view) => ({
    decorations: selectionOf(view),
    update(update: ViewUpdate) {
      if (update.focusChanged || update.selectionSet) this.decorations = selectionOf(update.view);
    },
  }),
  { decorations: (plugin: { decorations: DecorationSet }) => plugin.decorations },
);

function selectionOf(view: EditorView): DecorationSet {
  const { main } = view.state.selection;
  return view.hasFocus || main.empty ? Decoration.none : Decoration.set(kept.range(main.from, main.to));
}

const keyboardRing = ViewPlugin.define((view) => {
  // A click elsewhere, on the list of marks for one, may give the text the focus too.
  let byKey = false;
  const key = () => (byKey = true);
  const pointer = () => (byKey = false);
  const act = () => view.dom.removeAttribute('data-keyboard');
  const focus = () => view.dom.toggleAttribute('data-keyboard', byKey);
  window.addEventListener('keydown', key, true);
  window.addEventListener('pointerdown', pointer, true);
  view.dom.addEventListener('pointerdown', act, true);
  view.contentDOM.addEventListener('focus', focus);
  view.contentDOM.addEventListener('keydown', act);
  return {
    destroy() {
      window.removeEventListener('keydown', key, true);
      window.removeEventListener('pointerdown', pointer, true);
      view.dom.removeEventListener('pointerdown', act, true);
      view.contentDOM.removeEventListener('focus', focus);
      view.contentDOM.removeEventListener('keydown', act);
    },
  };
});

export const focusMarks = [keptSelection, keyboardRing];
