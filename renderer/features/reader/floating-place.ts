/**
 * Where the palette goes: above the selection, else below it, never on it while there is room, always inside the pane.
 * Everything in CSS pixels, in the coordinates of the pane.
 */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface FloatingRequest {
  /** What must not be covered. */
  target: Box;
  size: { width: number; height: number };
  /** The part of the pane it may use. */
  bounds: Box;
  /** Where it begins: at the target's left edge, or at its right one where the text runs to the left. */
  align: 'left' | 'right';
  gap: number;
}

export function placeFloating({ target, size, bounds, align, gap }: FloatingRequest): {
  left: number;
  top: number;
} {
  const wanted = align === 'left' ? target.left : target.right - size.width;
  const left = clamp(wanted, bounds.left, bounds.right - size.width);
  const above = target.top - gap - size.height;
  const below = target.bottom + gap;
  if (above >= bounds.top && above + size.height <= bounds.bottom) return { left, top: above };
  if (below + size.height <= bounds.bottom && below >= bounds.top) return { left, top: below };
  // The selection fills the pane (or is out of view): stay at the edge that is nearer to one of its ends.
  const top = target.top >= bounds.bottom || above > bounds.top ? bounds.bottom - size.height : bounds.top;
  return { left, top };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
