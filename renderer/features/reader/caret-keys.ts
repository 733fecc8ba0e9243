/**
 * Moving the caret and selecting by keyboard, as every system has it: arrows, by word, to the edge of line and text, by
 * page; with Shift the selection follows. CodeMirror draws only the text in view, so the browser's own motion would end
 * at its edge. Words are those of the document's language.
 */
import { EditorSelection, type SelectionRange } from '@codemirror/state';
import { Direction, type EditorView, type KeyBinding, keymap } from '@codemirror/view';
import { paragraphAt } from '../../../core/text/paragraphs.ts';
import { wordEdgeBeside } from '../../../core/text/text-units.ts';
import { configOf } from './reader-config.ts';

type Motion = (view: EditorView, from: SelectionRange) => SelectionRange;

const move = (motion: Motion, select: boolean) => (view: EditorView) => {
  const { main } = view.state.selection;
  const to = motion(view, main);
  const range = select
    ? EditorSelection.range(main.anchor, to.head, to.goalColumn, to.bidiLevel ?? undefined)
    : EditorSelection.cursor(to.head, to.assoc, to.bidiLevel ?? undefined, to.goalColumn);
  view.dispatch({ selection: EditorSelection.create([range]), scrollIntoView: true, userEvent: 'select' });
  return true;
};

const isLtr = (view: EditorView) => view.textDirectionAt(view.state.selection.main.head) === Direction.LTR;

const byCharacter =
  (right: boolean): Motion =>
  (view, from) =>
    view.moveByChar(from, right === isLtr(view));

const byWord =
  (right: boolean): Motion =>
  (view, from) => {
    const { text, document } = configOf(view.state);
    const forward = right === isLtr(view);
    const at = forward
      ? wordEdgeBeside(text, from.head, 'end', 'right', document.language)
      : wordEdgeBeside(text, from.head, 'start', 'left', document.language);
    return EditorSelection.cursor(at, forward ? -1 : 1);
  };

const byParagraph =
  (down: boolean): Motion =>
  (view, from) => {
    const { starts, text } = configOf(view.state);
    const here = paragraphAt(starts, from.head);
    const own = starts[here - 1] ?? 0;
    if (down) return EditorSelection.cursor(starts[here] ?? text.length);
    return EditorSelection.cursor(from.head > own ? own : (starts[here - 2] ?? 0));
  };

const byLine =
  (down: boolean): Motion =>
  (view, from) => {
    const to = view.moveVertically(from, down);
    // On the first or last line the caret goes to its edge.
    return to.head === from.head ? view.moveToLineBoundary(from, down) : to;
  };

const byPage =
  (down: boolean): Motion =>
  (view, from) =>
    view.moveVertically(from, down, Math.max(view.defaultLineHeight, view.scrollDOM.clientHeight - 60));

const toLineEdge =
  (right: boolean): Motion =>
  (view, from) =>
    view.moveToLineBoundary(from, right === isLtr(view));

const toLineEnd =
  (end: boolean): Motion =>
  (view, from) =>
    view.moveToLineBoundary(from, end);

const toTextEdge =
  (end: boolean): Motion =>
  (view) =>
    EditorSelection.cursor(end ? view.state.doc.length : 0);

function binding(key: string, motion: Motion, mac?: string): KeyBinding {
  return {
    key,
    ...(mac === undefined ? {} : { mac }),
    run: (view) => {
      const { main } = view.state.selection;
      // Left or right out of a selection goes to its edge.
      if (!main.empty && (key === 'ArrowLeft' || key === 'ArrowRight')) {
        const toEnd = (key === 'ArrowRight') === isLtr(view);
        return move(() => EditorSelection.cursor(toEnd ? main.to : main.from), false)(view);
      }
      return move(motion, false)(view);
    },
    shift: move(motion, true),
    preventDefault: true,
  };
}

export const caretKeys = keymap.of([
  binding('ArrowLeft', byCharacter(false)),
  binding('ArrowRight', byCharacter(true)),
  binding('Mod-ArrowLeft', byWord(false), 'Alt-ArrowLeft'),
  binding('Mod-ArrowRight', byWord(true), 'Alt-ArrowRight'),
  { mac: 'Cmd-ArrowLeft', run: move(toLineEdge(false), false), shift: move(toLineEdge(false), true) },
  { mac: 'Cmd-ArrowRight', run: move(toLineEdge(true), false), shift: move(toLineEdge(true), true) },
  binding('ArrowUp', byLine(false)),
  binding('ArrowDown', byLine(true)),
  binding('Mod-ArrowUp', byParagraph(false), 'Alt-ArrowUp'),
  binding('Mod-ArrowDown', byParagraph(true), 'Alt-ArrowDown'),
  binding('Home', toLineEnd(false)),
  binding('End', toLineEnd(true)),
  binding('Mod-Home', toTextEdge(false), 'Cmd-ArrowUp'),
  binding('Mod-End', toTextEdge(true), 'Cmd-ArrowDown'),
  binding('PageUp', byPage(false)),
  binding('PageDown', byPage(true)),
  // As in a browser: the space bar reads on.
  { key: 'Space', run: move(byPage(true), false), shift: move(byPage(false), false), preventDefault: true },
  {
    key: 'Mod-a',
    run: (view) => {
      view.dispatch({ selection: { anchor: 0, head: view.state.doc.length }, userEvent: 'select' });
      return true;
    },
    preventDefault: true,
  },
]);
