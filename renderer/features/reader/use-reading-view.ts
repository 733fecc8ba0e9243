/**
 * The editor behind the pane: made once, given a new state for each document, told of new marks and metadata as they
 * change. Scroll and caret of each document are remembered.
 */
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { markUsable } from '../../app/first-usable.ts';
import { differenceOfMarks, type MarkDifference } from '../../client/patch-marks.ts';
import { documentHead } from './document-head.ts';
import { changeMarks, focusMark, markField } from './mark-field.ts';
import { readingState } from './reading-state.ts';
import { configOf, type ReaderConfig, reconfigure } from './reader-config.ts';
import { placeIn, rememberPlace } from './session-places.ts';

export interface ViewRequest {
  host: RefObject<HTMLDivElement | null>;
  config: ReaderConfig;
  marks: readonly MarkSummary[];
  focused: string | null;
  extra: Extension;
  /** Called whenever the state was replaced or has changed. */
  publish: (view: EditorView) => void;
}

export function useReadingView(request: ViewRequest): EditorView | null {
  const { host, config, marks, focused, extra, publish } = request;
  const [view, setView] = useState<EditorView | null>(null);
  const first = useRef(request);
  const shown = useRef<{ document: string; marks: readonly MarkSummary[] } | null>(null);

  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const begin = first.current;
    const { id } = begin.config.document;
    const made = new EditorView({
      state: readingState(begin.config, begin.marks, begin.extra),
      parent: host.current,
      scrollTo: placeIn(id)?.scroll,
    });
    shown.current = { document: id, marks: begin.marks };
    setView(made);
    begin.publish(made);
    markUsable();
    // Letters get their final width when the fonts have come.
    void document.fonts.ready.then(() => made.requestMeasure());
    return () => {
      rememberPlace(configOf(made.state).document.id, made);
      made.destroy();
      shown.current = null;
      setView(null);
    };
    // The editor lives as long as the pane; what changes is told to it below.
  }, [host]);

  useLayoutEffect(() => {
    if (view === null || shown.current === null) return;
    const { id } = config.document;
    if (shown.current.document !== id) {
      rememberPlace(shown.current.document, view);
      view.setState(readingState(config, marks, extra));
      const scroll = placeIn(id)?.scroll;
      if (scroll) view.dispatch({ effects: scroll });
      else view.scrollDOM.scrollTop = 0;
      shown.current = { document: id, marks };
      publish(view);
    }
    if (configOf(view.state) !== config) {
      view.dispatch({ effects: reconfigure(config, documentHead(config)) });
    }
    const change = changeBetween(shown.current.marks, marks);
    const focusedMark = focused === null ? null : (marks.find((mark) => mark.id === focused) ?? null);
    const effects = [
      ...(change === null ? [] : [changeMarks.of(change)]),
      ...(view.state.field(markField).focused === focusedMark ? [] : [focusMark.of(focusedMark)]),
    ];
    shown.current.marks = marks;
    if (effects.length > 0) view.dispatch({ effects });
  });

  return view;
}

/** Most lists differ in one mark: what is the same at both ends is passed over before anything is compared in depth. */
function changeBetween(before: readonly MarkSummary[], after: readonly MarkSummary[]): MarkDifference | null {
  if (before === after) return null;
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const end = (list: readonly MarkSummary[]) => list.slice(head, list.length - tail);
  return differenceOfMarks(end(before), end(after));
}
