/**
 * Turns a quantity into the reading that others see: bounds from the comparator (data model, "Number"), the two readings
 * and the factor where it is ambiguous, and the reasons from which the interface explains it.
 */
import { powerOfTenBetween } from './decimal.ts';
import { written } from './line.ts';
import type { Line } from './line.ts';
import type { Modifier } from './modifiers.ts';
import type { Quantity } from './quantity.ts';
import type { Alternative, Bounds, Comparator, NumberForm, NumberReading, Reason } from './reading.ts';
import type { Values } from './values.ts';

/** Offsets of the reading are those of the line's text, moved by `offset` (UTF-16). */
export function buildReading(line: Line, quantity: Quantity, offset: number): NumberReading {
  const { vague, unit } = quantity;
  const comparator = comparatorOf(quantity);
  const bounds =
    vague === null ? boundsOf(quantity, comparator) : [{ low: vague.low, best: null, high: vague.high }];
  const values = valuesOf(quantity);
  const ambiguous = values.length > 1;
  const alternatives = ambiguous
    ? values.map((candidate, index): Alternative => ({
        locale: candidate.locale,
        group: candidate.group,
        decimal: candidate.decimal,
        ...(bounds[index] ?? open),
      }))
    : [];
  const only = ambiguous ? open : (bounds[0] ?? open);
  const start = line.tokens[quantity.from]?.start ?? 0;
  const end = line.tokens[quantity.to - 1]?.end ?? start;
  return {
    surface: line.text.slice(start, end),
    start: start + offset,
    end: end + offset,
    low: only.low,
    best: only.best,
    high: only.high,
    comparator,
    approximator:
      quantity.modifiers.length === 0 ? '' : quantity.modifiers.map(({ text }) => text).join(' … '),
    form: formOf(quantity),
    vagueRule: vague?.rule ?? null,
    unitText: unit?.unitText ?? '',
    unit: unit?.unit ?? '',
    currency: unit?.currency ?? '',
    counted: unit?.counted ?? '',
    state: ambiguous ? 'ambiguous' : 'auto',
    alternatives,
    why: reasonsOf(line, quantity, values),
  };
}

const open: Bounds = { low: null, best: null, high: null };

/** The bounds that one value has under a comparator. */
export function boundsUnder(comparator: Comparator, value: string): Bounds {
  switch (comparator) {
    case '≥':
      return { low: value, best: value, high: null };
    case '>':
      return { low: value, best: null, high: null };
    case '≤':
      return { low: null, best: null, high: value };
    case '<':
      return { low: null, best: value, high: value };
    case '≈':
      return { low: null, best: value, high: null };
    default:
      return { low: value, best: value, high: value };
  }
}

function comparatorOf({ vague, second, factor, first, modifiers }: Quantity): Comparator {
  if (vague !== null) return 'vague';
  if (second !== null) return second.kind;
  const bound =
    modifiers.length === 0
      ? undefined
      : (modifiers.find(({ comparator }) => comparator !== '=' && comparator !== '≈') ??
        modifiers.find(isApproximate));
  if (bound !== undefined) return bound.comparator;
  if (factor) return '×';
  if (first?.more === true) return '>';
  return first?.about === true ? '≈' : '=';
}

function isApproximate({ comparator }: Modifier): boolean {
  return comparator === '≈';
}

function valuesOf({ first, second }: Quantity): Values {
  if (first === null) return [];
  if (second === null) return first.values;
  return second.low.length >= second.high.length ? second.low : second.high;
}

function boundsOf({ first, second }: Quantity, comparator: Comparator): Bounds[] {
  if (second === null) return (first?.values ?? []).map(({ value }) => boundsUnder(comparator, value));
  const count = Math.max(second.low.length, second.high.length);
  return Array.from({ length: count }, (_, index) => ({
    low: at(second.low, index),
    best: second.best === null ? null : at(second.best, index),
    high: at(second.high, index),
  }));
}

function at(values: Values, index: number): string | null {
  return (values[index] ?? values[0])?.value ?? null;
}

function formOf({ vague, first, second }: Quantity): NumberForm {
  if (vague !== null) return 'vague';
  const one = first?.form ?? second?.core.form ?? 'digits';
  return second === null || second.core.form === one ? one : 'mixed';
}

function reasonsOf(
  line: Line,
  { vague, first, second, modifiers, unit }: Quantity,
  values: Values,
): Reason[] {
  const why: Reason[] = [];
  if (vague !== null) why.push(...vague.why);
  if (first !== null) why.push(...first.why);
  for (const reason of second?.core.why ?? []) {
    if (!why.some((known) => JSON.stringify(known) === JSON.stringify(reason))) why.push(reason);
  }
  const [low, high] = values;
  if (low !== undefined && high !== undefined) {
    const text = first === null ? '' : written(line, first.from, first.to);
    why.push({ part: 'ambiguous', text, factor: powerOfTenBetween(low.value, high.value) });
  }
  for (const { text, comparator } of modifiers) why.push({ part: 'approximator', text, comparator });
  return [...why, ...(unit?.why ?? [])];
}
