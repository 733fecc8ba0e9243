/** Going from mark to mark, and changing the focused one. */
import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { announce } from '../../app/announce.ts';
import { run } from '../../app/notices.ts';
import { updateWorkspace, workspace } from '../../app/workspace.ts';
import { type BoundaryStep, stepBoundary } from './boundary-moves.ts';
import { markField } from './mark-field.ts';
import { marksAtCaret, nextOf } from './mark-lookup.ts';
import { type ReaderContext, refusesChange } from './reader-context.ts';
import { spokenReading, spokenWords } from './spoken-reading.ts';

/** The next mark by position (or the previous), from the focused one, else from the caret; round the ends. */
export function goToMark(context: ReaderContext, step: 1 | -1): void {
  const { view, marks, catalogue } = context;
  if (marks.length === 0) return context.hint(catalogue.reader.hints.noMarks);
  const focused = workspace().mark;
  let at = focused === null ? -1 : marks.findIndex(({ id }) => id === focused);
  if (at !== -1) at += step;
  else {
    const caret = view.state.selection.main.head;
    const after = marks.findIndex(({ start }) => start >= caret);
    at = step === 1 ? after : (after === -1 ? marks.length : after) - 1;
  }
  const mark = marks[(at + marks.length) % marks.length] ?? marks[0];
  if (mark) goTo(context, mark);
}

function goTo(context: ReaderContext, mark: MarkSummary): void {
  revealMark(context.view, mark, true);
  updateWorkspace({ mark: mark.id });
  announceFocused(context, mark);
}

function announceFocused({ marks, catalogue, text }: ReaderContext, mark: MarkSummary): void {
  const { reader, kinds } = catalogue;
  announce(
    reader.say.focused(
      marks.indexOf(mark) + 1,
      marks.length,
      kinds[mark.kind],
      spokenWords(mark, text),
      spokenReading(mark, catalogue),
    ),
  );
}

/** Brings a mark into view, with room around it; the caret goes to its start where it is asked to. */
export function revealMark(view: EditorView, mark: MarkSummary, moveCaret: boolean): void {
  view.dispatch({
    ...(moveCaret ? { selection: EditorSelection.cursor(mark.start, 1) } : {}),
    effects: EditorView.scrollIntoView(mark.start, { y: 'nearest', yMargin: 90 }),
  });
}

export function cycleMarks(context: ReaderContext): void {
  const { view } = context;
  const here = marksAtCaret(view.state, view.state.selection.main.head);
  const next = nextOf(here, workspace().mark);
  if (next === null) return;
  updateWorkspace({ mark: next.id });
  announceFocused(context, next);
}

/** Opens the chooser at the focused mark. */
export function linkFocused(context: ReaderContext): void {
  const mark = context.view.state.field(markField).focused;
  if (mark === null) return context.hint(context.catalogue.reader.hints.focusFirst);
  if (refusesChange(context)) return;
  revealMark(context.view, mark, false);
  updateWorkspace({ linking: mark.id });
}

export async function deleteFocused(context: ReaderContext): Promise<void> {
  const mark = context.view.state.field(markField).focused;
  if (mark === null) return context.hint(context.catalogue.reader.hints.focusFirst);
  if (refusesChange(context)) return;
  const done = await run('deleteMarks', { ids: [mark.id] });
  if (done === undefined) return;
  if (workspace().mark === mark.id) updateWorkspace({ mark: null });
  announce(context.catalogue.reader.say.deleted(context.catalogue.kinds[mark.kind]));
}

/** Left and right are those of the screen: in a text from right to left the next character lies at the left. */
export async function moveBoundary(context: ReaderContext, asked: BoundaryStep): Promise<void> {
  const { view, text, document, moves, catalogue } = context;
  const mark = view.state.field(markField).focused;
  if (mark === null) return context.hint(catalogue.reader.hints.focusFirst);
  if (refusesChange(context)) return;
  const mirrored = asked.toward === 'left' ? 'right' : 'left';
  const step: BoundaryStep = document.direction === 'rtl' ? { ...asked, toward: mirrored } : asked;
  const done = await moves.move(mark, (span) => stepBoundary(text, span, step, document.language));
  const { start, end } = moves.spanOf(mark);
  if (done) announce(catalogue.reader.say.moved(spokenWords({ ...mark, start, end }, text)));
}
