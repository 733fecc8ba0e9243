/**
 * The words that bound a number: "setidaknya", "lebih dari", "up to", "~" before it; "lebih", "or more", "+", "-an" behind it.
 * Phrases and their comparators are in the language's table; the longest phrase wins.
 */
import { isHyphen, markAt, phraseAt, phraseBefore, touchesPrevious, wordAt, written } from './line.ts';
import type { Line } from './line.ts';
import type { Comparator } from './reading.ts';

export interface Modifier {
  from: number;
  to: number;
  text: string;
  comparator: Comparator;
}

/** The modifier that ends right before token `end`; of two ("hingga sekitar") the one that bounds gives the comparator. */
export function modifierBefore(line: Line, end: number, floor: number): Modifier | null {
  const { before } = line.rules.table;
  const inner = phraseBefore(line, end, floor, before);
  if (inner === null) return null;
  const comparator = before.get(inner.key) ?? '=';
  const outer = phraseBefore(line, inner.from, floor, before);
  const outerComparator = outer === null ? undefined : before.get(outer.key);
  if (outer === null || outerComparator === undefined || isMark(inner.key)) {
    return { from: inner.from, to: end, text: written(line, inner.from, end), comparator };
  }
  const weak = comparator === '=' || comparator === '≈';
  return {
    from: outer.from,
    to: end,
    text: written(line, outer.from, end),
    comparator: weak && outerComparator !== '=' ? outerComparator : comparator,
  };
}

/** The modifier that starts right behind a number or its noun, at token `from`. */
export function modifierAfter(line: Line, from: number): Modifier | null {
  const { after, notAfter } = line.rules.table;
  if (
    markAt(line, from) === '+' &&
    touchesPrevious(line, from) &&
    !(touchesPrevious(line, from + 1) && line.tokens[from + 1]?.kind !== 'mark')
  ) {
    return { from, to: from + 1, text: '+', comparator: '≥' };
  }
  const found = phraseAt(line, from, after);
  const comparator = found === null ? undefined : after.get(found.key);
  if (found === null || comparator === undefined) return null;
  const joined = isHyphen(line, from) || touchesPrevious(line, from);
  if (found.key === 'an' && !joined) return null;
  if (isHyphen(line, from) && !touchesPrevious(line, from)) return null;
  if (notAfter.has(wordAt(line, found.to))) return null;
  return { from, to: found.to, text: written(line, from, found.to), comparator };
}

function isMark(key: string): boolean {
  return !/\p{L}/u.test(key);
}
