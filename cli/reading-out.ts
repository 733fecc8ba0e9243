/** How the command line tells a reading: the shape promised in docs/cli.md, and one line for people. */
import type { NumberReading } from '../core/number/reading.ts';
import { type AstralIndex, codePointFromUtf16 } from '../core/text/offsets.ts';

/** Offsets become code points; `index` is of the text that the reading's offsets are of. */
export function readingAsJson(reading: NumberReading, index: AstralIndex) {
  return {
    surface: reading.surface,
    start: codePointFromUtf16(index, reading.start),
    end: codePointFromUtf16(index, reading.end),
    value_low: reading.low,
    value_best: reading.best,
    value_high: reading.high,
    comparator: reading.comparator,
    approximator: reading.approximator,
    form: reading.form,
    unit_text: reading.unitText,
    unit: reading.unit,
    currency: reading.currency,
    counted: reading.counted,
    state: reading.state,
    alternatives: reading.alternatives.map(({ low, best, high, locale, group, decimal }) => ({
      value_low: low,
      value_best: best,
      value_high: high,
      locale,
      group_sep: group,
      decimal_sep: decimal,
    })),
  };
}

const shown = (low: string | null, best: string | null, high: string | null) =>
  `${low ?? '–'} · ${best ?? '–'} · ${high ?? '–'}`;

/** Tab-separated: the words, how they are read, what is counted. */
export function readingInWords({
  surface,
  low,
  best,
  high,
  comparator,
  unit,
  counted,
  state,
  alternatives,
}: NumberReading): string {
  const values =
    state === 'ambiguous'
      ? `ambiguous: ${alternatives.map((each) => each.best ?? each.low ?? each.high ?? '–').join(' or ')}`
      : `${comparator} ${shown(low, best, high)}`;
  const of = [unit, counted].filter((word) => word !== '').join(' ');
  return [surface, values, ...(of === '' ? [] : [of])].join('\t');
}
