/**
 * A common fraction in figures: 3/4 cup, 1/2 juta. Only with a unit, a magnitude or "of" behind it, or where a person marked
 * just it, and only where the value has an end or the denominator is one digit; anything else of that shape is a date (1/3)
 * or a name (24/7, 9/11).
 */
import { exactQuotient, quotient } from './decimal.ts';
import { digits, hasUnitAfter, isPlain } from './figure-neighbours.ts';
import { markAt, touchesPrevious, wordAt } from './line.ts';
import type { Line } from './line.ts';

/** The value and the index behind the fraction whose upper figure is at a token. */
export function fractionAt(line: Line, at: number): { value: string; to: number } | null {
  if (markAt(line, at + 1) !== '/' || !isPlain(line, at) || !isPlain(line, at + 2)) return null;
  if (!touchesPrevious(line, at + 1) || !touchesPrevious(line, at + 2) || markAt(line, at + 3) === '/')
    return null;
  const [upper, lower] = [digits(line, at), digits(line, at + 2)];
  if (upper.length > 4 || lower.length > 4 || Number(lower) === 0 || upper.startsWith('0')) return null;
  const power = /^10+$/u.test(lower);
  if (Number(lower) <= Number(upper) && !(power && line.marked)) return null;
  const alone = line.marked && at + 3 === line.tokens.length;
  if (!alone && !hasUnitAfter(line, at + 3) && wordAt(line, at + 3) !== 'of') return null;
  const value =
    exactQuotient(Number(upper), Number(lower)) ?? (lower.length === 1 ? quotient(upper, lower) : null);
  return value === null ? null : { value, to: at + 3 };
}
