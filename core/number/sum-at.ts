/**
 * Reads the parts of a number from left to right into a sum: figures and number words, each added or taken times what stands
 * before it, for as long as they fit. "two hundred and five thousand", "3 juta 200 ribu", "dreiundzwanzig", 三万四千五百.
 *
 * What comes too much is left: after the last magnitude a part that does not fit ends the number, and a magnitude that fits
 * nothing takes the parts since the last one away again ("one hundred and two hundred" is 100). At most `mostParts` parts are
 * read, so the work at one place is bounded. Indexes are of tokens.
 */
import { addDecimals, multiplyDecimals, normaliseDecimal } from './decimal.ts';
import { figureTermAt } from './figure-term.ts';
import type { NumberWord } from './languages/language.ts';
import { isHyphen, markAt, numberWordAt, pastHyphen, touchesPrevious, wordAt, written } from './line.ts';
import type { Line } from './line.ts';
import type { Sum, SumLimits } from './partial-sum.ts';
import { decimalsAt } from './point.ts';
import { plainRunAt } from './plain-run.ts';
import type { Reason } from './reading.ts';
import { counted, measured, scaled, type Term, valuesOfSum } from './sum.ts';
import { certain, changed } from './values.ts';
import { isScaleWord } from './word-kinds.ts';
import { properFractionAt } from './word-fraction.ts';

const mostParts = 40;
const mostNested = 12;
const anything: SumLimits = { below: Number.POSITIVE_INFINITY, whole: false };

export function sumAt(line: Line, from: number, limits: SumLimits = anything): Sum | null {
  const run = line.rules.table.grammar.rows || limits.whole ? null : plainRunAt(line, from);
  const nothing: Sum = {
    to: from, terms: [], digits: false, words: false, dependent: false, about: false, closed: false, more: false, scales: 0, loose: false, gap: false, why: [],
  }; // prettier-ignore
  let sum =
    run === null ? nothing : { ...nothing, to: run.to, terms: run.terms, scales: run.scales, words: true };
  let safe =
    run === null || run.scales === 0
      ? nothing
      : { ...sum, to: run.safeTo, terms: run.terms.slice(0, run.safeTerms) };
  const most = limits.whole ? mostNested : mostParts;
  for (let count = 0; count < most && !sum.about; count += 1) {
    const more = moreThanAt(line, sum);
    if (more !== null) sum = more;
    const joint = sum.closed ? null : jointAt(line, sum, limits);
    if (joint === null) break;
    const next = withPart(line, sum, joint, limits);
    if (next === null) {
      const stuck = numberWordAt(line, joint.to)?.role === 'scale' && safe.terms.length > 0;
      if (stuck && !limits.whole) sum = safe;
      break;
    }
    if (next.scales > sum.scales) safe = next;
    sum = next;
  }
  if (sum.loose) sum = safe;
  if (sum.terms.length === 0) return null;
  return line.rules.table.grammar.tail && sum.words && !sum.gap ? withTail(sum) : sum;
}

/** 一千多万, 10여만: "and more" before the magnitude that it belongs to. */
function moreThanAt(line: Line, sum: Sum): Sum | null {
  const isMore =
    sum.terms.length > 0 &&
    line.rules.table.grammar.rows &&
    line.rules.table.after.get(wordAt(line, sum.to)) === '>';
  return isMore && numberWordAt(line, sum.to + 1)?.role === 'scale'
    ? { ...sum, to: sum.to + 1, more: true }
    : null;
}

/** 三千五 is 3500: a last unit counts in the next lower magnitude. */
function withTail(sum: Sum): Sum {
  const last = sum.terms.at(-1);
  const before = sum.terms.at(-2);
  if (last === undefined || before === undefined || before.exponent < 2) return sum;
  if (last.values !== null || last.exponent > 0 || last.count <= 0 || last.count >= 10) return sum;
  const term = counted(last.count * 10 ** (before.exponent - 1), 0);
  return { ...sum, terms: [...sum.terms.slice(0, -1), term] };
}

interface Joint {
  to: number;
  and: boolean;
  comma: boolean;
}

/** Past what may stand between two parts: a hyphen, "and", a comma between words. */
function jointAt(line: Line, sum: Sum, limits: SumLimits): Joint | null {
  if (sum.terms.length === 0) return { to: sum.to, and: false, comma: false };
  let to = pastHyphen(line, sum.to);
  let comma = false;
  if (to === sum.to && isHyphen(line, to) && sum.words && sum.terms.at(-1)?.room === 10) to += 1;
  if (markAt(line, to) === ',' && sum.words && sum.scales > 0 && !limits.whole) {
    comma = true;
    to += 1;
  }
  const word = numberWordAt(line, to);
  const and = word?.role === 'and';
  // 三と五分の一: such a word joins a fraction and nothing else.
  if (and && word.room > 0 && (limits.whole || properFractionAt(line, to + 1, sumAt) === null)) return null;
  if (and) to = pastHyphen(line, to + 1);
  return { to, and, comma };
}

