/**
 * The part of a number that a magnitude multiplies: a figure, words below a thousand, a half or quarter, with what refines
 * it ("tiga setengah", "two and a half", "one point five", "dua koma lima", "2½"). Indexes are of tokens.
 */
import { addDecimals, exactQuotient } from './decimal.ts';
import { readFigure } from './figure.ts';
import { fractionAt } from './fraction.ts';
import { markAt, numberWordAt, pastHyphen, touchesPrevious, wordAt } from './line.ts';
import type { Line } from './line.ts';
import type { Reason } from './reading.ts';
import { speltBelowThousand, withTail } from './spelt-number.ts';
import { certain, changed } from './values.ts';
import type { Values } from './values.ts';

export interface Coefficient {
  to: number;
  values: Values;
  digits: boolean;
  /** Cannot stand alone: "half", "a" want a magnitude, a dozen or a unit behind them. */
  dependent: boolean;
  /** Magnitude that the word itself carries ("sejuta"). */
  exponent: number;
  /** The word itself says "about" ("seratusan"). */
  about: boolean;
  why: Reason[];
}

const glyphs = new Map(
  Object.entries({
    '½': '0.5',
    '¼': '0.25',
    '¾': '0.75',
    '⅛': '0.125',
    '⅜': '0.375',
    '⅝': '0.625',
    '⅞': '0.875',
    '⅕': '0.2',
  }),
);

export function coefficientAt(line: Line, at: number): Coefficient | null {
  const token = line.tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'figure') return figureCoefficient(line, at);
  if (token.kind === 'mark') {
    const glyph = glyphs.get(token.lower);
    return glyph === undefined ? null : { ...plainWords(line, glyph, at + 1), digits: true };
  }
  return wordCoefficient(line, at);
}

function figureCoefficient(line: Line, at: number): Coefficient | null {
  const figure = line.tokens[at]?.figure;
  if (figure === null || figure === undefined) return null;
  const fraction = fractionAt(line, at);
  if (fraction !== null) return { ...plainWords(line, fraction.value, fraction.to), digits: true };
  let values = readFigure(figure, line.convention);
  if (values.length === 0) return null;
  if (opensDecimals(line, at))
    values = values.map((candidate) => ({ ...candidate, value: pointed(figure.groups[0] ?? '0') }));
  const glyph = glyphs.get(markAt(line, at + 1));
  const coefficient: Coefficient = {
    to: at + 1, values, digits: true, dependent: false, exponent: 0,
    about: false, why: separatorReasons(values),
  }; // prettier-ignore
  if (glyph !== undefined)
    return { ...coefficient, to: at + 2, values: changed(values, (value) => addDecimals(value, glyph)) };
  return refined(line, coefficient);
}

/** ".77" in English: a decimal point with nothing before it. */
export function opensDecimals(line: Line, at: number): boolean {
  const figure = line.tokens[at]?.figure;
  return (
    markAt(line, at - 1) !== '' &&
    line.convention.decimal.includes(markAt(line, at - 1)) &&
    touchesPrevious(line, at) &&
    !touchesPrevious(line, at - 1) &&
    figure?.groups.length === 1
  );
}

function wordCoefficient(line: Line, at: number): Coefficient | null {
  const word = numberWordAt(line, at);
  if (word === undefined) return null;
  const next = numberWordAt(line, at + 1);
  switch (word.role) {
    case 'article':
      if (next?.role === 'hundred') return spelt(line, withTail(line, { value: 100, to: at + 2 }));
      if (next?.role === 'scale' || next?.role === 'dozen')
        return { ...plainWords(line, '1', at + 1), dependent: true };
      if (next?.role === 'half') return wordCoefficient(line, at + 1);
      if (next?.role === 'couple') return plainWords(line, '2', at + 2);
      return null;
    case 'half':
    case 'half-after':
      return { ...plainWords(line, String(word.value), pastOfA(line, at + 1)), dependent: true };
    case 'one-scale':
      return { ...plainWords(line, '1', at + 1), exponent: word.value };
    case 'one-about':
      return { ...plainWords(line, '1', at + 1), exponent: word.value, about: true };
    case 'one-dozen':
      return plainWords(line, String(word.value), at + 1);
    case 'scale':
    case 'hundred':
      return line.marked && at === 0 ? { ...plainWords(line, '1', at), dependent: true } : null;
    default: {
      const number = speltBelowThousand(line, at);
      return number === null ? null : spelt(line, number);
    }
  }
}

