/**
 * Fractions in words: "two thirds", "dua pertiga", "deux tiers", "one over three", "bir bölü beş", 三分の一. The denominator is a
 * word of the language's fractions, or an ordinal where the words before cannot be the front of it: "twenty-fifth" is an
 * ordinal and no quantity, "a fifth" is a fraction.
 */
import { quotient } from './decimal.ts';
import { isHyphen, numberWordAt, pastHyphen, wordAt } from './line.ts';
import type { Line } from './line.ts';
import type { ReadSum, Sum } from './partial-sum.ts';
import { counted, type Term, valuesOfSum } from './sum.ts';
import { certain } from './values.ts';
import type { Values } from './values.ts';

export interface FractionFound {
  to: number;
  values: Values;
}

/** What a denominator behind a number makes of it: a fraction, an ordinal ("twenty-first"), or nothing. */
export function fractionAfter(line: Line, sum: Sum, sumAt: ReadSum): FractionFound | 'ordinal' | null {
  const { table, convention } = line.rules;
  const [first] = sum.terms;
  if (first === undefined) return null;
  const at = pastHyphen(line, sum.to);
  const joint = numberWordAt(line, at);
  const role = joint?.role;
  // "5 million over 3 years" is no fraction: such a word must be one by itself, or the text nothing but a number.
  if ((role === 'over' && ((joint?.room ?? 0) > 0 || line.marked)) || role === 'parts') {
    const other = sumAt(line, at + 1, { below: 1e9 });
    if (other === null) return null;
    return role === 'over'
      ? divided(line, sum.terms, other.terms, other.to)
      : divided(line, other.terms, sum.terms, other.to);
  }
  const word = wordAt(line, at);
  const last = sum.terms.at(-1);
  const explicit = table.fractions.get(word);
  if (explicit !== undefined && (last?.count ?? 0) > 0 && mayDivide(word, first, sum)) {
    return divided(line, sum.terms, [counted(explicit, 0)], at + 1);
  }
  const ordinal = table.ordinals.get(word);
  if (ordinal !== undefined && sum.words) {
    const spaced = at === sum.to || isHyphen(line, sum.to);
    if (spaced && last !== undefined && last.room > ordinal) return 'ordinal';
    if (ordinal < 3 || sum.terms.length > 1) return 'ordinal';
    return first.count === 1 || convention.locale !== 'en'
      ? divided(line, sum.terms, [counted(ordinal, 0)], at + 1)
      : 'ordinal';
  }
  return compound(line, sum, at);
}

/** "two thirds" and "one third" are fractions, "twenty third" is an ordinal; "dua pertiga" is always one. */
function mayDivide(word: string, first: Term, sum: Sum): boolean {
  return (
    (first.count === 1 && sum.terms.length === 1) ||
    !/^(?:half|third|fourth|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)$/u.test(word)
  );
}

/** "a twenty-first", "three twenty-fifths": a denominator of two words. */
function compound(line: Line, sum: Sum, at: number): FractionFound | null {
  const tens = numberWordAt(line, at);
  if (tens?.role !== 'add' || tens.room === 0 || sum.terms.length > 1) return null;
  const end = pastHyphen(line, at + 1);
  const and = numberWordAt(line, end)?.role === 'and' ? pastHyphen(line, end + 1) : end;
  const word = wordAt(line, and);
  const { fractions, ordinals } = line.rules.table;
  const unit = fractions.get(word) ?? (sum.terms[0]?.count === 1 ? ordinals.get(word) : undefined);
  if (unit === undefined || unit >= tens.room) return null;
  return divided(line, sum.terms, [counted(tens.value + unit, 0)], and + 1);
}

/** A fraction below one behind "and": "three and a fifth", "five and a quarter", 三又五分之一. */
export function properFractionAt(line: Line, from: number, sumAt: ReadSum): FractionFound | null {
  const article = numberWordAt(line, from)?.role === 'article';
  const upper: Sum | null = article
    ? {
        to: from + 1,
        terms: [counted(1, 0)],
        digits: false,
        words: true,
        dependent: false,
        about: false,
        scales: 0,
        loose: false,
        gap: false,
        why: [],
      }
    : sumAt(line, from, { below: 1000 });
  if (upper === null) return null;
  const found = fractionAfter(line, upper, sumAt);
  if (found === null || found === 'ordinal') return null;
  const [only] = found.values;
  return only !== undefined && Number(only.value) < 1 ? found : null;
}

function divided(
  line: Line,
  upper: readonly Term[],
  lower: readonly Term[],
  to: number,
): FractionFound | null {
  const { locale } = line.convention;
  const [over] = valuesOfSum(upper, locale);
  const [under] = valuesOfSum(lower, locale);
  const value = over === undefined || under === undefined ? null : quotient(over.value, under.value);
  return value === null ? null : { to, values: certain(value, locale) };
}