function withPart(line: Line, sum: Sum, joint: Joint, limits: SumLimits): Sum | null {
  const at = joint.to;
  const token = line.tokens[at];
  if (token === undefined) return null;
  if (joint.and && !limits.whole && !isJoinedByAnd(line, sum)) {
    const half = numberWordAt(line, at)?.role === 'article' ? at + 1 : at;
    const word = numberWordAt(line, half);
    if (word?.role === 'half') return withHalf(line, sum, { ...joint, to: half }, word);
    const fraction = properFractionAt(line, at, sumAt);
    if (fraction !== null)
      return {
        ...sum,
        to: fraction.to,
        words: true,
        terms: [...whole(line, sum), measured(fraction.values, 0)],
      };
  }
  if (token.lower === '・' && sum.words && !limits.whole && line.rules.table.grammar.rows)
    return withDecimals(line, sum, at);
  if (token.word === undefined) return token.kind === 'word' ? null : withFigure(line, sum, joint);
  if (isHyphen(line, at - 1) && sum.digits && !sum.words) return null;
  return withWord(line, sum, joint, token.word, limits);
}

/** "treinta y dos" is one number wherever it stands: there "y" joins no fraction. */
function isJoinedByAnd(line: Line, sum: Sum): boolean {
  return line.rules.table.grammar.andJoins && sum.terms.at(-1)?.room === 10;
}

/** The terms so far as one, to which only a magnitude or a fraction may still come. */
function whole(line: Line, { terms }: Sum): Term[] {
  return terms.length === 0 ? [] : [measured(valuesOfSum(terms, line.convention.locale), 1)];
}

function withFigure(line: Line, sum: Sum, joint: Joint): Sum | null {
  const at = joint.to;
  const last = sum.terms.at(-1);
  if (last !== undefined && (line.tokens[at]?.kind !== 'figure' || joint.comma)) return null;
  const figure = figureTermAt(line, at);
  if (figure === null) return null;
  const term = measured(figure.values, 0);
  if (last !== undefined) {
    const next = numberWordAt(line, figure.to);
    const touches = touchesPrevious(line, at) && !joint.and && line.rules.table.grammar.rows;
    const scaledHere = next?.role === 'scale' && term.count * 10 ** next.value < last.room;
    if (figure.values.length > 1 || (!scaledHere && !(touches && term.count < last.room))) return null;
  }
  return {
    ...sum,
    to: figure.to,
    digits: true,
    gap: false,
    terms: [...sum.terms, term],
    why: [...sum.why, ...figure.why],
  };
}

function withWord(line: Line, sum: Sum, joint: Joint, word: NumberWord, limits: SumLimits): Sum | null {
  const at = joint.to;
  const { locale } = line.convention;
  const last = sum.terms.at(-1);
  const added = (terms: Term[], to = at + 1): Sum => ({ ...sum, to, terms, words: true, dependent: false });
  switch (word.role) {
    case 'add': {
      if (word.value >= limits.below) return null;
      if (sum.digits && !sum.words && sum.scales === 0) return null;
      const next = withAdded(line, sum, joint, word);
      return next !== null && joint.comma && (last?.room ?? 0) > 1e5 ? { ...next, loose: true } : next;
    }
    case 'scale': {
      if (joint.and && sum.scales === 0 && last !== undefined) return null;
      if (10 ** word.value >= limits.below || joint.comma) return null;
      const alone = sum.terms.length === 0 && line.marked && at === 0;
      const isGap =
        word.room > 0 && sum.terms.length > 1 && last?.count === 0 && line.rules.table.grammar.zeros;
      const terms = scaled(
        isGap ? sum.terms.slice(0, -1) : sum.terms,
        word.value,
        word.room > 0 || alone,
        locale,
      );
      if (terms === null) return null;
      const reason: Reason = { part: 'magnitude', text: written(line, at, at + 1), exponent: word.value };
      return { ...added(terms), scales: sum.scales + 1, loose: false, gap: isGap, why: [...sum.why, reason] };
    }
    case 'teen':
      if (last === undefined) return word.room > 0 ? added([counted(10, 0)]) : null;
      if (last.room > 10) return added([...sum.terms, counted(10, 0)]);
      if (joint.and || last.values !== null || last.count >= 10 || last.room > 0) return null;
      return added([...sum.terms.slice(0, -1), counted(last.count + 10, 0)]);
    case 'dozen': {
      if (last === undefined) return word.room > 0 || line.marked ? added([counted(word.value, 0)]) : null;
      if (joint.and) return null;
      const factor = String(word.value);
      const values = changed(valuesOfSum(sum.terms, locale), (value) => multiplyDecimals(value, factor));
      return { ...added([measured(values, 0)]), closed: true };
    }
    case 'article':
      return last === undefined ? withArticle(line, sum, at, limits) : null;
    case 'couple':
      return last === undefined && line.marked ? added([counted(2, 0)]) : null;
    case 'half':
    case 'half-after':
      return withHalf(line, sum, joint, word);
    case 'plus': {
      if (last !== undefined) return null;
      const next = numberWordAt(line, at + 1);
      if (next?.role === 'add' && next.value < 100)
        return added([counted(next.value + word.value, 0)], at + 2);
      return word.room > 0 ? added([counted(1 + word.value, 0)]) : null;
    }
    case 'one-about':
      return last === undefined ? { ...added([counted(10 ** word.value, 0)]), about: true } : null;
    case 'point':
      return !limits.whole ? withDecimals(line, sum, at) : null;
    default:
      return null;
  }
}