function spelt(line: Line, number: { value: number; to: number }): Coefficient | null {
  const after = pastHyphen(line, number.to);
  const denominator = line.rules.table.fractions.get(wordAt(line, after));
  if (denominator !== undefined && isFraction(wordAt(line, after), number.value)) {
    const quotient = exactQuotient(number.value, denominator);
    return quotient === null ? null : plainWords(line, quotient, pastOfA(line, after + 1));
  }
  if (line.rules.table.ordinals.has(wordAt(line, after))) return null;
  return refined(line, plainWords(line, String(number.value), number.to));
}

/** "two thirds" and "one third" are fractions, "twenty third" is an ordinal; "dua pertiga" is always one. */
function isFraction(word: string, value: number): boolean {
  return value === 1 || word.endsWith('s') || word.startsWith('per');
}

/** Adds "setengah", "and a half", "point five". */
function refined(line: Line, base: Coefficient): Coefficient {
  const { to } = base;
  const next = numberWordAt(line, to);
  if (next?.role === 'half-after') {
    return { ...base, to: to + 1, values: changed(base.values, (value) => addDecimals(value, '0.5')) };
  }
  if (next?.role === 'and') {
    const part = numberWordAt(line, to + 1)?.role === 'article' ? to + 2 : to + 1;
    const half = numberWordAt(line, part);
    if (half?.role === 'half') {
      return {
        ...base,
        to: part + 1,
        values: changed(base.values, (value) => addDecimals(value, String(half.value))),
      };
    }
  }
  if (next?.role === 'point') return withDecimals(line, base);
  return base;
}

function withDecimals(line: Line, base: Coefficient): Coefficient {
  let digits = '';
  let at = base.to + 1;
  const figure = line.tokens[at]?.figure;
  if (base.digits && figure?.groups.length === 1) {
    digits = figure.groups[0] ?? '';
    at += 1;
  }
  while (!base.digits && digits.length < 20) {
    const word = numberWordAt(line, at);
    if (word?.role !== 'unit') break;
    digits += String(word.value);
    at += 1;
  }
  if (digits === '') return base;
  return { ...base, to: at, values: changed(base.values, (value) => addDecimals(value, pointed(digits))) };
}

/** "half a million", "quarter of a million": past the words before the magnitude. */
function pastOfA(line: Line, at: number): number {
  const of = wordAt(line, at) === 'of' ? at + 1 : at;
  const article = numberWordAt(line, of)?.role === 'article' ? of + 1 : of;
  const role = numberWordAt(line, article)?.role;
  const measured = article > at && line.rules.table.units.has(wordAt(line, article));
  return measured || role === 'scale' || role === 'dozen' || role === 'hundred' ? article : at;
}

function plainWords(line: Line, value: string, to: number): Coefficient {
  return {
    to,
    values: certain(value, line.convention.locale),
    digits: false,
    dependent: false,
    exponent: 0,
    about: false,
    why: [],
  };
}

function separatorReasons(values: Values): Reason[] {
  const [only] = values;
  if (only === undefined || values.length > 1) return [];
  const why: Reason[] = [];
  if (only.group !== '')
    why.push({ part: 'separator', text: only.group, role: 'group', language: only.locale });
  if (only.decimal !== '')
    why.push({ part: 'separator', text: only.decimal, role: 'decimal', language: only.locale });
  return why;
}

function pointed(digits: string): string {
  return `0.${digits}`;
}
