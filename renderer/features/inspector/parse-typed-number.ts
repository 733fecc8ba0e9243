/**
 * What a person typed into a value field, read by the convention of the interface's language: "100,000", "1.5", "1.2
 * million". Figures such as 100.000 in an English interface, a thousand apart by who reads them, are never decided here.
 */
import { negateDecimal, normaliseDecimal } from '../../../core/number/decimal.ts';
import { readNumber } from '../../../core/number/read-number.ts';

export type TypedNumber =
  | { kind: 'empty' }
  | { kind: 'value'; value: string }
  /** The decimal reading first, then the grouped one. */
  | { kind: 'ambiguous'; values: [string, string] }
  | { kind: 'none' };

const decimalMark: Readonly<Record<string, string>> = { en: '.', id: ',' };

export function parseTypedNumber(typed: string, language: string): TypedNumber {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const [, sign = '', figure = ''] = /^([-−+]?)\s*(.*)$/u.exec(text) ?? [];
  const signed = (value: string) => (sign === '-' || sign === '−' ? negateDecimal(value) : value);

  const oneGroup = /^([1-9]\d{0,2})([.,])(\d{3})$/u.exec(figure);
  if (oneGroup && oneGroup[2] === decimalMark[language]) {
    const [, whole = '', , rest = ''] = oneGroup;
    return {
      kind: 'ambiguous',
      values: [signed(normaliseDecimal(`${whole}.${rest}`)), signed(`${whole}${rest}`)],
    };
  }
  if (/^\d+$/u.test(figure)) return { kind: 'value', value: signed(normaliseDecimal(figure)) };

  const reading = readNumber(figure, { start: 0, end: figure.length }, language);
  if (reading === null || reading.start > 0 || reading.end < figure.length) return { kind: 'none' };
  const [first, second] = reading.alternatives;
  if (first?.best && second?.best) {
    return { kind: 'ambiguous', values: [signed(first.best), signed(second.best)] };
  }
  const { low, best, high } = reading;
  if (best === null || low !== best || high !== best) return { kind: 'none' };
  return { kind: 'value', value: signed(best) };
}
