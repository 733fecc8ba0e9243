import { describe, expect, it } from 'vitest';
import type { MarkSummary } from '../../core/model/mark.ts';
import { differenceOfMarks, patchMarks } from './patch-marks.ts';

const mark = (id: string, start: number, end: number): MarkSummary => ({
  id,
  document: 'd',
  kind: 'claim',
  start,
  end,
  status: 'draft',
  brief: {},
});

describe('patchMarks', () => {
  const list = [mark('a', 0, 9), mark('b', 0, 4), mark('c', 7, 8)];

  it('puts a new mark at its place and keeps the others as they are', () => {
    const patched = patchMarks(list, ['n'], [mark('n', 5, 6)]);
    expect(patched.map(({ id }) => id)).toEqual(['a', 'b', 'n', 'c']);
    expect(patched[0]).toBe(list[0]);
  });

  it('moves an edited mark and drops a deleted one', () => {
    const patched = patchMarks(list, ['a', 'b'], [mark('b', 10, 12)]);
    expect(patched.map(({ id }) => id)).toEqual(['c', 'b']);
    const { upserted, removed } = differenceOfMarks(list, patched);
    expect(upserted.map(({ id }) => id)).toEqual(['b']);
    expect(removed.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
