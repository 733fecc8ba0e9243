/**
 * The number itself, without modifier and unit: coefficients and magnitudes put together ("3 juta", "dua ratus lima puluh
 * ribu", "1.2 lakh", "4.5bn", "half a million"), or a word for an unstated number ("puluhan ribu", "dozens").
 *
 * A number is a sum of terms of falling magnitude; a term is a coefficient and at most three magnitudes. At most twelve
 * terms are read, so the work at one place is bounded.
 */
import { coefficientAt } from './coefficient.ts';
import type { Coefficient } from './coefficient.ts';
import { addDecimals, compareDecimals, multiplyDecimals, scaleDecimal } from './decimal.ts';
import { isHyphen, markAt, numberWordAt, pastHyphen, wordAt, written } from './line.ts';
import type { Line } from './line.ts';
import type { NumberForm, Reason } from './reading.ts';
import { shortMagnitudeAt } from './short-magnitude.ts';
import { always, certain, changed, combined } from './values.ts';
import type { Values } from './values.ts';

export interface Core {
  from: number;
  to: number;
  values: Values;
  form: NumberForm;
  /** Exponent of the magnitude written behind the only coefficient: what a range spreads over both ends. */
  spread: number;
  /** "dua puluhan", "20 ribuan": about that many. */
  about: boolean;
  /** Cannot stand alone: "half" wants a unit behind it. */
  dependent: boolean;
  why: Reason[];
}

const mostTerms = 12;

/** `money` tells that a currency stands before the number, which decides what "M" is. */
export function numberAt(line: Line, from: number, money: boolean): Core | null {
  let core = termAt(line, from, money);
  if (core === null) return null;
  let lowest = core.spread;
  for (let count = 1; count < mostTerms && lowest > 0 && !core.about; count += 1) {
    const half = halfOfLast(line, core, lowest);
    if (half !== null) return half;
    const next = nextTerm(line, core, lowest, money);
    if (next === null) break;
    core = {
      ...core,
      to: next.to,
      values: next.values,
      form: core.form === next.form ? core.form : 'mixed',
      why: [...core.why, ...next.why],
    };
    lowest = next.spread;
  }
  if (core.form !== 'words') return core;
  const [only] = core.values;
  const why: Reason[] = [{ part: 'words', text: written(line, from, core.to), value: only?.value ?? '' }];
  return { ...core, why };
}

function nextTerm(line: Line, core: Core, lowest: number, money: boolean): Core | null {
  let at = pastHyphen(line, core.to);
  const and = numberWordAt(line, at)?.role === 'and';
  const comma = markAt(line, at) === ',' && core.form === 'words';
  if (and || comma) at += 1;
  if (line.tokens[at]?.kind === 'mark' || (isHyphen(line, at - 1) && core.form !== 'words')) return null;
  const word = numberWordAt(line, at);
  if (word?.role === 'article' || word?.role === 'half' || word?.role === 'half-after') return null;
  const next = termAt(line, at, money);
  if (next === null || next.about || next.dependent) return null;
  const digits = next.form !== 'words';
  if (digits && (next.spread === 0 || comma)) return null;
  if (comma && next.spread === 0 && lowest > 5) return null;
  if (core.form !== 'words' && !digits && next.spread === 0 && !and && wordAt(line, core.to - 1) === '')
    return null;
  const fits = always(
    next.values,
    certain(scaleDecimal('1', lowest), ''),
    (value, limit) => compareDecimals(value, limit) < 0,
  );
  const positive = always(next.values, certain('0', ''), (value, zero) => compareDecimals(value, zero) > 0);
  if (!positive) return null;
  if (fits) return { ...next, values: combined(core.values, next.values, addDecimals) };
  return next.spread > lowest && !digits && core.form === 'words' ? multiplied(core, next, lowest) : null;
}

/** "two thousand eight hundred crore": a magnitude above all those before it multiplies the whole sum. */
function multiplied(core: Core, next: Core, lowest: number): Core | null {
  const own = changed(next.values, (value) => scaleDecimal(value, -next.spread));
  const limit = certain(scaleDecimal('1', lowest), '');
  if (!always(own, limit, (value, most) => compareDecimals(value, most) < 0)) return null;
  const sum = combined(core.values, own, addDecimals);
  return { ...next, values: changed(sum, (value) => scaleDecimal(value, next.spread)) };
}

/** "one million and a half": half of the last magnitude, where no magnitude of its own follows. */
function halfOfLast(line: Line, core: Core, lowest: number): Core | null {
  if (numberWordAt(line, core.to)?.role !== 'and') return null;
  const at = numberWordAt(line, core.to + 1)?.role === 'article' ? core.to + 2 : core.to + 1;
  const half = numberWordAt(line, at);
  const after = numberWordAt(line, at + 1)?.role;
  if (half?.role !== 'half' || after === 'scale' || after === 'hundred' || wordAt(line, at + 1) === 'of')
    return null;
  const part = scaleDecimal(String(half.value), lowest);
  return { ...core, to: at + 1, values: changed(core.values, (value) => addDecimals(value, part)) };
}

function termAt(line: Line, from: number, money: boolean): Core | null {
  const coefficient = coefficientAt(line, from);
  if (coefficient === null) return null;
  let { values, to } = coefficient;
  let spread = coefficient.exponent;
  values = changed(values, (value) => scaleDecimal(value, coefficient.exponent));
  let scaled = spread > 0;
  let about = coefficient.about;
  const why = [...coefficient.why];
  for (let count = 0; count < 3 && !about; count += 1) {
    const scale = scaleAt(line, to, coefficient);
    if (scale === null) break;
    values = changed(values, scale.apply);
    why.push({ part: 'magnitude', text: written(line, scale.from, scale.to), exponent: scale.exponent });
    spread += scale.exponent;
    about = scale.about;
    scaled = true;
    to = scale.to;
  }
  let form: NumberForm = !coefficient.digits ? 'words' : scaled ? 'mixed' : 'digits';
  if (!scaled && (coefficient.digits || wordAt(line, to).length > 1)) {
    const short = shortMagnitudeAt(line, to, values, money);
    if (short !== null) {
      why.push(short.why);
      ({ values, to } = short);
      spread = short.exponent;
      form = coefficient.digits ? 'mixed' : 'words';
    }
  }
  return { from, to, values, form, spread, about, dependent: coefficient.dependent && !scaled, why };
}

interface Scale {
  from: number;
  to: number;
  exponent: number;
  about: boolean;
  apply: (value: string) => string;
}

function scaleAt(line: Line, at: number, coefficient: Coefficient): Scale | null {
  const from = pastHyphen(line, at);
  const word = numberWordAt(line, from);
  if (
    word?.role === 'scale' ||
    (word?.role === 'hundred' && coefficient.digits) ||
    (word?.role === 'hundred' && coefficient.dependent)
  ) {
    const exponent = word.value;
    return { from, to: from + 1, exponent, about: false, apply: (value) => scaleDecimal(value, exponent) };
  }
  if (word?.role === 'dozen') {
    const factor = String(word.value);
    return {
      from,
      to: from + 1,
      exponent: 0,
      about: false,
      apply: (value) => multiplyDecimals(value, factor),
    };
  }
  const vague = line.rules.table.vague.get(wordAt(line, from));
  if (vague === undefined || (!vague.about && vague.exponent === 0)) return null;
  const exponent = vague.about ? vague.exponent + String(vague.low).length - 1 : vague.exponent;
  return {
    from,
    to: from + 1,
    exponent,
    about: vague.about,
    apply: (value) => scaleDecimal(value, exponent),
  };
}
