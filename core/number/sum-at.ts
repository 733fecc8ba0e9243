/**
 * Reads the parts of a number from left to right into a sum: figures and number words, each added or taken times what stands
 * before it, for as long as they fit. "two hundred and five thousand", "3 juta 200 ribu", "dreiundzwanzig", 三万四千五百.
 *
 * What comes too much is left: after the last magnitude a part that does not fit ends the number, and a magnitude that fits
 * nothing takes the parts since the last one away again ("one hundred and two hundred" is 100). At most `mostParts` parts are
 * read, so the work at one place is bounded. Indexes are of tokens.
 */
import { withAdded } from './added-word.ts';
import { addDecimals, multiplyDecimals } from './decimal.ts';
import { figureTermAt } from './figure-term.ts';
import { withHalf } from './half.ts';
import type { NumberWord } from './languages/language.ts';
import { isHyphen, markAt, numberWordAt, pastHyphen, touchesPrevious, wordAt, written } from './line.ts';
import type { Line } from './line.ts';
import { type Joint, nothingYet, type Sum, type SumLimits } from './partial-sum.ts';
import { decimalsAt } from './point.ts';
import { plainRunAt } from './plain-run.ts';
import type { Reason } from './reading.ts';
import { counted, measured, scaled, type Term, valuesOfSum } from './sum.ts';
import { changed } from './values.ts';
import { properFractionAt } from './word-fraction.ts';

const mostParts = 40;
const mostNested = 12;
const anything: SumLimits = { below: Number.POSITIVE_INFINITY, whole: false };

export function sumAt(line: Line, from: number, limits: SumLimits = anything): Sum | null {
  const run = line.rules.table.grammar.rows || limits.whole ? null : plainRunAt(line, from);
  const nothing = nothingYet(from);
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
  return withTail(line, sum);
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
function withTail(line: Line, sum: Sum): Sum {
  if (!line.rules.table.grammar.tail || !sum.words || sum.gap) return sum;
  const last = sum.terms.at(-1);
  const before = sum.terms.at(-2);
  if (last === undefined || before === undefined || before.exponent < 2) return sum;
  if (last.values !== null || last.exponent > 0 || last.count <= 0 || last.count >= 10) return sum;
  const term = counted(last.count * 10 ** (before.exponent - 1), 0);
  return { ...sum, terms: [...sum.terms.slice(0, -1), term] };
}

/** Past what may stand between two parts: a hyphen, "and", a comma between words. */
function jointAt(line: Line, sum: Sum, limits: SumLimits): Joint | null {
  if (sum.terms.length === 0) return { to: sum.to, and: false, comma: false };
  let to = pastHyphen(line, sum.to);
  let comma = false;
  if (to === sum.to && isHyphen(line, to) && sum.words && sum.terms.at(-1)?.room === 10) to += 1;
  const { rows } = line.rules.table.grammar;
  // In 三千, 四万 a comma parts two numbers.
  if (markAt(line, to) === ',' && sum.words && sum.scales > 0 && !limits.whole && !rows) {
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
function whole(line: Line, sum: Sum): Term[] {
  const { terms } = withTail(line, sum);
  return terms.length === 0 ? [] : [measured(valuesOfSum(terms, line.convention.locale), 1)];
}

function withFigure(line: Line, sum: Sum, joint: Joint): Sum | null {
  const at = joint.to;
  const { grammar } = line.rules.table;
  const isGap = grammar.zeros && sum.terms.length > 1 && sum.terms.at(-1)?.count === 0;
  // 1千零1: the zero only fills the gap.
  const before = isGap ? sum.terms.slice(0, -1) : sum.terms;
  const last = before.at(-1);
  if (last !== undefined && (line.tokens[at]?.kind !== 'figure' || joint.comma)) return null;
  const figure = figureTermAt(line, at);
  if (figure === null) return null;
  const term = measured(figure.values, 0);
  if (last !== undefined) {
    const next = numberWordAt(line, figure.to);
    const touches = touchesPrevious(line, at) && !joint.and && grammar.rows;
    const scaledHere = next?.role === 'scale' && term.count * 10 ** next.value < last.room;
    if (figure.values.length > 1 || (!scaledHere && !(touches && term.count < last.room))) return null;
  }
  return {
    ...sum,
    to: figure.to,
    digits: true,
    gap: isGap,
    terms: [...before, term],
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

/** "a hundred", "a dozen", "a couple", "half a": an article counts one only before such words. */
function withArticle(line: Line, sum: Sum, at: number, limits: SumLimits): Sum | null {
  const next = numberWordAt(line, at + 1);
  const one: Sum = { ...sum, to: at + 1, words: true, terms: [counted(1, 0)] };
  if (next?.role === 'scale' || next?.role === 'dozen') return 10 ** next.value < limits.below ? one : null;
  if (next?.role === 'couple') return { ...one, to: at + 2, terms: [counted(2, 0)] };
  if (next?.role === 'half') return withHalf(line, sum, { to: at + 1, and: false, comma: false }, next);
  return null;
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
  const { terms } = withTail(line, sum);
  const values = changed(valuesOfSum(terms, locale), (whole) => addDecimals(whole, value));
  return { ...sum, to: decimals.to, words: sum.words || !sum.digits, terms: [measured(values, 0)] };
}
