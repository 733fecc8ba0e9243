/**
 * Magnitudes shortened to a letter or two behind digits: 3m, 4.5bn, 1,2 jt, Rp 3 M. Which neighbours a letter needs stands
 * in the language's table; the Indonesian "3M" joined and without a currency stays ambiguous (3 million or 3 miliar).
 */
import { scaleDecimal } from './decimal.ts';
import { digits, isPlain } from './figure-neighbours.ts';
import type { ShortMagnitude } from './languages/language.ts';
import { markAt, touchesPrevious, wordAt } from './line.ts';
import type { Line } from './line.ts';
import type { Reason } from './reading.ts';
import { changed } from './values.ts';
import type { Values } from './values.ts';

export interface Shortened {
  to: number;
  values: Values;
  exponent: number;
  why: Reason;
}

const inLakhs: ShortMagnitude = { exponent: 5, where: ['joined'] };

/** Behind "9m" these words say that metres are meant. */
const measured = new Set([
  'tall',
  'high',
  'wide',
  'long',
  'deep',
  'thick',
  'away',
  'apart',
  'tinggi',
  'lebar',
  'panjang',
  'dalam',
]);

export function shortMagnitudeAt(
  line: Line,
  at: number,
  values: Values,
  moneyBefore: boolean,
): Shortened | null {
  const token = line.tokens[at];
  if (token?.kind !== 'word' || (touchesPrevious(line, at + 1) && line.tokens[at + 1]?.kind !== 'mark'))
    return null;
  const text = line.text.slice(token.start, token.end);
  // 5.3L: an L is a lakh where one counts in lakhs.
  const lakh = text === 'L' && line.rules.region === 'in' && line.convention.locale === 'en';
  const short = lakh ? inLakhs : line.rules.table.shorts.get(text);
  if (short === undefined) return null;
  const joined = touchesPrevious(line, at);
  // 5G is a network.
  if (text === 'G' && joined && digits(line, at - 1).length === 1 && isPlain(line, at - 1)) return null;
  const money = moneyBefore || isMoney(line, at + 1);
  const allowed =
    short.where.includes(joined ? 'joined' : 'spaced') || (money && short.where.includes('money'));
  const alone = line.marked && at + 1 === line.tokens.length && !line.rules.table.units.has(token.lower);
  if (!(allowed || alone) || (!money && measured.has(wordAt(line, at + 1)))) return null;
  const { exponent, instead } = short;
  const unsure = instead !== undefined && !money && (joined || line.convention.locale === 'und');
  const why: Reason = { part: 'magnitude', text, exponent };
  const scaled = changed(values, (value) => scaleDecimal(value, exponent));
  if (!unsure)
    return { to: short.dotted === true ? pastDot(line, at + 1) : at + 1, values: scaled, exponent, why };
  const other = changed(values, (value) => scaleDecimal(value, instead));
  const [low, high] = instead < exponent ? [other, scaled] : [scaled, other];
  const both = [low[0], high.at(-1)].flatMap((candidate, index) =>
    candidate === undefined ? [] : [{ ...candidate, locale: index === 0 ? 'en' : 'id' }],
  );
  return { to: at + 1, values: both, exponent, why };
}

function isMoney(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token !== undefined && line.rules.table.units.get(token.lower)?.kind === 'money';
}

/** Past the full stop of an abbreviation, unless it may end the sentence. */
function pastDot(line: Line, at: number): number {
  if (!/[.॰]/u.test(markAt(line, at)) || !touchesPrevious(line, at)) return at;
  if (markAt(line, at) === '॰') return at + 1;
  const next = line.tokens[at + 1];
  if (next?.kind !== 'word') return at;
  const lowerCase = line.text.charAt(next.start) === next.lower.charAt(0);
  return lowerCase || line.rules.table.units.has(next.lower) ? at + 1 : at;
}
