/**
 * The reading pane: the open document with its marks, where a person reads, selects, marks, and goes from mark to mark.
 * The text itself is CodeMirror's (see use-reading-view.ts); around it stand the find bar and the palette at the
 * selection. Everything that changes the project is a command; marks are painted when they come back as stored.
 */
import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentMetadata } from '../../../core/model/document.ts';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { paragraphStarts } from '../../../core/text/paragraphs.ts';
import { announce } from '../../app/announce.ts';
import { keepPlace } from '../../app/kept-work.ts';
import { useWords } from '../../app/words.tsx';
import { useWorkspace } from '../../app/workspace.ts';
import { ghostLayer } from '../quotes/ghost-layer.ts';
import { ProposalBar } from '../quotes/proposal-bar.tsx';
import { LinkChooser } from '../links/link-chooser.tsx';
import { SuggestionBar } from '../suggestions/suggestion-bar.tsx';
import { SuggestionClicks, suggestionLayer } from '../suggestions/suggestion-layer.ts';
import { useSuggestions } from '../suggestions/use-suggestions.ts';
import { boundaryHandles } from './boundary-handles.ts';
import { BoundaryMoves } from './boundary-moves.ts';
import { FindBar } from './find-bar.tsx';
import { linkedMarks, useLinkedMarks } from './linked-marks.ts';
import { revealMark } from './focused-mark-actions.ts';
import type { ReaderConfig } from './reader-config.ts';
import type { Made, ReaderContext } from './reader-context.ts';
import { ReaderSnapshots, useReaderSnapshot } from './reader-snapshot.ts';
import styles from './reading-pane.module.css';
import { SelectionPalette } from './selection-palette.tsx';
import { spokenReading, spokenWords } from './spoken-reading.ts';
import { tellPlace } from './session-places.ts';
import { storeSpan } from './store-span.ts';
import { useFind } from './use-find.ts';
import { useHint } from './use-hint.ts';
import { useReaderActions } from './use-reader-actions.ts';
import { useShownPassage } from './use-shown-passage.ts';
import { useReadingView } from './use-reading-view.ts';

export interface ReadingPaneProps {
  document: DocumentMetadata;
  text: string;
  /** Sorted by position. */
  marks: readonly MarkSummary[];
  readOnly: boolean;
}

export function ReadingPane({ document, text, marks, readOnly }: ReadingPaneProps) {
  const catalogue = useWords();
  const focused = useWorkspace((state) => state.mark);
  const host = useRef<HTMLDivElement>(null);
  const [snapshots] = useState(() => new ReaderSnapshots());
  const [moves] = useState(() => new BoundaryMoves(storeSpan));
  const starts = useMemo(() => paragraphStarts(text), [text]);
  const config = useMemo<ReaderConfig>(
    () => ({ document, text, starts, catalogue, readOnly }),
    [document, text, starts, catalogue, readOnly],
  );
  const [clicks] = useState(() => new SuggestionClicks());
  const [extra] = useState(() => [
    EditorView.updateListener.of((update) => snapshots.publish(update.view)),
    EditorView.domEventHandlers({
      pointerdown: (event) => snapshots.setSelecting(event.button === 0),
    }),
    tellPlace(keepPlace),
    linkedMarks,
    boundaryHandles((mark, to) => moves.move(mark, () => to)),
    suggestionLayer(clicks),
    ghostLayer,
  ]);
  const view = useReadingView({
    host,
    config,
    marks,
    focused,
    extra,
    publish: (made) => snapshots.publish(made),
  });

  const { hint, hinted } = useHint();
  const [expected, setExpected] = useState<Made | null>(null);
  const context: ReaderContext | null = view && {
    view,
    document,
    text,
    marks,
    readOnly,
    catalogue,
    moves,
    hint,
    expect: setExpected,
  };
  useReaderActions(context);
  useArrivals(context, expected);
  useReveal(view, marks, focused);
  useShownPassage(view, document.id);
  useLinkedMarks(view, document.id, marks, focused);
  usePointerRelease(snapshots);

  const suggestions = useSuggestions({ view, document, text, marks, readOnly, catalogue, hint }, clicks);

  const linking = useWorkspace((state) => state.linking);
  const linked = linking === null ? undefined : marks.find(({ id }) => id === linking);

  const { selection, occurrences, selecting } = useReaderSnapshot(snapshots);
  const caret = useWorkspace((state) => state.caret.start);
  const find = useFind(view, document.id, caret);
  const [inText, setInText] = useState(false);
  const followFocus = (root: HTMLElement) => {
    const { activeElement } = root.ownerDocument;
    setInText(activeElement?.closest('.cm-content, [data-selection-palette]') != null);
  };

  return (
    <div
      className={styles.pane}
      onFocus={(event) => followFocus(event.currentTarget)}
      onBlur={(event) => {
        const { currentTarget } = event;
        // Only after the event is it known where the focus went.
        setTimeout(() => followFocus(currentTarget));
      }}
    >
      {find.isOpen && <FindBar find={find} />}
      {suggestions && view && (
        <SuggestionBar suggestions={suggestions} view={view} readOnly={readOnly} text={text} />
      )}
      {view && <ProposalBar view={view} text={text} />}
      <div className={styles.text}>
        <div ref={host} className={styles.host} />
        {view && selection.marked && inText && !selecting && (
          <SelectionPalette
            view={view}
            marked={selection.marked}
            selection={selection}
            occurrences={occurrences}
          />
        )}
        {view && linked && <LinkChooser key={linked.id} view={view} mark={linked} />}
      </div>
      <div className={styles.hint} role="status">
        {hinted !== '' && <span>{hinted}</span>}
      </div>
    </div>
  );
}

