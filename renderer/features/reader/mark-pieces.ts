/**
 * A mark as it lies in the text: one piece for each of its segments, the first being the one whose boundaries can be
 * moved. Offsets are UTF-16, end exclusive.
 */
import type { Kind } from '../../../core/model/kinds.ts';
import type { MarkSummary, SegmentRole } from '../../../core/model/mark.ts';
import type { LaneSpan } from '../../../core/text/lanes.ts';

export interface MarkPiece extends LaneSpan {
  mark: MarkSummary;
  role: SegmentRole;
  /** True for the piece that stands for the whole mark: it carries the reading and the handles. */
  isMain: boolean;
}

export function piecesOf(mark: MarkSummary): MarkPiece[] {
  const main: MarkPiece = {
    id: mark.id,
    start: mark.start,
    end: mark.end,
    mark,
    role: 'content',
    isMain: true,
  };
  if (mark.more === undefined) return [main];
  const others = mark.more.map(({ role, start, end }, at): MarkPiece => ({
    id: `${mark.id}/${at}`,
    start,
    end,
    mark,
    role,
    isMain: false,
  }));
  return [main, ...others];
}

export const kindClass: Record<Kind, string> = { claim: 'cl-claim', quote: 'cl-quote', number: 'cl-number' };
