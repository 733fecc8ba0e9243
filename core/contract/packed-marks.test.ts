import { describe, expect, it } from 'vitest';
import type { MarkSummary } from '../model/mark.ts';
import { packMarks, unpackMarks } from './packed-marks.ts';

describe('packMarks', () => {
  it('is undone by unpackMarks, with and without further segments, and for no marks at all', () => {
    const marks: MarkSummary[] = [
      {
        id: 'a',
        document: 'd',
        kind: 'quote',
        start: 3,
        end: 9,
        status: 'final',
        brief: { speaker: 'the envoy “😀”' },
        more: [{ role: 'cue', start: 10, end: 14 }],
      },
      {
        id: 'b',
        document: 'd',
        kind: 'number',
        start: 4,
        end: 5,
        status: 'draft',
        brief: { value_low: null },
      },
    ];
    expect(unpackMarks(packMarks(marks))).toEqual(marks);
    expect(unpackMarks(packMarks([]))).toEqual([]);
  });
});
