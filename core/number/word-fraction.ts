/**
 * Fractions in words: "two thirds", "dua pertiga", "deux tiers", "one over three", "bir bölü beş", 三分の一. The denominator is a
 * word of the language's fractions, or an ordinal where the words before cannot be the front of it: "twenty-fifth" is an
 * ordinal and no quantity, "a fifth" is a fraction.
 */
import { negateDecimal, quotient } from './decimal.ts';
import { isHyphen, markAt, numberWordAt, pastHyphen, wordAt } from './line.ts';
import type { Line } from './line.ts';
import { oneByArticle, type ReadSum, type Sum } from './partial-sum.ts';
import { counted, type Term, valuesOfSum } from './sum.ts';
import { certain, changed } from './values.ts';
import { valueOfWord } from './word-value.ts';
import type { Values } from './values.ts';

export interface FractionFound {
  to: number;
  values: Values;
}

/** What a denominator behind a number makes of it: a fraction, an ordinal ("twenty-first"), or nothing. */
export function fractionAfter(line: Line, sum: Sum, sumAt: ReadSum): FractionFound | 'ordinal' | null {
  const { table, convention } = line.rules;
  const [first] = sum.terms;
  if (first === undefined) return null;
  const near = pastHyphen(line, sum.to);
  const isApart = wordAt(line, near) === '分' && wordAt(line, near + 1) === '之';
  // 分 之, written apart.
  const at = isApart ? near + 1 : near;
  const joint = isApart ? line.rules.table.words.get('分之') : numberWordAt(line, at);
  const role = joint?.role;
  // "5 million over 3 years" is no fraction: such a word must be one by itself, or the text nothing but a number.
  if ((role === 'over' && ((joint?.room ?? 0) > 0 || line.marked)) || role === 'parts') {
    const minus =
      line.rules.table.negatives.has(wordAt(line, at + 1)) || /^[-−]$/u.test(markAt(line, at + 1));
    const other = sumAt(line, minus ? at + 2 : at + 1, { below: 1e13, whole: true });
    if (other === null) return null;
    const [upper, lower] = role === 'over' ? [sum.terms, other.terms] : [other.terms, sum.terms];
    const found = divided(line, upper, lower, other.to);
    return minus && found !== null ? { ...found, values: changed(found.values, negateDecimal) } : found;
  }
  if (role === 'of') return ofParts(line, sum, at + 1, sumAt);
  const word = wordAt(line, at);
  const last = sum.terms.at(-1);
  const explicit = table.fractions.get(word);
  if (explicit === 1) return null;
  if (explicit !== undefined && (last?.count ?? 0) > 0 && mayDivide(word, first, sum)) {
    return divided(line, sum.terms, [counted(explicit, 0)], at + 1);
  }
  const ordinal = table.ordinals.get(word);
  if (ordinal !== undefined && sum.words) {
    const spaced = at === sum.to || isHyphen(line, sum.to);
    if (spaced && last !== undefined && last.room > ordinal) return 'ordinal';
    if (ordinal < 3 || sum.terms.length > 1) return 'ordinal';
    return first.count === 1 || convention.locale !== 'en'
      ? divided(line, sum.terms, [counted(ordinal, 0)], at + 1)
      : 'ordinal';
  }
  const productive = denominatorAt(line, at);
  if (productive !== null && sum.words) {
    const whole = sum.terms.length === 1 || last?.room === 0;
    return whole && last !== undefined && !(at === sum.to && last.room > productive)
      ? divided(line, sum.terms, [counted(productive, 0)], at + 1)
      : 'ordinal';
  }
  return compound(line, sum, at, sumAt);
}

/** एक का पाँचवाँ: "of", then an ordinal that says the parts, maybe behind the front of its number. */
function ofParts(line: Line, sum: Sum, from: number, sumAt: ReadSum): FractionFound | null {
  const front = sumAt(line, from, { below: 1e13, whole: true });
  const at = front?.to ?? from;
  const word = wordAt(line, at);
  const part = line.rules.table.ordinals.get(word) ?? denominatorAt(line, at);
  if (part === null || part === undefined || (part < 3 && front === null)) return null;
  const scale = front !== null && part >= 100 && (front.terms.at(-1)?.count ?? part) < part;
  const lower = scale
    ? front.terms.map((term) => counted(term.count * part, 0))
    : [...(front?.terms ?? []), counted(part, 0)];
  return divided(line, sum.terms, lower, at + 1);
}

