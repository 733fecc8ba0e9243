/**
 * A figure as the first part of a number, with what refines it: "2½", "1 4/5", ".77", "3/4 cup". Indexes are of tokens.
 */
import { addDecimals, normaliseDecimal } from './decimal.ts';
import { readFigure } from './figure.ts';
import { fractionAt } from './fraction.ts';
import { markAt, touchesPrevious } from './line.ts';
import type { Line } from './line.ts';
import type { Reason } from './reading.ts';
import { powerOfTenAt } from './scientific.ts';
import { certain, changed } from './values.ts';
import type { Values } from './values.ts';
import { scaleDecimal } from './decimal.ts';

export interface FigureTerm {
  to: number;
  values: Values;
  why: Reason[];
}

const glyphs = new Map(
  Object.entries({
    '½': '0.5', '¼': '0.25', '¾': '0.75', '⅛': '0.125', '⅜': '0.375', '⅝': '0.625', '⅞': '0.875', '⅕': '0.2', '⅖': '0.4', '⅗': '0.6', '⅘': '0.8',
  }), // prettier-ignore
);

export function isFractionSign(mark: string): boolean {
  return glyphs.has(mark);
}

export function figureTermAt(line: Line, at: number): FigureTerm | null {
  const { locale } = line.convention;
  const figure = line.tokens[at]?.figure;
  if (figure === null || figure === undefined) {
    const glyph = glyphs.get(markAt(line, at));
    return glyph === undefined ? null : { to: at + 1, values: certain(glyph, locale), why: [] };
  }
  const fraction = fractionAt(line, at);
  if (fraction !== null) return { ...fraction, values: certain(fraction.value, locale), why: [] };
  let values = readFigure(figure, line.convention);
  if (values.length === 0) return null;
  if (opensDecimals(line, at))
    values = values.map((candidate) => ({ ...candidate, value: pointed(figure.groups[0] ?? '0') }));
  const term: FigureTerm = { to: at + 1, values, why: separatorReasons(values) };
  const glyph = glyphs.get(markAt(line, at + 1));
  const rest = glyph === undefined ? mixedFractionAt(line, at) : { value: glyph, to: at + 2 };
  if (rest !== null)
    return { ...term, to: rest.to, values: changed(values, (value) => addDecimals(value, rest.value)) };
  const power = powerOfTenAt(line, at);
  if (power === null) return term;
  return {
    ...term,
    to: power.to,
    values: changed(values, (value) => scaleDecimal(power.alone ? '1' : value, power.exponent)),
  };
}

/** "1 4/5": a whole number and a proper fraction. */
function mixedFractionAt(line: Line, at: number): { value: string; to: number } | null {
  if (line.tokens[at]?.figure?.groups.length !== 1 || touchesPrevious(line, at + 1)) return null;
  return line.tokens[at + 1]?.kind === 'figure' ? fractionAt(line, at + 1) : null;
}

/** ".77" in English: a decimal point with nothing before it. */
export function opensDecimals(line: Line, at: number): boolean {
  const figure = line.tokens[at]?.figure;
  return (
    markAt(line, at - 1) !== '' &&
    line.convention.decimal.includes(markAt(line, at - 1)) &&
    touchesPrevious(line, at) &&
    (!touchesPrevious(line, at - 1) || /[-−+(]/u.test(markAt(line, at - 2))) &&
    figure?.groups.length === 1
  );
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
  return normaliseDecimal(`0.${digits}`);
}
