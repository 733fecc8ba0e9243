import { describe, expect, it } from 'vitest';
import { type CellRange, edges, firstCell, isInside, rangeAfterKey } from './cell-range.ts';

const size = { lines: 50, columns: 4, page: 10 };
const at = (line: number, column: number): CellRange => ({
  anchor: { line, column },
  active: { line, column },
});
const after = (range: CellRange, key: string, { shift = false, mod = false } = {}) =>
  rangeAfterKey(range, { key, shiftKey: shift, mod }, size);

describe('the keys of the table', () => {
  it('move cell by cell, page by page and to the ends, never out of the table', () => {
    expect(after(at(3, 1), 'ArrowDown')).toEqual(at(4, 1));
    expect(after(at(3, 1), 'ArrowLeft')).toEqual(at(3, 0));
    expect(after(at(3, 0), 'ArrowLeft')).toEqual(at(3, 0));
    expect(after(at(3, 1), 'PageDown')).toEqual(at(13, 1));
    expect(after(at(45, 1), 'PageDown')).toEqual(at(49, 1));
    expect(after(at(3, 1), 'PageUp')).toEqual(at(0, 1));
    expect(after(at(3, 1), 'End')).toEqual(at(3, 3));
    expect(after(at(3, 1), 'End', { mod: true })).toEqual(at(49, 3));
    expect(after(at(3, 1), 'Home', { mod: true })).toEqual(firstCell);
  });

  it('reach the heads of the columns above the first line, and come back', () => {
    expect(after(at(0, 2), 'ArrowUp')).toEqual(at(-1, 2));
    expect(after(at(-1, 2), 'ArrowUp')).toEqual(at(-1, 2));
    expect(after(at(-1, 2), 'ArrowDown')).toEqual(at(0, 2));
  });

  it('widen the range with Shift, from where it began', () => {
    const range = after(at(3, 1), 'ArrowDown', { shift: true });
    expect(range).toEqual({ anchor: { line: 3, column: 1 }, active: { line: 4, column: 1 } });
    expect(range && edges(range)).toEqual({ top: 3, bottom: 4, left: 1, right: 1 });
    expect(range && [isInside(range, 4, 1), isInside(range, 4, 2)]).toEqual([true, false]);
  });

  it('leave to others what is theirs', () => {
    expect(after(at(3, 1), 'PageDown', { mod: true })).toBeNull();
    expect(after(at(3, 1), 'a')).toBeNull();
  });
});