/** The number of a denominator made by an ending: "veintiunavos" 21, "venticinquesimi" 25, "खरबवां" 10¹¹. */
export function denominatorAt(line: Line, at: number): number | null {
  const { table } = line.rules;
  const word = wordAt(line, at);
  if (table.grammar.denominators === '' || word.length < 4 || line.tokens[at]?.word !== undefined)
    return null;
  for (const ending of table.grammar.denominators.split(' ')) {
    if (!word.endsWith(ending) || word.length === ending.length) continue;
    const value = valueOfWord(table, word.slice(0, -ending.length));
    if (value !== null) return value;
  }
  return null;
}

/** "two thirds" and "one third" are fractions, "twenty third" is an ordinal; "dua pertiga" is always one. */
function mayDivide(word: string, first: Term, sum: Sum): boolean {
  return (
    (first.count === 1 && sum.terms.length === 1) ||
    !/^(?:half|third|fourth|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth|millionth|billionth|trillionth)$/u.test(
      word,
    )
  );
}

/** "a twenty-first", "three twenty-fifths": a denominator of two words. */
function compound(line: Line, sum: Sum, at: number, sumAt: ReadSum): FractionFound | null {
  const tens = numberWordAt(line, at);
  if (tens?.role === 'add' || tens?.role === 'scale') {
    // pt "três vinte avos": the denominator is a number by itself.
    const lower = sumAt(line, at, { below: 1e9, whole: true });
    if (lower !== null && line.rules.table.fractions.get(wordAt(line, lower.to)) === 1)
      return divided(line, sum.terms, lower.terms, lower.to + 1);
  }
  if (tens?.role !== 'add' || tens.room === 0 || sum.terms.length > 1) return null;
  const end = pastHyphen(line, at + 1);
  const and = numberWordAt(line, end)?.role === 'and' ? pastHyphen(line, end + 1) : end;
  const word = wordAt(line, and);
  const { fractions, ordinals } = line.rules.table;
  const unit = fractions.get(word) ?? (sum.terms[0]?.count === 1 ? ordinals.get(word) : undefined);
  if (unit === undefined || unit >= tens.room) return null;
  return divided(line, sum.terms, [counted(tens.value + unit, 0)], and + 1);
}

/** A fraction below one behind "and": "three and a fifth", "five and a quarter", 三又五分之一. */
export function properFractionAt(line: Line, from: number, sumAt: ReadSum): FractionFound | null {
  if (!leadsToFraction(line, from)) return null;
  const article = numberWordAt(line, from)?.role === 'article';
  // 五十万分之二十五: there the denominator comes first.
  const below = line.rules.table.grammar.rows ? 1e9 : 1000;
  const upper = article ? oneByArticle(from) : sumAt(line, from, { below, whole: true });
  if (upper === null) return null;
  const [single] = upper.terms;
  if (
    upper.terms.length === 1 &&
    upper.words &&
    single !== undefined &&
    single.count > 0 &&
    single.count < 1
  ) {
    return { to: upper.to, values: valuesOfSum(upper.terms, line.convention.locale) };
  }
  const found = fractionAfter(line, upper, sumAt);
  if (found === null || found === 'ordinal') return null;
  const [only] = found.values;
  return only !== undefined && Number(only.value) < 1 ? found : null;
}

/** Whether the number words at a token end in what makes a fraction of them: a cheap look before reading them. */
function leadsToFraction(line: Line, from: number): boolean {
  const { fractions, ordinals, grammar } = line.rules.table;
  for (let at = from; at < from + 12; at += 1) {
    const token = line.tokens[at];
    if (token === undefined) return false;
    const role = token.word?.role;
    if (role === 'half' || role === 'half-after' || role === 'over' || role === 'parts' || role === 'of')
      return true;
    if (fractions.has(token.lower) || ordinals.has(token.lower)) return true;
    if (role === undefined && token.kind === 'word')
      return grammar.denominators !== '' && denominatorAt(line, at) !== null;
    if (token.kind === 'mark' && !isHyphen(line, at)) return false;
  }
  return false;
}

export function divided(
  line: Line,
  upper: readonly Term[],
  lower: readonly Term[],
  to: number,
): FractionFound | null {
  const { locale } = line.convention;
  const [over] = valuesOfSum(upper, locale);
  const [under] = valuesOfSum(lower, locale);
  const value = over === undefined || under === undefined ? null : quotient(over.value, under.value);
  return value === null ? null : { to, values: certain(value, locale) };
}
