import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes, byLaneOrder, changedLanes, laneCount, type LaneSpan, overlap } from './lanes.ts';

const span = (id: string, start: number, end: number): LaneSpan => ({ id, start, end });

const spans = (maximum: number) =>
  fc
    .array(fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 40 })), { maxLength: maximum })
    .map((list) => list.map(([start, size], at) => span(`s${at}`, start, start + size)));

describe('assignLanes', () => {
  it('lays the inner span next to the text and the outer ones below it', () => {
    const list = [
      span('paragraph', 0, 50),
      span('claim', 10, 40),
      span('number', 20, 30),
      span('far', 60, 70),
    ];
    expect([...assignLanes(list, 100)]).toEqual([2, 1, 0, 0]);
  });

  it('gives neighbours that only touch the same lane', () => {
    expect([...assignLanes([span('a', 0, 5), span('b', 5, 10)], 10)]).toEqual([0, 0]);
  });

  it('shares the last lane where there are more than it has lanes for', () => {
    const list = Array.from({ length: 5 }, (_, at) => span(`${at}`, 10 - at, 20 + at));
    expect([...assignLanes(list, 40)]).toEqual([0, 1, 2, 2, 2]);
  });

  it('keeps overlapping spans apart below the last lane', () => {
    fc.assert(
      fc.property(spans(40), (list) => {
        const lanes = assignLanes(list, 140);
        list.forEach((a, at) =>
          list.forEach((b, other) => {
            if (at === other || !overlap(a, b) || lanes[at] === laneCount - 1) return;
            expect(lanes[at]).not.toBe(lanes[other]);
          }),
        );
      }),
    );
  });
});

describe('changedLanes', () => {
  it('leads to the same lanes as assigning them all anew', () => {
    fc.assert(
      fc.property(spans(30), fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { maxLength: 10 }), (list, swaps) => {
        const present = new Map<LaneSpan, number>();
        const lanesOf = (items: LaneSpan[]) => {
          const lanes = assignLanes(items, 200);
          return new Map(items.map((item, at) => [item.id, lanes[at]]));
        };
        swaps.forEach(([take, leave], round) => {
          const removed = [...present]
            .filter((_, at) => at % 7 === leave % 7)
            .map(([item, lane]) => ({ item, lane }));
          removed.forEach(({ item }) => present.delete(item));
          const added = list
            .filter((_, at) => at % 5 === take % 5)
            .map((item) => ({ ...item, id: `${item.id}/${round}` }));
          const changed = changedLanes(added, removed, (range, visit) => {
            for (const [item, lane] of present)
              if (overlap(item, range) && visit(item, lane) === false) return;
          });
          changed.forEach((lane, item) => present.set(item, lane));
          const items = [...present.keys()].toSorted(byLaneOrder);
          expect(new Map([...present].map(([item, lane]) => [item.id, lane]))).toEqual(lanesOf(items));
        });
      }),
      { numRuns: 500 },
    );
  });
});
