/**
 * One quantity with all that belongs to it: sign, currency, modifier before and behind, unit or counted noun, and a second
 * number where a range, "±" or "or" joins it. The result is in tokens and undecided values; `build-reading.ts` turns it
 * into the reading that others see.
 */
import { opensDecimals } from './figure-term.ts';
import { compareDecimals, negateDecimal } from './decimal.ts';
import { kindOf, kinds } from './characters.ts';
import { isIdle } from './idle-numbers.ts';
import { isSingleGroup } from './figure.ts';
import { listAt } from './list-numbers.ts';
import { markAt, phraseAt, phraseBefore, touchesPrevious, wordAt, written } from './line.ts';
import type { Line } from './line.ts';
import { modifierAfter, modifierBefore } from './modifiers.ts';
import type { Modifier } from './modifiers.ts';
import { numberAt } from './number-core.ts';
import type { Core } from './number-core.ts';
import { secondAt } from './second-number.ts';
import type { Second } from './second-number.ts';
import { currencyBefore, unitAfter } from './unit.ts';
import type { UnitFound } from './unit.ts';
import { changed } from './values.ts';
import { vagueAt } from './vague-number.ts';
import type { Vague } from './vague-number.ts';

export interface Quantity {
  from: number;
  to: number;
  first: Core | null;
  second: Second | null;
  vague: Vague | null;
  modifiers: Modifier[];
  unit: UnitFound | null;
  /** "three times as many": a factor. */
  factor: boolean;
}

/** A quantity whose number starts at token `at`; what stands before `floor` is taken already. */
export function quantityAt(line: Line, at: number, floor: number): Quantity | null {
  const vague = vagueAt(line, at);
  if (vague !== null) {
    const whole = withSecondVague(line, vague);
    return withUnit(line, floor, { ...nothing, from: at, to: whole.to, vague: whole });
  }

  const inner = signBefore(line, opensDecimals(line, at) ? at - 1 : at, floor);
  const prefix = currencyBefore(line, inner.from, floor);
  const outer = prefix === null ? inner : signBefore(line, prefix.from, floor);
  const core = numberAt(line, at, prefix !== null);
  if (core === null) return null;
  const first = inner.negative || outer.negative ? negated(core) : core;
  const joined = withRange(line, floor, { ...nothing, from: outer.from, to: core.to, first, unit: prefix });
  if (joined === null || isIdle(line, joined, at)) return null;
  return isSplit(line, joined) ? quantityAt(doubting(line), at, floor) : joined;
}

const signs = new Set(['-', '−', '‐', '–', '+', '－']);

const nothing: Quantity = {
  from: 0, to: 0, first: null, second: null, vague: null, modifiers: [], unit: null, factor: false,
}; // prettier-ignore

/** Reads on behind the first number: its own unit, a joint and a second number, the unit of both. */
function withRange(line: Line, floor: number, quantity: Quantity): Quantity | null {
  const { first } = quantity;
  if (first === null) return null;
  const opener = phraseBefore(line, quantity.from, floor, line.rules.table.openers);
  const own = quantity.unit === null ? unitAfter(line, quantity.to) : null;
  for (const end of own === null ? [quantity.to] : [own.to, quantity.to]) {
    const second = secondAt(line, first, end, opener?.key ?? '', quantity.unit !== null);
    const between = end === quantity.to ? null : own;
    if (second === null || (between !== null && !isSameUnit(between, unitAfter(line, second.to)))) continue;
    const opened = second.opened && opener !== null;
    const unit = quantity.unit ?? between;
    return withUnit(line, floor, {
      ...quantity,
      from: opened ? opener.from : quantity.from,
      to: second.to,
      second,
      unit,
    });
  }
  const list = quantity.unit === null ? listAt(line, first, own?.unit === '' ? null : own) : null;
  if (list !== null) {
    const second: Second = { ...list, kind: 'list', best: null, opened: false };
    return withUnit(line, floor, { ...quantity, to: list.to, second });
  }
  return withUnit(line, floor, quantity);
}

/** "10 dolar sampai 20 dolar", "100 orang hingga 150 orang"; a measure may also be named once ("10% to 15"). */
function isSameUnit(one: UnitFound, other: UnitFound | null): boolean {
  if (other === null) return one.counted === '';
  return one.unit === other.unit && one.counted.toLowerCase() === other.counted.toLowerCase();
}

