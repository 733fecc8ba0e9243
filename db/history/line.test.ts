import fc from 'fast-check';
import { expect, it } from 'vitest';
import { testProject } from '../project-for-tests.ts';
import { contains, countOf, lineAfter, lineTo, type Range, wayBetween } from './line.ts';

/** A history by its parents: step n + 1 has the parent given at n, 0 standing for the beginning. */
const tree = fc
  .array(fc.nat(), { maxLength: 40 })
  .map((parents) => parents.map((parent, at) => (parent % 3 === 0 ? parent % (at + 1) : at)));

function written(parents: readonly number[]) {
  const db = testProject().writable();
  db.run("INSERT INTO coder (key, id, name) VALUES (1, 'c', 'c')");
  parents.forEach((parent, at) => {
    const key = db.run(
      `INSERT INTO step (id, parent, name, count, coder, at, schema_version, first_change, last_change)
       VALUES (?, ?, 'createMarks', 1, 1, '', 2, 0, 0)`,
      `s${at}`,
      parent || null,
    ).key;
    if (parent === 0) db.run('UPDATE history SET next = ?', key);
    else db.run('UPDATE step SET next = ? WHERE key = ?', key, parent);
  });
  return db;
}

/** The same line, walked step by step. */
function walked(parents: readonly number[], step: number): number[] {
  const line: number[] = [];
  for (let at = step; at !== 0; at = parents[at - 1] ?? 0) line.push(at);
  return line;
}

const keysOf = (ranges: readonly Range[], down: boolean) =>
  ranges.flatMap(({ from, to }) => {
    const keys = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    return down ? keys.toReversed() : keys;
  });

it('a line told in ranges is the line walked step by step, and so is the way between any two', () => {
  fc.assert(
    fc.property(tree, fc.nat(), fc.nat(), (parents, a, b) => {
      const db = written(parents);
      const [from, to] = [a % (parents.length + 1), b % (parents.length + 1)];
      const lines = [from, to].map((step) => lineTo(db, step || null)) as [Range[], Range[]];
      const [one, other] = [walked(parents, from), walked(parents, to)];
      expect(keysOf(lines[0], true)).toEqual(one);
      const way = wayBetween(...lines);
      expect(keysOf(way.undo, true)).toEqual(one.filter((key) => !other.includes(key)));
      expect(keysOf(way.redo, false)).toEqual(other.filter((key) => !one.includes(key)).toReversed());
      expect(countOf(lines[1])).toBe(other.length);

      const ahead = keysOf(lineAfter(db, from || null), false);
      const last = ahead.at(-1) ?? from;
      expect(
        walked(parents, last)
          .filter((key) => !one.includes(key))
          .toReversed(),
      ).toEqual(ahead);
      // The latest child, as written above, until there is none.
      expect(parents.includes(last)).toBe(false);
      expect(contains(lines[0], 0)).toBe(false);
    }),
    { numRuns: 60 },
  );
});
