/**
 * Brings a list of marks, sorted by position, up to date with single rows. Marks that did not change keep their
 * identity, so that a diff against the old list is a comparison of references.
 */
import type { MarkSummary } from '../../core/model/mark.ts';

function byPosition(a: MarkSummary, b: MarkSummary): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);
}

/** `touched` are all ids that changed; those without a summary in `current` were deleted. */
export function patchMarks(
  list: readonly MarkSummary[],
  touched: readonly string[],
  current: readonly MarkSummary[],
): MarkSummary[] {
  const gone = new Set(touched);
  const kept = list.filter((mark) => !gone.has(mark.id));
  const added = current.toSorted(byPosition);
  const merged: MarkSummary[] = [];
  let next = 0;
  for (const mark of kept) {
    for (let fresh = added[next]; fresh && byPosition(fresh, mark) < 0; fresh = added[++next]) {
      merged.push(fresh);
    }
    merged.push(mark);
  }
  return merged.concat(added.slice(next));
}

export interface MarkDifference {
  upserted: MarkSummary[];
  removed: MarkSummary[];
}

/** What changed between two lists; an edited mark is in both parts (the old one removed, the new one upserted). */
export function differenceOfMarks(
  before: readonly MarkSummary[],
  after: readonly MarkSummary[],
): MarkDifference {
  const old = new Set(before);
  const upserted = after.filter((mark) => !old.delete(mark));
  return { upserted, removed: [...old] };
}
