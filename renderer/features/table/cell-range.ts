/** The cells a person has chosen: from an anchor to the active one, both inclusive. Line -1 is the head of the table. */
export interface CellPlace {
  line: number;
  column: number;
}

export interface CellRange {
  anchor: CellPlace;
  active: CellPlace;
}

export const firstCell: CellRange = { anchor: { line: 0, column: 0 }, active: { line: 0, column: 0 } };

export function edges({ anchor, active }: CellRange) {
  return {
    top: Math.min(anchor.line, active.line),
    bottom: Math.max(anchor.line, active.line),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}

export function isInside(range: CellRange, line: number, column: number): boolean {
  const { top, bottom, left, right } = edges(range);
  return line >= top && line <= bottom && column >= left && column <= right;
}

export interface GridSize {
  lines: number;
  columns: number;
  /** Lines in sight. */
  page: number;
}

interface Press {
  key: string;
  shiftKey: boolean;
  /** Ctrl, on macOS Cmd. */
  mod: boolean;
}

/** Where a key leads, as in the ARIA grid pattern; null where it is none of ours. Shift widens the range. */
export function rangeAfterKey(
  range: CellRange,
  { key, shiftKey, mod }: Press,
  size: GridSize,
): CellRange | null {
  const { line, column } = range.active;
  const last = { line: size.lines - 1, column: size.columns - 1 };
  const targets: Readonly<Record<string, CellPlace>> = {
    ArrowDown: { line: line + 1, column },
    ArrowUp: { line: line - 1, column },
    ArrowRight: { line, column: column + 1 },
    ArrowLeft: { line, column: column - 1 },
    PageDown: { line: line + size.page, column },
    PageUp: { line: Math.max(line - size.page, Math.min(line, 0)), column },
    Home: mod ? { line: 0, column: 0 } : { line, column: 0 },
    End: mod ? last : { line, column: last.column },
  };
  const to = targets[key];
  // With Ctrl, Page keys go to other documents and arrows are free.
  if (to === undefined || (mod && key !== 'Home' && key !== 'End')) return null;
  const active = {
    line: Math.min(Math.max(to.line, -1), last.line),
    column: Math.min(Math.max(to.column, 0), last.column),
  };
  const widens = shiftKey && active.line >= 0 && range.anchor.line >= 0;
  return { anchor: widens ? range.anchor : active, active };
}
