/**
 * What stands behind a decimal point in words: digit by digit ("point two five", "koma nol lima"), as a number ("coma
 * veintiocho" is .28), or in figures ("1 point 1").
 */
import { isPlain } from './figure-neighbours.ts';
import { numberWordAt } from './line.ts';
import type { Line } from './line.ts';
import type { ReadSum } from './partial-sum.ts';
import { isScaleWord } from './word-kinds.ts';

const mostDigits = 20;

/** `figures`: whether the part before the point is in figures; only then may figures follow. */
export function decimalsAt(
  line: Line,
  from: number,
  figures: boolean,
  sumAt: ReadSum,
): { digits: string; to: number } | null {
  const [own = ''] = line.tokens[from]?.figure?.groups ?? [];
  if (isPlain(line, from) && (figures || line.rules.table.grammar.rows || line.marked))
    return { digits: own, to: from + 1 };
  let digits = '';
  let at = from;
  while (digits.length < mostDigits) {
    const word = numberWordAt(line, at);
    if (word?.role !== 'add') break;
    const next = numberWordAt(line, at + 1);
    const alone =
      word.value < 10 &&
      !(isScaleWord(next) && (next?.value ?? 9) < 3) &&
      next?.role !== 'teen' &&
      next?.role !== 'and';
    const sum = alone ? null : sumAt(line, at, { below: 1000, whole: true });
    digits +=
      alone || sum === null
        ? String(word.value)
        : String(sum.terms.reduce((total, term) => total + term.count, 0));
    at = alone || sum === null ? at + 1 : sum.to;
  }
  return digits === '' ? null : { digits, to: at };
}
