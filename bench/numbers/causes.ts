/** Why rows were read wrongly, as far as the row and its reading show it; from these come the commonest causes of error. */
import type { Judged } from './judgement.ts';

const rules: [string, (row: Judged) => boolean][] = [
  ['MeasEval: a quantity that was not found', ({ group, set }) => set === 'measeval' && group === 'missed'],
  ['MeasEval: a figure found that its annotators do not count', ({ set }) => set === 'measeval'],
  ['a power or a figure in scientific notation', ({ text }) => /\d[eE^][+-]?\d/u.test(text)],
  [
    'a fraction in words or behind a slash',
    ({ wanted, text }) => /0\.\d{6}|E-/u.test(wanted) || /\d\s*\/\s*\d/u.test(text),
  ],
  ['an ambiguous figure, left to the person', ({ got }) => got.includes(' or ')],
  ['a bound, range or vague word where one value was wanted', ({ got }) => /[≈≥≤<>×]$|…/u.test(got)],
  ['number words not known as such', ({ got, text }) => got === '' && !/\p{Nd}/u.test(text)],
  ['a figure not taken for a quantity', ({ got }) => got === ''],
  [
    'two or more quantities where the row has one',
    ({ got, wanted }) => got.includes(' | ') && !wanted.includes(' | '),
  ],
  ['one of several quantities of a sentence', ({ wanted }) => wanted.includes(' | ')],
  ['a magnitude left out or read otherwise', ({ got, wanted }) => isPowerApart(got, wanted)],
];

export interface Cause {
  cause: string;
  count: number;
  examples: Judged[];
}

export function commonestCauses(judged: readonly Judged[], most: number): Cause[] {
  const causes = new Map<string, Cause>();
  for (const row of judged) {
    if (row.right) continue;
    const cause = rules.find(([, holds]) => holds(row))?.[0] ?? 'number words put together otherwise';
    const known = causes.get(cause) ?? { cause, count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < 3) known.examples.push(row);
    causes.set(cause, known);
  }
  return [...causes.values()].toSorted((a, b) => b.count - a.count).slice(0, most);
}

function isPowerApart(got: string, wanted: string): boolean {
  const own = Number(/→ (-?[\d.]+)/u.exec(got)?.[1] ?? Number.NaN);
  const power = Math.log10(Math.abs(own / Number(wanted)));
  return Number.isFinite(power) && Math.abs(power - Math.round(power)) < 1e-9;
}
