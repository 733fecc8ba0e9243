/**
 * Two handles at the ends of the focused mark. Dragging one shows the mark as it would be, letting go stores it, Escape
 * takes it back. For the mouse and the pen; by keyboard the boundaries have actions of their own.
 */
import { EditorSelection, type Extension } from '@codemirror/state';
import { type EditorView, layer, RectangleMarker, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { MarkSummary } from '../../../core/model/mark.ts';
import type { Span } from '../../../core/text/anchor.ts';
import { focusedMark, markField, previewMark } from './mark-field.ts';
import { configOf } from './reader-config.ts';

/** `store` commits; where it answers false the mark goes back. In a read-only project there are no handles. */
export function boundaryHandles(store: (mark: MarkSummary, to: Span) => Promise<boolean>): Extension {
  return [
    layer({
      above: true,
      class: 'cl-handles',
      update: (update) => update.startState.field(markField) !== update.state.field(markField),
      markers: handleMarkers,
    }),
    ViewPlugin.define((view) => new HandleDrag(view, store)),
  ];
}

function handleMarkers(view: EditorView): readonly RectangleMarker[] {
  const mark = focusedMark(view.state);
  if (mark === null || configOf(view.state).readOnly) return [];
  const at = (edge: 'start' | 'end', assoc: number) =>
    RectangleMarker.forRange(view, `cl-handle cl-handle-${edge}`, EditorSelection.cursor(mark[edge], assoc));
  return [...at('start', 1), ...at('end', -1)];
}

interface Drag {
  edge: 'start' | 'end';
  stored: MarkSummary;
  pointer: number;
  /** From the pointer to the middle of the line it took hold of. */
  dy: number;
  shown: MarkSummary;
}

class HandleDrag {
  private drag: Drag | null = null;
  private readonly view: EditorView;
  private readonly store: (mark: MarkSummary, to: Span) => Promise<boolean>;

  constructor(view: EditorView, store: (mark: MarkSummary, to: Span) => Promise<boolean>) {
    this.view = view;
    this.store = store;
    view.scrollDOM.addEventListener('pointerdown', this.begin);
    view.scrollDOM.addEventListener('pointermove', this.follow);
    view.scrollDOM.addEventListener('pointerup', this.finish);
    view.scrollDOM.addEventListener('pointercancel', this.cancel);
    window.addEventListener('keydown', this.cancelByKey, true);
  }

  destroy(): void {
    this.release();
    this.view.scrollDOM.removeEventListener('pointerdown', this.begin);
    this.view.scrollDOM.removeEventListener('pointermove', this.follow);
    this.view.scrollDOM.removeEventListener('pointerup', this.finish);
    this.view.scrollDOM.removeEventListener('pointercancel', this.cancel);
    window.removeEventListener('keydown', this.cancelByKey, true);
  }

  /** The marks changed underneath: what is being dragged is no longer what is stored. */
  update(update: ViewUpdate): void {
    if (this.drag && update.state.field(markField).focused !== this.drag.stored) this.release();
  }

  private readonly begin = (event: PointerEvent) => {
    const handle = event.target instanceof Element ? event.target.closest('.cl-handle') : null;
    const { focused } = this.view.state.field(markField);
    if (handle === null || focused === null || event.button !== 0) return;
    event.preventDefault();
    const { top, bottom } = handle.getBoundingClientRect();
    this.drag = {
      edge: handle.classList.contains('cl-handle-start') ? 'start' : 'end',
      stored: focused,
      pointer: event.pointerId,
      dy: (top + bottom) / 2 - event.clientY,
      shown: focused,
    };
    this.view.scrollDOM.setPointerCapture(event.pointerId);
    this.view.scrollDOM.classList.add('cl-dragging');
  };

  private readonly follow = (event: PointerEvent) => {
    const { drag, view } = this;
    if (drag === null || event.pointerId !== drag.pointer) return;
    const at = view.posAtCoords({ x: event.clientX, y: event.clientY + drag.dy }, false);
    const shown = { ...drag.stored, [drag.edge]: at };
    if (shown.start >= shown.end || at === drag.shown[drag.edge]) return;
    drag.shown = shown;
    view.dispatch({ effects: previewMark.of({ stored: drag.stored, shown }) });
  };

  private readonly finish = (event: PointerEvent) => {
    const { drag } = this;
    if (drag === null || event.pointerId !== drag.pointer) return;
    this.release();
    const { stored, shown } = drag;
    if (shown.start === stored.start && shown.end === stored.end) return;
    void this.store(stored, { start: shown.start, end: shown.end }).then((done) => {
      if (!done) this.view.dispatch({ effects: previewMark.of(null) });
    });
  };

  private readonly cancel = () => {
    if (this.drag === null) return;
    this.release();
    this.view.dispatch({ effects: previewMark.of(null) });
  };

  private readonly cancelByKey = (event: KeyboardEvent) => {
    if (this.drag === null || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  private release(): void {
    if (this.drag) this.view.scrollDOM.releasePointerCapture(this.drag.pointer);
    this.drag = null;
    this.view.scrollDOM.classList.remove('cl-dragging');
  }
}
