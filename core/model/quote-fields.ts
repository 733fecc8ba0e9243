/** The fields of a quote. Attitude and polarity follow PolNeAR: a denial is a statement with polarity "denies". */
import { z } from 'zod';

export const quoteForms = ['direct', 'indirect', 'mixed'] as const;
export const speakerKinds = [
  'named person',
  'named organisation',
  'unnamed official',
  'document',
  'collective',
] as const;
export const attitudes = [
  'statement',
  'belief',
  'intention',
  'decree',
  'question',
  'refusal to comment',
] as const;
export const polarities = ['affirms', 'denies', 'neither'] as const;

const words = z.string().max(2_000);

export const quoteFieldsSchema = z.strictObject({
  quote_form: z.enum(quoteForms).optional(),
  /** An entity's name at the door, its id in the file. */
  speaker: words.optional(),
  speaker_role: words.optional(),
  speaker_kind: z.enum(speakerKinds).optional(),
  attitude: z.enum(attitudes).optional(),
  polarity: z.enum(polarities).optional(),
  relayed_by: words.optional(),
  said_on: words.optional(),
});
export type QuoteFields = z.infer<typeof quoteFieldsSchema>;
