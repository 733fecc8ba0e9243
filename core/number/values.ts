/**
 * A value as far as it is decided: one candidate, or two where separators or a letter can be read in two ways. Arithmetic
 * works on all candidates alike; two ambiguous values meet convention by convention (both lists are point-decimal first).
 */
import type { Candidate } from './figure.ts';

export type Values = readonly Candidate[];

export function certain(value: string, locale: string): Values {
  return [{ locale, group: '', decimal: '', value }];
}

export function changed(values: Values, change: (value: string) => string): Values {
  return values.map((candidate) => ({ ...candidate, value: change(candidate.value) }));
}

export function combined(a: Values, b: Values, join: (a: string, b: string) => string): Values {
  const longer = a.length >= b.length ? a : b;
  return longer.map((candidate, index) => {
    const left = a[index] ?? a[0] ?? candidate;
    const right = b[index] ?? b[0] ?? candidate;
    return { ...candidate, value: join(left.value, right.value) };
  });
}

/** True where the relation holds for every candidate. */
export function always(a: Values, b: Values, relation: (a: string, b: string) => boolean): boolean {
  const count = Math.max(a.length, b.length);
  for (let index = 0; index < count; index += 1) {
    const left = a[index] ?? a[0];
    const right = b[index] ?? b[0];
    if (left === undefined || right === undefined || !relation(left.value, right.value)) return false;
  }
  return true;
}
