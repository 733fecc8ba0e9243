/**
 * How a number's reading is written for a person: "≥ 100,000 tentara", "10,000–15,000 troops". Values come as decimal
 * strings and go to `Intl.NumberFormat` as strings, so that no digit is lost; separators are those of the interface's
 * language. The unit stays in the words of the text.
 */
import type { MarkBrief } from '../../core/model/mark.ts';
import type { NumberReading } from '../../core/number/reading.ts';

export interface FormattedReading {
  /** "≥", "≈" …; '' where the figure is exact or a range. */
  symbol: string;
  /** '' where the number has no value (yet): ambiguous, or not read at all. */
  value: string;
  /** What is counted, else the normalised unit, else the unit as written; '' where there is none. */
  unit: string;
}

export type ReadingBrief = Pick<
  MarkBrief,
  'value_low' | 'value_best' | 'value_high' | 'comparator' | 'unit_text' | 'unit' | 'counted'
>;

/** What a mark with this reading would have to show. */
export function briefFromReading(reading: NumberReading): MarkBrief {
  const { low, best, high, comparator, state, unitText, unit, counted } = reading;
  return {
    value_low: low,
    value_best: best,
    value_high: high,
    comparator,
    reading_state: state,
    unit_text: unitText,
    unit,
    counted,
  };
}

const symbols = new Set(['≈', '≥', '>', '≤', '<', '×', 'Δ']);

export function formatReading(brief: ReadingBrief, language: string): FormattedReading {
  const { comparator = '=' } = brief;
  const value = formatValue(brief, language);
  return {
    symbol: value !== '' && symbols.has(comparator) ? comparator : '',
    value,
    unit: brief.counted || brief.unit || brief.unit_text || '',
  };
}

/** The parts in one line: "≥ 100,000 tentara", "9%". '' where there is no value. */
export function readingText(reading: FormattedReading): string {
  if (reading.value === '') return '';
  const figure = reading.symbol === '' ? reading.value : `${reading.symbol} ${reading.value}`;
  if (reading.unit === '') return figure;
  return reading.unit === '%' ? `${figure}%` : `${figure} ${reading.unit}`;
}

function formatValue(brief: ReadingBrief, language: string): string {
  const low = brief.value_low ?? null;
  const best = brief.value_best ?? null;
  const high = brief.value_high ?? null;
  const write = (value: string) => formatDecimal(value, language);
  const { comparator } = brief;
  if ((comparator === '≥' || comparator === '>') && low !== null) return write(low);
  if ((comparator === '≤' || comparator === '<') && high !== null) return write(high);
  if (low !== null && high !== null && low !== high) {
    return best === null || best === low || best === high
      ? `${write(low)}–${write(high)}`
      : `${write(best)} (${write(low)}–${write(high)})`;
  }
  const only = best ?? low ?? high;
  return only === null ? '' : write(only);
}

const formats = new Map<string, Intl.NumberFormat>();

/** A decimal string ("1234.5") with the separators of a language ("1,234.5"), every digit kept. */
export function formatDecimal(value: string, language: string): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 100 });
  formats.set(language, format);
  // `Intl` takes decimal strings exactly (ES2023); the model's schema guarantees that this is one.
  return format.format(value as `${number}`);
}