/** "belasan hingga puluhan", "hundreds or thousands": from the low of the first to the high of the second. */
function withSecondVague(line: Line, first: Vague): Vague {
  const joint = phraseAt(line, first.to, line.rules.table.joints);
  const second = joint === null ? null : vagueAt(line, joint.to);
  if (second === null || compareDecimals(first.high, second.high) >= 0) return first;
  return { ...first, to: second.to, high: second.high, why: [...first.why, ...second.why] };
}

/** Adds what surrounds the whole: modifiers on both sides, the unit behind. */
function withUnit(line: Line, floor: number, quantity: Quantity): Quantity {
  let { to, unit } = quantity;
  const modifiers: Modifier[] = [];
  const before = modifierBefore(line, quantity.from, floor);
  if (before !== null) modifiers.push(before);
  const near = modifierAfter(line, to);
  if (near !== null && !isComparison(line, near, quantity)) {
    modifiers.push(near);
    to = near.to;
  }
  const factor = phraseAt(line, to, line.rules.table.factors);
  if (factor !== null && quantity.second === null && quantity.vague === null) {
    const found: UnitFound = {
      from: to,
      to: factor.to,
      unitText: written(line, to, factor.to),
      unit: '',
      currency: '',
      counted: '',
      why: [],
    };
    return {
      ...quantity,
      from: before?.from ?? quantity.from,
      to: factor.to,
      modifiers,
      unit: found,
      factor: true,
    };
  }
  const found = unitAfter(line, to);
  if (found !== null && (unit === null || isSameUnit(unit, found))) {
    unit = unit === null ? sterling(line, found, quantity) : unit;
    to = found.to;
    const far = near === null ? modifierAfter(line, to) : null;
    if (far !== null) {
      modifiers.push(far);
      to = far.to;
    }
  }
  return { ...quantity, from: before?.from ?? quantity.from, to, modifiers, unit };
}

/** Millions of pounds are money, unless something is weighed ("5 million pounds of rice"). */
function sterling(line: Line, unit: UnitFound, { first }: Quantity): UnitFound {
  if (unit.unitText.toLowerCase() !== 'pounds' || (first?.spread ?? 0) < 6 || wordAt(line, unit.to) === 'of')
    return unit;
  return {
    ...unit,
    unit: 'GBP',
    currency: 'GBP',
    why: [{ part: 'currency', text: unit.unitText, code: 'GBP' }],
  };
}

/** "100 lebih" with a comparison behind it is no modifier; "an" needs digits before it. */
function isComparison(line: Line, modifier: Modifier, quantity: Quantity): boolean {
  return modifier.text === 'plus' && line.tokens[modifier.to]?.kind === 'figure' && quantity.first !== null;
}

/** A sign or "minus" directly before token `at`; its index, or `at` where there is none. */
function signBefore(line: Line, at: number, floor: number): { from: number; negative: boolean } {
  const none = { from: at, negative: false };
  if (at - 1 < floor) return none;
  if (line.rules.table.negatives.has(wordAt(line, at - 1))) return { from: at - 1, negative: true };
  const mark = markAt(line, at - 1);
  const opens = line.marked && at - 1 === 0;
  if (!signs.has(mark) || !(touchesPrevious(line, at) || opens)) return none;
  const before = line.tokens[at - 2];
  const apart =
    !touchesPrevious(line, at - 1) ||
    (before?.kind === 'word' &&
      before.word === undefined &&
      kindOf(line.text.charCodeAt(before.end - 1)) === kinds.ideograph) ||
    /[([{"“‘:=]/u.test(markAt(line, at - 2));
  return apart ? { from: at - 1, negative: mark !== '+' } : none;
}

function negated(core: Core): Core {
  return { ...core, values: changed(core.values, negateDecimal) };
}

/**
 * Exactly three decimals of a thing counted or of money ("100.000 troops" in English, "US$3,000" in Indonesian) are almost
 * surely the other convention slipped in; they become ambiguous rather than a hundred troops.
 */
function isSplit(line: Line, { first, unit }: Quantity): boolean {
  const figure = first === null ? null : line.tokens[first.from]?.figure;
  if (unit === null || (unit.counted === '' && unit.currency === '') || first?.form !== 'digits')
    return false;
  if (figure === null || figure === undefined || line.convention.doubtful) return false;
  return isSingleGroup(figure.groups) && first.values.some(({ decimal }) => decimal !== '');
}

function doubting(line: Line): Line {
  return { ...line, convention: { ...line.convention, doubtful: true } };
}
