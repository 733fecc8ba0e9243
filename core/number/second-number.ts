/**
 * The second number of a quantity: "10.000–15.000", "10.000 hingga 15.000", "between … and …", "3-5 juta", "9 ± 6".
 *
 * A magnitude written once, behind the second number, counts for both where the first would else be the larger part of the
 * range ("3-5 juta" is 3–5 million; "500 hingga 1 juta" is 500–1,000,000). A range must rise; what falls is a score or two
 * figures. Two years are a period and no quantity.
 */
import { addDecimals, negateDecimal, compareDecimals, scaleDecimal, subtractDecimals } from './decimal.ts';
import { digits, isPlain, isYearDigits } from './figure-neighbours.ts';
import { isHyphen, markAt, phraseAt, touchesPrevious } from './line.ts';
import type { Line } from './line.ts';
import { modifierBefore } from './modifiers.ts';
import { numberAt } from './number-core.ts';
import type { Core } from './number-core.ts';
import { notQuantityEnd } from './not-quantities.ts';
import { currencyBefore } from './unit.ts';
import { always, changed, combined } from './values.ts';
import type { Values } from './values.ts';

export interface Second {
  to: number;
  core: Core;
  kind: 'range' | '±' | 'list';
  low: Values;
  best: Values | null;
  high: Values;
  /** Whether the opener ("antara", "between") before the first number belongs to it. */
  opened: boolean;
}

const tildes = new Set(['~', '～', '∼']);

export function secondAt(
  line: Line,
  first: Core,
  end: number,
  opener: string,
  money: boolean,
): Second | null {
  const joint = jointAt(line, end, opener);
  if (joint === null) return null;
  const core = numberBehind(line, joint.to, money);
  if (core === null || core.from === core.to) return null;
  if (joint.plusMinus) {
    const low = combined(first.values, core.values, subtractDecimals);
    const high = combined(first.values, core.values, addDecimals);
    return { to: core.to, core, kind: '±', low, best: first.values, high, opened: false };
  }
  const low = spreadOver(first, core);
  const rising = always(low, core.values, (a, b) => compareDecimals(a, b) < 0);
  // "from 11.4% to 2.4%": what falls is a range only where words or units say so.
  const falls =
    !rising &&
    (joint.opened || end > first.to) &&
    always(low, core.values, (a, b) => compareDecimals(a, b) > 0);
  if (falls && !isYear(line, first, end)) {
    return {
      to: core.to,
      core,
      kind: 'range',
      low: core.values,
      best: null,
      high: low,
      opened: joint.opened,
    };
  }
  if (!rising || (isYear(line, first, end) && isYear(line, core, core.to))) return null;
  return {
    to: core.to,
    core,
    kind: 'range',
    low,
    best: null,
    high: core.values,
    opened: joint.opened,
  };
}

interface Joint {
  to: number;
  plusMinus: boolean;
  opened: boolean;
}

function jointAt(line: Line, end: number, opener: string): Joint | null {
  const mark = markAt(line, end);
  if (mark === '±') return { to: end + 1, plusMinus: true, opened: false };
  if (
    mark === '+' &&
    markAt(line, end + 1) === '/' &&
    (isHyphen(line, end + 2) || markAt(line, end + 2) === '−')
  ) {
    return { to: end + 3, plusMinus: true, opened: false };
  }
  const { openers, joints } = line.rules.table;
  const wanted = openers.get(opener);
  const opened = wanted === undefined ? null : phraseAt(line, end, wanted);
  if (opened !== null) return { to: opened.to, plusMinus: false, opened: true };
  if (isHyphen(line, end) || tildes.has(mark)) {
    const both = touchesPrevious(line, end) === touchesPrevious(line, end + 1);
    const next = line.tokens[end + 1];
    return both || next?.kind === 'figure'
      ? { to: end + 1, plusMinus: false, opened: wanted !== undefined }
      : null;
  }
  const plain = phraseAt(line, end, joints);
  return plain === null ? null : { to: plain.to, plusMinus: false, opened: wanted !== undefined };
}

/** The number behind a joint, past a modifier or currency of its own ("and about 7 g", "sampai Rp10.000"). */
function numberBehind(line: Line, from: number, money: boolean): Core | null {
  for (let at = from; at < from + 4; at += 1) {
    const token = line.tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'figure' && notQuantityEnd(line, at) >= 0) return null;
    const negative = at > from && /^[-−–]$/u.test(markAt(line, at - 1)) && touchesPrevious(line, at) ? 1 : 0;
    const prefix = currencyBefore(line, at, from);
    const start = (prefix?.from ?? at) - negative;
    const reached = start === from || modifierBefore(line, start, from)?.from === from;
    const core = reached ? numberAt(line, at, money || prefix !== null) : null;
    if (core !== null && core.dependent) return null;
    if (core !== null)
      return negative === 0 ? core : { ...core, values: changed(core.values, negateDecimal) };
    if (token.kind === 'figure') return null;
  }
  return null;
}

function spreadOver(first: Core, second: Core): Values {
  if (second.spread === 0 || (first.form !== 'digits' && first.form !== 'words') || first.spread > 0)
    return first.values;
  const coefficient = changed(second.values, (value) => scaleDecimal(value, -second.spread));
  const below = always(first.values, coefficient, (a, b) => compareDecimals(a, b) < 0);
  return below
    ? changed(
        combined(first.values, second.values, (a) => a),
        (value) => scaleDecimal(value, second.spread),
      )
    : first.values;
}

function isYear(line: Line, core: Core, end: number): boolean {
  return (
    core.to === core.from + 1 &&
    core.to === end &&
    isPlain(line, core.from) &&
    isYearDigits(digits(line, core.from))
  );
}