/** Says what was marked as soon as both are there: the command's answer and the mark as stored, whichever comes first. */
function useArrivals(context: ReaderContext | null, expected: Made | null): void {
  const said = useRef<Made | null>(null);
  const mark = context?.marks.find(({ id }) => id === expected?.id);
  useEffect(() => {
    if (!context || !expected || !mark || said.current === expected) return;
    said.current = expected;
    const { say } = context.catalogue.reader;
    const kind = context.catalogue.kinds[mark.kind];
    announce(
      expected.places > 1
        ? say.markedMany(kind, expected.places)
        : say.marked(kind, spokenWords(mark, context.text), spokenReading(mark, context.catalogue)),
    );
  });
}

/** A mark that was focused elsewhere (the list, the table) comes into view; one that is in view stays where it is. */
function useReveal(view: EditorView | null, marks: readonly MarkSummary[], focused: string | null): void {
  // What is focused as the pane begins was so in the page before this one, and the place is that page's too.
  const revealed = useRef<string | null>(focused);
  useEffect(() => {
    if (view === null || focused === revealed.current) return;
    const mark = focused === null ? undefined : marks.find(({ id }) => id === focused);
    if (focused !== null && mark === undefined) return;
    revealed.current = focused;
    if (!mark) return;
    // The caret follows a choice made elsewhere: the status bar tells its place, and the text goes on from there.
    const { from, to, empty } = view.state.selection.main;
    const elsewhere = (empty || !view.hasFocus) && (to < mark.start || from > mark.end);
    if (!isInView(view, mark)) revealMark(view, mark, elsewhere);
    else if (elsewhere) view.dispatch({ selection: EditorSelection.cursor(mark.start, 1) });
  }, [view, marks, focused]);
}

function isInView(view: EditorView, mark: MarkSummary): boolean {
  const { top, bottom } = view.scrollDOM.getBoundingClientRect();
  const first = view.lineBlockAtHeight(top + 40 - view.documentTop);
  const last = view.lineBlockAtHeight(bottom - 40 - view.documentTop);
  return mark.start <= last.to && mark.end >= first.from;
}

/** The palette waits until the selection is made, wherever the button is let go. */
function usePointerRelease(snapshots: ReaderSnapshots): void {
  useEffect(() => {
    const release = () => snapshots.setSelecting(false);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', release);
    window.addEventListener('dragend', release);
    return () => {
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
      window.removeEventListener('dragend', release);
    };
  }, [snapshots]);
}