function withAdded(line: Line, sum: Sum, { to: at, and }: Joint, word: NumberWord): Sum | null {
  const { grammar } = line.rules.table;
  const { value, room } = word;
  let { terms } = sum;
  let last = terms.at(-1);
  let gap = false;
  const row = grammar.rows && last === undefined ? rowAt(line, at) : null;
  if (row !== null)
    return {
      ...sum,
      to: row.to,
      words: true,
      terms: [measured(certain(normaliseDecimal(row.digits), line.convention.locale), 0)],
    };
  if (grammar.zeros && last?.count === 0 && last.room === 0 && terms.length > 1) {
    terms = terms.slice(0, -1);
    last = terms.at(-1);
    gap = true;
  }
  const result = (all: Term[]): Sum => ({ ...sum, to: at + 1, words: true, terms: all, gap });
  if (last === undefined) return result([counted(value, room)]);
  if (value === 0) return grammar.zeros && last.room > 1 ? result([...terms, counted(0, 0)]) : null;
  if (value < last.room) return result([...terms, counted(value, room)]);
  const before = terms.at(-2);
  if (last.values !== null || last.room > 0 || last.count >= 10) return null;
  const rest = terms.slice(0, -1);
  if (grammar.unitFirst && value >= 20 && value < 100 && room === 10 && last.count > 0) {
    if (!and || (before !== undefined && before.room <= value)) return null;
    return result([...rest, counted(last.count + value, 0)]);
  }
  if (
    grammar.hundredless &&
    line.marked &&
    before === undefined &&
    last.count > 0 &&
    value >= 10 &&
    value < 100 &&
    !line.rules.table.fractions.has(wordAt(line, pastHyphen(line, at + 1)))
  ) {
    return result([counted(last.count * 100 + value, room)]);
  }
  if (grammar.fourTwenty && value === 20 && last.count === 4 && !and) {
    return before === undefined || before.room > 80 ? result([...rest, counted(80, 20)]) : null;
  }
  return null;
}

/** 二〇二二: three or more digits in a row, or two with a zero among them, none of them followed by a magnitude. */
function rowAt(line: Line, from: number): { digits: string; to: number } | null {
  let digits = '';
  let at = from;
  for (; digits.length < 60; at += 1) {
    const word = numberWordAt(line, at);
    if (word?.role !== 'add' || word.value > 9 || (at > from && !touchesPrevious(line, at))) break;
    digits += String(word.value);
  }
  if (digits.length < 2 || (digits.length < 3 && !digits.includes('0'))) return null;
  return isScaleWord(numberWordAt(line, at)) ? null : { digits, to: at };
}

/** "a hundred", "a dozen", "a couple", "half a": an article counts one only before such words. */
function withArticle(line: Line, sum: Sum, at: number, limits: SumLimits): Sum | null {
  const next = numberWordAt(line, at + 1);
  const one: Sum = { ...sum, to: at + 1, words: true, terms: [counted(1, 0)] };
  if (next?.role === 'scale' || next?.role === 'dozen') return 10 ** next.value < limits.below ? one : null;
  if (next?.role === 'couple') return { ...one, to: at + 2, terms: [counted(2, 0)] };
  if (next?.role === 'half') return withHalf(line, sum, { to: at + 1, and: false, comma: false }, next);
  return null;
}

/** "half a million", "tiga setengah juta", "two and a half million", "one million and a half", "beş buçuk". */
function withHalf(line: Line, sum: Sum, { to: at, and }: Joint, word: NumberWord): Sum | null {
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

/** "two point five", "siete con cincuenta", "nol koma dua puluh lima". */
function withDecimals(line: Line, sum: Sum, at: number): Sum | null {
  const { locale } = line.convention;
  if (sum.terms.length === 0 && !line.marked) return null;
  const fraction = properFractionAt(line, at + 1, sumAt);
  if (fraction !== null && sum.terms.length > 0) {
    return {
      ...sum,
      to: fraction.to,
      words: true,
      terms: [...whole(line, sum), measured(fraction.values, 0)],
    };
  }
  const decimals = decimalsAt(line, at + 1, sum.digits, sumAt);
  if (decimals === null) return null;
  const value = `0.${decimals.digits}`;
  const values = changed(valuesOfSum(sum.terms, locale), (whole) => addDecimals(whole, value));
  return { ...sum, to: decimals.to, words: sum.words || !sum.digits, terms: [measured(values, 0)] };
}
