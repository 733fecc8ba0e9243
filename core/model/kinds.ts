/**
 * The kinds of mark: what each is called by letter, which fields it has, and which of these name an entity. A kind from
 * a codebook will join this table as data.
 */
import { claimFieldsSchema } from './claim-fields.ts';
import { numberFieldsSchema } from './number-fields.ts';
import { quoteFieldsSchema } from './quote-fields.ts';

export const kinds = ['claim', 'quote', 'number'] as const;
export type Kind = (typeof kinds)[number];

/** Meaning is never carried by colour alone: each kind has its letter. */
export const kindLetters: Record<Kind, string> = { claim: 'C', quote: 'Q', number: 'N' };

export const fieldsSchemas = {
  claim: claimFieldsSchema,
  quote: quoteFieldsSchema,
  number: numberFieldsSchema,
} as const;

/** Fields whose value is an entity: a name at the door (contract, files, CSV), the entity's id in the database. */
export const entityFields: Record<Kind, readonly string[]> = {
  claim: ['claimant'],
  quote: ['speaker', 'relayed_by'],
  number: ['counted_entity', 'actor_side', 'place', 'reported_by'],
};
