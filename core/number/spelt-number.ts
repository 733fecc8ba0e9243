/**
 * Numbers below a thousand in words: seratus dua puluh tiga, three hundred and five, twenty-five hundred. The grammar is
 * the same for both language families: units, tens (as one word, or a unit with "puluh"/"belas"), a hundred, and what
 * follows it. Thousands and more are put together in `number-core.ts`.
 */
import { numberWordAt, pastHyphen } from './line.ts';
import type { Line } from './line.ts';

export interface Spelt {
  value: number;
  /** Index of the token behind the number. */
  to: number;
}

export function speltBelowThousand(line: Line, at: number): Spelt | null {
  const first = numberWordAt(line, at);
  if (first?.role === 'one-hundred') return withTail(line, { value: 100, to: at + 1 });
  const head = speltBelowHundred(line, at);
  if (head === null || head.value === 0) return head;
  const hundred = pastHyphen(line, head.to);
  if (numberWordAt(line, hundred)?.role !== 'hundred') return head;
  return withTail(line, { value: head.value * 100, to: hundred + 1 });
}

/** Adds "[and] twenty-three" to hundreds; not where those words begin the next hundreds ("one hundred and two hundred"). */
export function withTail(line: Line, hundreds: Spelt): Spelt {
  const joined = numberWordAt(line, hundreds.to)?.role === 'and';
  const tail = speltBelowHundred(line, pastHyphen(line, hundreds.to) + (joined ? 1 : 0));
  if (tail === null || tail.value === 0 || numberWordAt(line, tail.to)?.role === 'hundred') return hundreds;
  return { value: hundreds.value + tail.value, to: tail.to };
}

function speltBelowHundred(line: Line, at: number): Spelt | null {
  const word = numberWordAt(line, at);
  if (word === undefined) return null;
  if (word.role === 'teen') return { value: word.value, to: at + 1 };
  if (word.role === 'tens') return withUnit(line, { value: word.value, to: at + 1 });
  if (word.role !== 'unit') return null;
  const suffix = numberWordAt(line, at + 1)?.role;
  if (suffix === 'teen-suffix') return { value: 10 + word.value, to: at + 2 };
  if (suffix === 'tens-suffix') return withUnit(line, { value: word.value * 10, to: at + 2 });
  return { value: word.value, to: at + 1 };
}

function withUnit(line: Line, tens: Spelt): Spelt {
  const next = pastHyphen(line, tens.to);
  const unit = numberWordAt(line, next);
  if (unit?.role !== 'unit' || unit.value === 0) return tens;
  const after = numberWordAt(line, next + 1)?.role;
  if (after === 'teen-suffix' || after === 'tens-suffix') return tens;
  return { value: tens.value + unit.value, to: next + 1 };
}
