/**
 * Lanes keep the underlines of overlapping spans apart: two spans that share a character lie in different lanes, as far
 * as there are lanes. The smallest span lies in lane 0, next to the text; the larger ones around it below.
 *
 * The rule: spans in ascending size (then by start, then by id), each in the lowest lane that no smaller span overlapping
 * it holds, at most the last. So the lanes depend on the set of spans only, never on the order in which they were made,
 * and a new span can change none but larger ones. Offsets are UTF-16, end exclusive.
 */
import type { Span } from './anchor.ts';

export const laneCount = 3;
const lastLane = laneCount - 1;

export interface LaneSpan extends Span {
  id: string;
}

/** The order in which lanes are given out. */
export function byLaneOrder(a: LaneSpan, b: LaneSpan): number {
  return a.end - a.start - (b.end - b.start) || a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The lane of every span of a text of the given length, in the order of the list. A lane below the last is a set of
 * occupied characters, one bit each, so 100,000 spans take some 50 ms.
 */
export function assignLanes(spans: readonly LaneSpan[], length: number): Uint8Array {
  const lanes = new Uint8Array(spans.length);
  const occupied = Array.from({ length: lastLane }, () => new Uint32Array((length >>> 5) + 1));
  const numbered = spans.map((span, at) => ({ span, at }));
  const order = numbered.toSorted((a, b) => byLaneOrder(a.span, b.span));
  for (const { span, at } of order) {
    const lane = occupied.findIndex((bits) => isFree(bits, span));
    lanes[at] = lane === -1 ? lastLane : lane;
    const bits = occupied[lane];
    if (bits !== undefined) occupy(bits, span);
  }
  return lanes;
}

/** Visits the spans that share a character with the given one, with their present lane; stops on `false`. */
export type VisitOverlapping<Item extends LaneSpan> = (
  span: Span,
  visit: (item: Item, lane: number) => boolean | void,
) => void;

/**
 * The lanes that change when spans come and go. `overlapping` answers for the spans that stay. The result holds every
 * added span and those that stay but move to another lane.
 */
export function changedLanes<Item extends LaneSpan>(
  added: readonly Item[],
  removed: readonly { item: Item; lane: number }[],
  overlapping: VisitOverlapping<Item>,
): Map<Item, number> {
  const changed = new Map<Item, number>();
  const queue = new LaneQueue<Item>();
  const fresh = new Set(added);

  const visitAll: VisitOverlapping<Item> = (span, visit) => {
    for (const item of added)
      if (overlap(item, span) && visit(item, changed.get(item) ?? lastLane) === false) return;
    overlapping(span, (item, lane) => visit(item, changed.get(item) ?? lane));
  };
  /** Asks the larger neighbours again that may feel it when a span leaves one lane for another. */
  const disturb = (item: Item, left: number, taken: number) => {
    overlapping(item, (other, before) => {
      const lane = changed.get(other) ?? before;
      if (byLaneOrder(other, item) > 0 && (lane === taken || lane > left)) queue.add(other, before);
    });
  };

  for (const { item, lane } of removed) disturb(item, lane, laneCount);
  for (const item of added) queue.add(item, laneCount);
  for (let next = queue.take(); next !== undefined; next = queue.take()) {
    const { item } = next;
    const before = changed.get(item) ?? next.lane;
    let held = 0;
    visitAll(item, (other, lane) => {
      if (other !== item && lane < lastLane && byLaneOrder(other, item) < 0) held |= 1 << lane;
      return held !== (1 << lastLane) - 1;
    });
    let lane = 0;
    while (lane < lastLane && (held & (1 << lane)) !== 0) lane++;
    if (lane === before && !fresh.has(item)) continue;
    changed.set(item, lane);
    disturb(item, before, lane);
  }
  return changed;
}

/** Spans to look at, smallest first, each once at a time. */
class LaneQueue<Item extends LaneSpan> {
  private readonly waiting = new Map<Item, number>();
  add(item: Item, lane: number): void {
    if (!this.waiting.has(item)) this.waiting.set(item, lane);
  }
  take(): { item: Item; lane: number } | undefined {
    let first: Item | undefined;
    for (const item of this.waiting.keys())
      if (first === undefined || byLaneOrder(item, first) < 0) first = item;
    if (first === undefined) return undefined;
    const lane = this.waiting.get(first) ?? lastLane;
    this.waiting.delete(first);
    return { item: first, lane };
  }
}

function isFree(bits: Uint32Array, { start, end }: Span): boolean {
  const first = start >>> 5;
  const last = (end - 1) >>> 5;
  for (let word = first; word <= last; word++) {
    if (((bits[word] ?? 0) & maskOf(word, start, end)) !== 0) return false;
  }
  return true;
}

function occupy(bits: Uint32Array, { start, end }: Span): void {
  const last = (end - 1) >>> 5;
  for (let word = start >>> 5; word <= last; word++)
    bits[word] = (bits[word] ?? 0) | maskOf(word, start, end);
}

/** The bits of a word (32 characters) that a span covers. */
function maskOf(word: number, start: number, end: number): number {
  const from = Math.max(0, start - word * 32);
  const to = Math.min(32, end - word * 32);
  return to - from === 32 ? -1 : ((1 << (to - from)) - 1) << from;
}
