/**
 * The fields of a number. Values are decimal strings, null where the words leave the bound open (UCDP keeps best, low
 * and high; ACLED the lowest; MeasEval the modifiers: all three are served).
 */
import { z } from 'zod';
import { comparators, numberForms, readingStates } from '../number/reading.ts';

export const quantityClasses = [
  'deployed',
  'killed',
  'wounded',
  'casualties',
  'captured',
  'missing',
  'displaced',
  'vehicles',
  'strikes',
  'money',
  'percent',
  'other',
] as const;

export const scopes = [
  'single event',
  'cumulative to date',
  'per period',
  'capacity',
  'planned',
  'change',
] as const;

/** A decimal in its shortest form: no exponent, no group separators, a point for the decimal. */
export const decimalSchema = z
  .string()
  .max(400)
  .regex(/^-?\d+(\.\d+)?$/, 'it must be a plain decimal such as "1200" or "3.5"');

const words = z.string().max(2_000);

export const numberFieldsSchema = z.strictObject({
  value_low: decimalSchema.nullish(),
  value_best: decimalSchema.nullish(),
  value_high: decimalSchema.nullish(),
  comparator: z.enum(comparators).optional(),
  approximator: words.optional(),
  form: z.enum(numberForms).optional(),
  vague_rule: words.nullish(),
  reading_state: z.enum(readingStates).optional(),
  unit_text: words.optional(),
  unit: words.optional(),
  currency: words.optional(),
  counted: words.optional(),
  /** What is counted, as an entity: its name at the door, its id in the file; so are `actor_side`, `place`, `reported_by`. */
  counted_entity: words.optional(),
  property: words.optional(),
  quantity_class: z.enum(quantityClasses).optional(),
  actor_side: words.optional(),
  place: words.optional(),
  as_of: words.optional(),
  /** What a figure "per" something is per: a month, a year. */
  period: words.optional(),
  scope: z.enum(scopes).optional(),
  includes: words.optional(),
  excludes: words.optional(),
  /** Of what a percentage or a share is taken. */
  denominator: words.optional(),
  /** Who gave the figure. */
  reported_by: words.optional(),
});
export type NumberFields = z.infer<typeof numberFieldsSchema>;
