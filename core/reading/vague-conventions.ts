/**
 * What "dozens" counts as. The reader says what a vague word can mean, from the least to the most; a project chooses what is
 * recorded of that, and can choose anew (docs/decisions/0008-vague-words.md):
 *
 * - `plain`: the span itself, low and high, and no best value.
 * - `acled`: one figure, the lowest (ACLED records dozens as 12, hundreds as 100): where a word for many of a unit means at
 *   least two of it, one of it counts. Low and best are that figure, high is open.
 * - `ucdp`: three figures (UCDP keeps low, best and high), the best being the cautious one: low and best are the least the word
 *   can mean, high the most.
 */
import { multiplyDecimals } from '../number/decimal.ts';
import type { NumberReading } from '../number/reading.ts';

export const vagueConventions = ['plain', 'acled', 'ucdp'] as const;
export type VagueConvention = (typeof vagueConventions)[number];

/** The reading by the convention; one that is not vague is answered as it is. */
export function byVagueConvention(reading: NumberReading, convention: VagueConvention): NumberReading {
  const { vagueRule, low } = reading;
  if (vagueRule === null || low === null || convention === 'plain') return reading;
  const rule = `${convention}:${vagueRule.slice(vagueRule.indexOf(':') + 1)}`;
  if (convention === 'ucdp') return { ...reading, vagueRule: rule, best: low };
  const lowest = lowestOf(low);
  const why = reading.why.map((reason) =>
    reason.part === 'vague' ? { ...reason, low: lowest, high: lowest, rule } : reason,
  );
  return { ...reading, vagueRule: rule, low: lowest, best: lowest, high: null, why };
}

/** 24, 40 and 2 with zeros behind: two dozen, two score, two hundred … of which one counts. A bare "2" is no plural of a unit. */
function lowestOf(low: string): string {
  return /^(?:24|40|20|2)0*$/u.test(low) && low !== '2' ? multiplyDecimals(low, '0.5') : low;
}
