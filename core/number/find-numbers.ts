/**
 * All quantities of a text, in order and without overlap, each with its modifier and its unit or counted noun. Dates,
 * times, phone numbers, list markers, codes and labels are none. Linear in the text; offsets are UTF-16, end exclusive.
 */
import { rulesFor } from './languages/index.ts';
import type { LanguageRules } from './languages/index.ts';
import type { NumberReading } from './reading.ts';
import { readingsIn } from './readings.ts';
import type { Convention } from './separators.ts';
import { conventionIn } from './text-convention.ts';

/** A text up to this length (UTF-16) may be nothing but one quantity. */
const longestAlone = 240;

/**
 * `language` is a BCP 47 tag; "und" where it is unknown or in doubt between two that swap the separators. A part of a longer
 * text (`isPart`) is never all one quantity, however short.
 */
export function findNumbers(text: string, language: string, { isPart = false } = {}): NumberReading[] {
  const rules = rulesFor(language);
  const convention = conventionIn(text, 0, text.length, rules);
  const alone = !isPart && text.length <= longestAlone ? aloneIn(text, rules, convention) : null;
  return alone === null ? [...readingsIn(text, { rules, convention, marked: false, offset: 0 })] : [alone];
}

/**
 * The quantity that is all of the text. There is nothing else that its words could belong to, so they are taken as a person's
 * mark would be: "one", "half", "3/4".
 */
function aloneIn(text: string, rules: LanguageRules, convention: Convention): NumberReading | null {
  const trimmed = text.trim();
  for (const reading of readingsIn(text, { rules, convention, marked: true, offset: 0 })) {
    const isPlain = reading.comparator === '=' && reading.approximator === '';
    return isPlain && reading.surface.length === trimmed.length ? reading : null;
  }
  return null;
}
