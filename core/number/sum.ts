/**
 * The sum that a number's parts form as they are read: terms of falling size, each with the room for what may still follow
 * it. "two hundred and five thousand" puts 200, then 5, then takes both times a thousand.
 *
 * A term is an exact small count where it can be (`values` null), else values as decimal strings, two of them where a figure
 * is ambiguous.
 */
import { addDecimals, scaleDecimal } from './decimal.ts';
import { certain, changed, combined } from './values.ts';
import type { Values } from './values.ts';

export interface Term {
  count: number;
  values: Values | null;
  /** Only a part smaller than this may follow; 0 where none may. */
  room: number;
  /** The power of ten by which the term was multiplied last, 0 where by none. */
  exponent: number;
}

const mostExact = 2 ** 53;

export function counted(count: number, room: number): Term {
  return { count, values: null, room, exponent: 0 };
}

export function measured(values: Values, room: number): Term {
  return { count: Number(values[0]?.value ?? 0), values, room, exponent: 0 };
}

/** All terms as one value. */
export function valuesOfSum(terms: readonly Term[], locale: string): Values {
  const [first, ...rest] = terms;
  if (first === undefined) return certain('0', locale);
  let count = 0;
  for (const term of terms) count = term.values === null ? count + term.count : Number.NaN;
  if (count <= mostExact) return certain(String(count), locale);
  let values = valuesOf(first, locale);
  for (const term of rest) values = combined(values, valuesOf(term, locale), addDecimals);
  return values;
}

function valuesOf(term: Term, locale: string): Values {
  return term.values ?? certain(String(term.count), locale);
}

/**
 * The terms after a magnitude 10^exponent: all terms smaller than it are taken times it, or one of it is added where none is
 * smaller and the word may stand for one (`bare`). Null where the result does not fit behind the terms before.
 */
export function scaled(
  terms: readonly Term[],
  exponent: number,
  bare: boolean,
  locale: string,
): Term[] | null {
  const scale = 10 ** exponent;
  let from = terms.length;
  for (
    let term = terms[from - 1];
    from > 0 && term !== undefined && Math.abs(term.count) < scale;
    term = terms[from - 1]
  )
    from -= 1;
  // A figure by itself may be larger: 322 hundred.
  if (from === 1 && terms[0]?.values !== null && terms[0]?.exponent === 0) from = 0;
  const taken = terms.slice(from);
  const last = terms.at(-1);
  if (taken.length === 0) {
    // "million million", ล้านล้าน: the same magnitude once more.
    if (last !== undefined && last.exponent === exponent && last.room === scale) {
      return [...terms.slice(0, -1), times([last], exponent, scale, locale)];
    }
    if (!bare) return null;
    const one = { count: scale, values: null, room: scale, exponent };
    return last === undefined || last.room > scale ? [...terms, one] : null;
  }
  const term = times(taken, exponent, scale, locale);
  const before = terms[from - 1];
  if (before === undefined || before.room > Math.abs(term.count)) return [...terms.slice(0, from), term];
  // "dos mil millones quinientos millones": a thousand millions leave room for millions.
  const thousands = scale * 1000;
  const isLong = before.exponent === exponent && before.count % thousands === 0 && term.count < thousands;
  return isLong ? [...terms.slice(0, from), term] : null;
}

function times(taken: readonly Term[], exponent: number, scale: number, locale: string): Term {
  const count = taken.reduce((sum, term) => sum + term.count, 0) * scale;
  const exact = count <= mostExact && taken.every(({ values }) => values === null);
  const values = exact ? null : changed(valuesOfSum(taken, locale), (value) => scaleDecimal(value, exponent));
  return { count, values, room: scale, exponent };
}
