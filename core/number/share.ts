/**
 * Shares of a whole: "one in five", "1 dari 10 orang", "un sur dix". The value is the fraction. Only a share of one is read:
 * "three of the five soldiers" names two quantities. Indexes are of tokens.
 */
import { phraseAt } from './line.ts';
import type { Line } from './line.ts';
import { notQuantityEnd } from './not-quantities.ts';
import type { ReadSum, Sum } from './partial-sum.ts';
import { divided, type FractionFound } from './word-fraction.ts';

export function shareAfter(line: Line, sum: Sum, sumAt: ReadSum): FractionFound | null {
  const [one] = sum.terms;
  if (sum.terms.length !== 1 || one?.count !== 1) return null;
  const joint = phraseAt(line, sum.to, line.rules.table.shares);
  if (joint === null || notQuantityEnd(line, joint.to) >= 0) return null;
  const whole = sumAt(line, joint.to, { below: 1e13, whole: true });
  if (whole === null || isYear(line, joint.to)) return null;
  const share = divided(line, sum.terms, whole.terms, whole.to);
  const value = Number(share?.values[0]?.value);
  return value > 0 && value <= 0.5 ? share : null;
}

/** "one in 2014" */
function isYear(line: Line, at: number): boolean {
  return /^(?:19|20)\d\d$/u.test(line.tokens[at]?.lower ?? '');
}
