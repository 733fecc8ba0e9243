/**
 * All quantities of a text, in order and without overlap, each with its modifier and its unit or counted noun. Dates,
 * times, phone numbers, list markers, codes and labels are none. Linear in the text; offsets are UTF-16, end exclusive.
 */
import { rulesFor } from './languages/index.ts';
import type { NumberReading } from './reading.ts';
import { readingsIn } from './readings.ts';
import { conventionIn } from './text-convention.ts';

/** `language` is a BCP 47 tag; "und" where it is unknown or in doubt between two that swap the separators. */
export function findNumbers(text: string, language: string): NumberReading[] {
  const rules = rulesFor(language);
  const convention = conventionIn(text, 0, text.length, rules);
  return [...readingsIn(text, { rules, convention, marked: false, offset: 0 })];
}
