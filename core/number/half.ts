/** Halves and quarters that a number is made of or grows by. Indexes are of tokens. */
import { addDecimals } from './decimal.ts';
import type { NumberWord } from './languages/language.ts';
import { numberWordAt, pastHyphen, wordAt } from './line.ts';
import type { Line } from './line.ts';
import type { Joint, Sum } from './partial-sum.ts';
import { measured, valuesOfSum } from './sum.ts';
import { certain, changed } from './values.ts';
import { isScaleWord } from './word-kinds.ts';

/** "half a million", "tiga setengah juta", "two and a half million", "one million and a half", "beş buçuk". */
export function withHalf(line: Line, sum: Sum, { to: at, and }: Joint, word: NumberWord): Sum | null {
  const { locale } = line.convention;
  const last = sum.terms.at(-1);
  const half = String(word.value);
  if (last === undefined) {
    const to = pastOfA(line, at + 1);
    return {
      ...sum,
      to,
      words: true,
      dependent: word.room === 0,
      terms: [measured(certain(half, locale), 1)],
    };
  }
  // "un demi", "een half": an article in all but name.
  if (!and && sum.words && last.count === 1 && sum.terms.length === 1 && last.values === null) {
    return {
      ...sum,
      to: at + 1,
      dependent: false,
      terms: [measured(certain(half, locale), 1)],
    };
  }
  if (word.role === 'half' && !and) return null;
  const next = numberWordAt(line, at + 1);
  if (last.exponent >= 3) {
    // "one million and a half" is half a million more, "one billion and a quarter million" says of what.
    const part = measured(
      certain(next?.role === 'scale' ? half : String(word.value * 10 ** last.exponent), locale),
      1,
    );
    return { ...sum, to: at + 1, words: true, terms: [...sum.terms, part] };
  }
  const values = changed(valuesOfSum([last], locale), (value) => addDecimals(value, half));
  return {
    ...sum,
    to: at + 1,
    words: sum.words || !sum.digits,
    terms: [...sum.terms.slice(0, -1), { ...last, count: last.count + word.value, values }],
  };
}

/** "half a million", "quarter of a million": past the words before the magnitude. */
function pastOfA(line: Line, at: number): number {
  const of = wordAt(line, at) === 'of' ? at + 1 : at;
  const article = numberWordAt(line, of)?.role === 'article' ? of + 1 : of;
  const measuredBy = article > at && line.rules.table.units.has(wordAt(line, article));
  return measuredBy || isScaleWord(numberWordAt(line, article)) ? article : pastHyphen(line, at);
}
