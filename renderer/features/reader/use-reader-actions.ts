/** Registers what the reading pane does with the actions of core/actions. */
import { growSelection, type TextUnit } from '../../../core/text/grow-selection.ts';
import { type ActionHandler, useActions } from '../../app/action-registry.ts';
import type { BoundaryStep } from './boundary-moves.ts';
import { cycleMarks, deleteFocused, goToMark, linkFocused, moveBoundary } from './focused-mark-actions.ts';
import { keepPunctuation, markSelection, toggleOccurrences, widen } from './mark-selection.ts';
import type { ReaderContext } from './reader-context.ts';

/** A null context (the editor is not there yet) registers nothing. */
export function useReaderActions(context: ReaderContext | null): void {
  const act = (run: (context: ReaderContext) => void | Promise<void>): ActionHandler => ({
    run: () => {
      if (context) void run(context);
    },
    enabled: context !== null,
  });
  const boundary = (
    edge: BoundaryStep['edge'],
    toward: BoundaryStep['toward'],
    by: BoundaryStep['by'] = 'character',
  ) => act((given) => moveBoundary(given, { edge, toward, by }));
  const select = (unit: TextUnit) => act((given) => selectUnit(given, unit));

  useActions({
    markClaim: act((given) => markSelection(given, 'claim')),
    markQuote: act((given) => markSelection(given, 'quote')),
    markNumber: act((given) => markSelection(given, 'number')),
    markEveryOccurrence: act(toggleOccurrences),
    keepPunctuation: act(keepPunctuation),
    widenNumber: act(widen),
    nextMark: act((given) => goToMark(given, 1)),
    previousMark: act((given) => goToMark(given, -1)),
    cycleMarks: act(cycleMarks),
    deleteMark: act(deleteFocused),
    linkMark: act(linkFocused),
    startLeft: boundary('start', 'left'),
    startRight: boundary('start', 'right'),
    endLeft: boundary('end', 'left'),
    endRight: boundary('end', 'right'),
    startWordLeft: boundary('start', 'left', 'word'),
    startWordRight: boundary('start', 'right', 'word'),
    endWordLeft: boundary('end', 'left', 'word'),
    endWordRight: boundary('end', 'right', 'word'),
    selectWord: select('word'),
    selectSentence: select('sentence'),
    selectParagraph: select('paragraph'),
  });
}

function selectUnit({ view, text, document }: ReaderContext, unit: TextUnit): void {
  const { from, to } = view.state.selection.main;
  const span = growSelection(text, { start: from, end: to }, unit, document.language);
  view.dispatch({
    selection: { anchor: span.start, head: span.end },
    scrollIntoView: true,
    userEvent: 'select',
  });
}
