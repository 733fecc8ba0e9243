/** One judged row, and the sums of many. */
import type { NumberReading } from '../../core/number/reading.ts';

export interface Judged {
  set: string;
  /** What the row is summed under: a language, or a kind of format. */
  group: string;
  language: string;
  text: string;
  wanted: string;
  got: string;
  right: boolean;
}

/** Equal as numbers: sources round to 15 digits and write 1.2e6, 1E-12 or 0,5. */
export function isSameValue(value: string | null, wanted: string): boolean {
  if (value === null) return false;
  const [own, other] = [Number(value), Number(wanted)];
  if (own === other) return true;
  return Number.isFinite(other) && Math.abs(own - other) <= 1e-13 * Math.abs(other) * 100;
}

export function shown(readings: readonly NumberReading[]): string {
  return readings
    .map(({ surface, best, low, high, state, alternatives, comparator }) =>
      state === 'ambiguous'
        ? `${surface} → ${alternatives.map((each) => each.best ?? each.low).join(' or ')}`
        : `${surface} → ${best ?? `${low ?? ''}…${high ?? ''}`}${comparator === '=' ? '' : ` ${comparator}`}`,
    )
    .join(' | ');
}

export interface Share {
  group: string;
  right: number;
  all: number;
}

export function sharesOf(judged: readonly Judged[]): Share[] {
  const shares = new Map<string, Share>();
  for (const { group, right } of judged) {
    const share = shares.get(group) ?? { group, right: 0, all: 0 };
    share.all += 1;
    if (right) share.right += 1;
    shares.set(group, share);
  }
  return [...shares.values()].toSorted((a, b) => a.group.localeCompare(b.group, 'en'));
}

export const percent = ({ right, all }: { right: number; all: number }): number =>
  all === 0 ? Number.NaN : (100 * right) / all;
