/**
 * What a number is of: a currency before or behind it, a unit of measure, a percent sign, or else what is counted.
 * Normalised to ISO 4217, UCUM or "%". Indexes are of tokens.
 */
import { countedAt } from './counted.ts';
import { currencySigns, dollarPrefixes, regionalSigns } from './languages/shared.ts';
import { isHyphen, markAt, phraseAt, touchesPrevious, wordAt, written } from './line.ts';
import type { Line } from './line.ts';
import type { Reason } from './reading.ts';

export interface UnitFound {
  from: number;
  to: number;
  unitText: string;
  unit: string;
  currency: string;
  counted: string;
  why: Reason[];
}

/** "Rp", "US$", "EUR" directly before token `at`; nothing before `floor` is looked at. */
export function currencyBefore(line: Line, at: number, floor: number): UnitFound | null {
  let end = at;
  if (
    markAt(line, end - 1) === '.' &&
    touchesPrevious(line, end - 1) &&
    ['rp', 'rs'].includes(wordAt(line, end - 2))
  )
    end -= 1;
  const last = end - 1;
  if (last < floor) return null;
  const sign = currencySigns.get(markAt(line, last));
  if (sign !== undefined) {
    const dollar = markAt(line, last) === '$' && last > floor && touchesPrevious(line, last);
    const named = dollar ? dollarPrefixes.get(wordAt(line, last - 1)) : undefined;
    if (named !== undefined) return money(line, last - 1, at, named);
    return money(line, last, at, inRegion(line, markAt(line, last), sign));
  }
  const code = line.rules.table.prefixes.get(wordAt(line, last));
  if (code === undefined) return null;
  const token = line.tokens[last];
  const capital = token !== undefined && line.text.charAt(token.start) !== token.lower.charAt(0);
  return capital || wordAt(line, last) === 'rp'
    ? money(line, last, at, inRegion(line, wordAt(line, last), code))
    : null;
}

/** A unit, currency or counted noun directly behind a number that ends before token `from`. */
export function unitAfter(line: Line, from: number): UnitFound | null {
  const joined = isHyphen(line, from) && touchesPrevious(line, from) && touchesPrevious(line, from + 1);
  const at = joined ? from + 1 : from;
  const units = line.rules.table.units;
  const linked = line.rules.table.nouns.links.has(wordAt(line, at));
  const found = phraseAt(line, linked ? at + 1 : at, units);
  const unit = found === null ? undefined : units.get(found.key);
  if (
    found !== null &&
    unit !== undefined &&
    !isPartOfWord(line, found.to) &&
    !isCapitalLetter(line, at, found.key)
  ) {
    const unitText = written(line, linked ? at + 1 : at, found.to);
    if (unit.kind === 'money') {
      const code = inRegion(line, found.key, unit.code);
      return {
        from: at,
        to: found.to,
        unitText,
        unit: code,
        currency: code,
        counted: '',
        why: code === '' ? [] : [{ part: 'currency', text: unitText, code }],
      };
    }
    const why: Reason[] = unit.code === '' ? [] : [{ part: 'unit', text: unitText, unit: unit.code }];
    return { from: at, to: found.to, unitText, unit: unit.code, currency: '', counted: '', why };
  }
  if (joined && wordAt(line, at) !== 'strong' && !line.rules.table.nouns.known.has(wordAt(line, at)))
    return null;
  if (joined && wordAt(line, at) === 'strong') {
    const strong = countedAt(line, at + 1);
    const to = strong?.to ?? at + 1;
    return {
      from,
      to,
      unitText: written(line, at, to),
      unit: '',
      currency: '',
      counted: strong?.counted ?? '',
      why: [],
    };
  }
  const counted = countedAt(line, at);
  if (counted === null || (touchesPrevious(line, at) && !joined && at === from && !isUnspacedStart(line, at)))
    return null;
  return { from: at, ...counted, unit: '', currency: '', why: [] };
}

/** A unit sign that goes on as a word is none: "10 m-commerce", "5 °north". */
function isPartOfWord(line: Line, at: number): boolean {
  const next = line.tokens[at];
  return (
    next !== undefined &&
    next.kind !== 'mark' &&
    touchesPrevious(line, at) &&
    !isUnspacedStart(line, at) &&
    line.tokens[at - 1]?.kind === 'word'
  );
}

/** A joined capital is no unit of one letter (5G, 3T), but for L and W. */
function isCapitalLetter(line: Line, at: number, key: string): boolean {
  const letter = line.text.charAt(line.tokens[at]?.start ?? 0);
  return key.length === 1 && letter !== key && letter !== 'L' && letter !== 'W';
}

function isUnspacedStart(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return (
    token !== undefined &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
      line.text.charAt(token.start),
    )
  );
}

function money(line: Line, from: number, to: number, code: string): UnitFound {
  const text = written(line, from, to);
  return {
    from,
    to,
    unitText: text,
    unit: code,
    currency: code,
    counted: '',
    why: [{ part: 'currency', text, code }],
  };
}

function inRegion(line: Line, sign: string, code: string): string {
  return regionalSigns[`${line.rules.region} ${sign}`] ?? code;
}
