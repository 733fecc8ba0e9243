/**
 * Telephone numbers: +62 812-3456-7890, (021) 555 1234, 021-5551234, 555-1234, telepon 5551234. A leading plus before a
 * short figure, an area code with its zero, or a word for telephone gives them away.
 */
import { digits, isPlain } from './figure-neighbours.ts';
import { setOf } from './languages/table.ts';
import { isHyphen, markAt, touchesPrevious, wordAt } from './line.ts';
import type { Line } from './line.ts';

const phoneWords = setOf('telp telepon tel telephone phone hp fax faks wa whatsapp call hubungi hotline');

export function isPhone(line: Line, at: number): boolean {
  const own = digits(line, at);
  const plus = markAt(line, at - 1) === '+' && touchesPrevious(line, at);
  if (plus && ((isPlain(line, at) && own.length >= 9) || (own.length <= 3 && isFigureNear(line, at + 1))))
    return true;
  if (isPlain(line, at) && own.startsWith('0') && own.length >= 7) return true;
  const area = own.startsWith('0') && own.length >= 3 && isPlain(line, at) && markAt(line, at - 1) !== '.';
  if (area && (markAt(line, at + 1) === ')' || isFigureNear(line, at + 1))) return true;
  const called = markAt(line, at - 1) === ':' || markAt(line, at - 1) === '.' ? at - 2 : at - 1;
  return phoneWords.has(wordAt(line, called)) && isPlain(line, at);
}

/** 555-1234, as North America writes it. */
export function isLocalNumber(line: Line, at: number): boolean {
  return (
    !line.marked &&
    isPlain(line, at) &&
    isPlain(line, at + 2) &&
    digits(line, at).length === 3 &&
    digits(line, at + 2).length === 4
  );
}

function isFigureNear(line: Line, at: number): boolean {
  const skip = isBetween(line, at) ? 1 : 0;
  return line.tokens[at + skip]?.kind === 'figure';
}

/** A phone number goes on over blanks and brackets: (021) 555 1234. */
export function phoneEnd(line: Line, from: number): number {
  let end = from;
  const area =
    markAt(line, from) === ')' || markAt(line, from - 2) === '+' || digits(line, from - 1).startsWith('0');
  if (!area) return end;
  while (end < from + 12) {
    const skip = isBetween(line, end) ? 1 : 0;
    if (line.tokens[end + skip]?.kind !== 'figure') break;
    end += skip + 1;
  }
  return end;
}

function isBetween(line: Line, at: number): boolean {
  return isHyphen(line, at) || markAt(line, at) === '(' || markAt(line, at) === ')';
}
