/** The fields of a quote. Attitude and polarity follow PolNeAR: a denial is a statement with polarity "denies". */
import { z } from 'zod';
import { languageSchema } from './document.ts';
import { idSchema } from './id.ts';

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

/** How far a speaker is named: a person described by role only is not the same as one whose name was withheld on request. */
export const anonymities = ['named', 'described', 'name withheld on request', 'not named'] as const;
export const channels = [
  'interview',
  'press conference',
  'speech',
  'written statement',
  'document',
  'broadcast',
  'social media',
  'news agency',
  'private conversation',
  'other',
] as const;

const words = z.string().max(2_000);

export const quoteFieldsSchema = z.strictObject({
  quote_form: z.enum(quoteForms).optional(),
  /** An entity's name at the door, its id in the file. */
  speaker: words.optional(),
  speaker_role: words.optional(),
  speaker_kind: z.enum(speakerKinds).optional(),
  attitude: z.enum(attitudes).optional(),
  polarity: z.enum(polarities).optional(),
  anonymity: z.enum(anonymities).optional(),
  relayed_by: words.optional(),
  channel: z.enum(channels).optional(),
  said_on: words.optional(),
  /** BCP 47, where the words were first said in another language than the document's. */
  original_language: languageSchema.optional(),
  translated: z.boolean().optional(),
  /** Id of the quote of the same document in which this one is told ("the minister said, according to the spokesman"). */
  nested_in: idSchema.optional(),
});
export type QuoteFields = z.infer<typeof quoteFieldsSchema>;
