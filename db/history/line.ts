/**
 * The line of the history a step stands on, told as ranges of keys. A step nearly always follows the one before it, so a
 * line of 100,000 steps is one range for each time somebody went back and began anew; each range costs one look into an
 * index of the exceptions (migrations/0002-lines-of-history.ts).
 */
import type { ReadableDb } from '../sqlite/readable-db.ts';

/** Steps `from` to `to`, both included, each the parent of the next. */
export interface Range {
  from: number;
  to: number;
}

/** From the step back to the beginning, the latest range first; none for null, which is the beginning. */
export function lineTo(db: ReadableDb, step: number | null): Range[] {
  const ranges: Range[] = [];
  let to = step;
  while (to !== null) {
    const first: { key: number; parent: number | null } | undefined = db.get(
      'SELECT key, parent FROM step WHERE parent IS NOT key - 1 AND key <= ? ORDER BY key DESC LIMIT 1',
      to,
    );
    // Only the very first step has no other before it, and it is one of the exceptions.
    if (first === undefined) throw new Error(`step ${to} has no beginning`);
    ranges.push({ from: first.key, to });
    to = first.parent;
  }
  return ranges;
}

/** What redo would do one after the other, the next one first; `head` null stands for the beginning. */
export function lineAfter(db: ReadableDb, head: number | null): Range[] {
  const ranges: Range[] = [];
  let from = nextOf(db, head);
  while (from !== null) {
    const last: { key: number; next: number | null } | undefined = db.get(
      'SELECT key, next FROM step WHERE next IS NOT key + 1 AND key >= ? ORDER BY key LIMIT 1',
      from,
    );
    if (last === undefined) throw new Error(`step ${from} has no end`);
    ranges.push({ from, to: last.key });
    from = last.next;
  }
  return ranges;
}

function nextOf(db: ReadableDb, head: number | null): number | null {
  const row =
    head === null
      ? db.get<{ next: number | null }>('SELECT next FROM history')
      : db.get<{ next: number | null }>('SELECT next FROM step WHERE key = ?', head);
  return row?.next ?? null;
}

/** The way from one step to another: what is undone, from the latest, then what is done again, from the earliest. */
export function wayBetween(from: readonly Range[], to: readonly Range[]): { undo: Range[]; redo: Range[] } {
  const fork = lastCommon(from, to);
  return { undo: after(from, fork), redo: after(to, fork).toReversed() };
}

export function contains(ranges: readonly Range[], key: number): boolean {
  return ranges.some(({ from, to }) => from <= key && key <= to);
}

export function countOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** The latest step of both lines; 0, before the first key, where there is none. Both have their latest range first. */
function lastCommon(a: readonly Range[], b: readonly Range[]): number {
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) return 0;
    if (one.from > other.to) i++;
    else if (other.from > one.to) j++;
    else return Math.min(one.to, other.to);
  }
}

function after(line: readonly Range[], key: number): Range[] {
  return line.filter(({ to }) => to > key).map(({ from, to }) => ({ from: Math.max(from, key + 1), to }));
}
