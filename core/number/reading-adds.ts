/**
 * Whether showing a reading beside its words tells more than the words do. "30 duta besar" does not need "30" again;
 * "setidaknya 100.000 tentara", "sejuta" and everything ambiguous do.
 */
import type { Bounds, Comparator, ReadingState } from './reading.ts';

/** Values up to this, written as a word and bounded by nothing, are plain to everybody ("dua orang"). */
const plainWord = 12;

export function readingAddsSomething(
  reading: Bounds & { comparator: Comparator; state?: ReadingState },
  surface: string,
): boolean {
  const { low, best, high, comparator, state } = reading;
  if (state === 'ambiguous' || comparator !== '=') return true;
  if (best === null || low !== best || high !== best) return true;
  const digits = surface.match(/[0-9]+(?:\.[0-9]+)?/gu) ?? [];
  if (digits.length === 0) return !(/^[0-9]+$/u.test(best) && Number(best) <= plainWord);
  return !(digits.length === 1 && digits[0] === best && !/[0-9][.,\s'’][0-9]{3}/u.test(surface));
}
