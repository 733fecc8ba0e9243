/** Keeps the palette at the selection while the text scrolls, the pane changes size or the palette grows. */
import type { EditorView, Rect } from '@codemirror/view';
import { type RefCallback, useCallback, useLayoutEffect, useRef } from 'react';
import type { Span } from '../../../core/text/anchor.ts';
import { type Box, placeFloating } from './floating-place.ts';

/** Distance from the selection and from the edges of the pane. */
const gap = 10;
const margin = 8;

export function usePalettePlace(view: EditorView, marked: Span): RefCallback<HTMLElement> {
  const element = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const request = {
      key: 'palette',
      read: () => (element.current ? measure(view, marked, element.current) : null),
      write: (place: { left: number; top: number } | null) => {
        const { current } = element;
        if (current === null) return;
        current.style.visibility = place === null ? 'hidden' : 'visible';
        if (place) current.style.transform = `translate(${place.left}px, ${place.top}px)`;
      },
    };
    const refresh = () => view.requestMeasure(request);
    // Before it is seen for the first time it has to be where it belongs.
    request.write(request.read());
    refresh();
    const observer = new ResizeObserver(refresh);
    observer.observe(view.scrollDOM);
    if (element.current) observer.observe(element.current);
    view.scrollDOM.addEventListener('scroll', refresh, { passive: true });
    return () => {
      observer.disconnect();
      view.scrollDOM.removeEventListener('scroll', refresh);
    };
  });
  return useCallback((node: HTMLElement | null) => void (element.current = node), []);
}

/** Null while no part of the selection is in view. */
function measure(view: EditorView, marked: Span, palette: HTMLElement): { left: number; top: number } | null {
  const pane = view.scrollDOM.getBoundingClientRect();
  const target = boxOf(view, marked, pane);
  if (target.bottom < pane.top || target.top > pane.bottom) return null;
  const within = palette.offsetParent?.getBoundingClientRect() ?? pane;
  const shift = (box: Box): Box => ({
    left: box.left - within.left,
    right: box.right - within.left,
    top: box.top - within.top,
    bottom: box.bottom - within.top,
  });
  return placeFloating({
    target: shift(target),
    size: { width: palette.offsetWidth, height: palette.offsetHeight },
    bounds: shift({
      left: pane.left + margin,
      right: pane.right - margin,
      top: pane.top + margin,
      bottom: pane.bottom - margin,
    }),
    align: getComputedStyle(view.contentDOM).direction === 'rtl' ? 'right' : 'left',
    gap,
  });
}

/** The box around the selection; an end outside the drawn text counts as far above or below the pane. */
function boxOf(view: EditorView, { start, end }: Span, pane: DOMRect): Box {
  const { from } = view.viewport;
  const outside = (at: number): Rect => {
    const y = at < from ? pane.top - 10_000 : pane.bottom + 10_000;
    return { left: pane.left, right: pane.left, top: y, bottom: y };
  };
  const first = view.coordsAtPos(start, 1) ?? outside(start);
  const last = view.coordsAtPos(end, -1) ?? outside(end);
  const column = view.contentDOM.getBoundingClientRect();
  const oneLine = Math.abs(first.top - last.top) < 4;
  return {
    left: oneLine ? Math.min(first.left, last.left) : column.left,
    right: oneLine ? Math.max(first.right, last.right) : column.right,
    top: first.top,
    bottom: last.bottom,
  };
}
