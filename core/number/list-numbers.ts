/**
 * Numbers in a row that share one unit: "5, 10 and 20 kg", "10 dan 15 persen", "4.5 kg, 6 kg and 13 kg". Only before a measure,
 * a percent sign or a currency: things counted are counted each for themselves.
 */
import { compareDecimals } from './decimal.ts';
import { markAt, phraseAt } from './line.ts';
import type { Line } from './line.ts';
import { notQuantityEnd } from './not-quantities.ts';
import { type Core, numberAt } from './number-core.ts';
import { certain } from './values.ts';
import type { Values } from './values.ts';
import { type UnitFound, unitAfter } from './unit.ts';

export interface NumberList {
  to: number;
  core: Core;
  low: Values;
  high: Values;
}

const mostNumbers = 12;

/** `own`: the unit that the first number has, behind which the list would go on. */
export function listAt(line: Line, first: Core, own: UnitFound | null): NumberList | null {
  if (first.values.length > 1 || first.form === 'words') return null;
  const numbers = [first.values[0]?.value ?? '0'];
  let end = own?.to ?? first.to;
  let unit = own;
  let last: Core | null = null;
  let closed = false;
  for (let count = 0; count < mostNumbers && !closed; count += 1) {
    let at = markAt(line, end) === ',' ? end + 1 : end;
    const and = phraseAt(line, at, line.rules.table.listed);
    closed = and !== null;
    if (and !== null) at = and.to;
    if (at === end || line.tokens[at]?.kind !== 'figure' || notQuantityEnd(line, at) >= 0) return null;
    const next = numberAt(line, at, false);
    if (next === null || next.values.length > 1) return null;
    const following = unitAfter(line, next.to);
    // Units between the numbers are all the same, or the last alone has one.
    if (unit !== null && following?.unit !== unit.unit) return null;
    if (unit === null && following !== null && following.unit !== '' && !closed) return null;
    numbers.push(next.values[0]?.value ?? '0');
    if (closed) unit = following;
    end = unit === null || closed ? next.to : (following?.to ?? next.to);
    last = next;
  }
  if (!closed || last === null || unit === null || unit.unit === '') return null;
  const sorted = numbers.toSorted(compareDecimals);
  const { locale } = line.convention;
  return {
    to: last.to,
    core: last,
    low: certain(sorted[0] ?? '0', locale),
    high: certain(sorted.at(-1) ?? '0', locale),
  };
}
