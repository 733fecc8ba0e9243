/**
 * The fields of the three kinds as a person meets them: in which order, of which type, and which are used less and wait
 * behind "More fields". Types and choices follow from the schemas (field-content.ts); what is here is only how they are
 * offered. `values` stands for the three bounds of a number.
 */
import { type Kind } from './kinds.ts';

export const fieldTypes = [
  'text',
  'long text',
  'date',
  'choice',
  'several choices',
  'entity',
  'yes or no',
  'language',
  'values',
  'rating',
  'evidence',
  'quote',
] as const;
export type FieldType = (typeof fieldTypes)[number];

export interface ListedField {
  name: string;
  type: FieldType;
  /** Behind "More fields". */
  more?: true;
}

const field = (type: FieldType, name: string): ListedField => ({ name, type });
const more = (type: FieldType, name: string): ListedField => ({ name, type, more: true });

export const fieldList: Record<Kind, readonly ListedField[]> = {
  claim: [
    field('long text', 'claim_text'),
    field('entity', 'claimant'),
    field('choice', 'stance'),
    field('several choices', 'claim_types'),
    field('choice', 'check_worthiness'),
    field('choice', 'verdict'),
    field('long text', 'justification'),
    field('evidence', 'evidence'),
    more('date', 'claim_date'),
    more('rating', 'rating'),
  ],
  quote: [
    field('entity', 'speaker'),
    field('text', 'speaker_role'),
    field('choice', 'speaker_kind'),
    field('choice', 'quote_form'),
    field('choice', 'attitude'),
    field('choice', 'polarity'),
    field('entity', 'relayed_by'),
    field('date', 'said_on'),
    more('choice', 'anonymity'),
    more('choice', 'channel'),
    more('quote', 'nested_in'),
    more('language', 'original_language'),
    more('yes or no', 'translated'),
  ],
  number: [
    field('values', 'values'),
    field('choice', 'comparator'),
    field('text', 'counted'),
    field('text', 'unit'),
    field('text', 'currency'),
    field('choice', 'quantity_class'),
    field('choice', 'scope'),
    field('date', 'as_of'),
    field('entity', 'reported_by'),
    more('entity', 'counted_entity'),
    more('text', 'property'),
    more('entity', 'actor_side'),
    more('entity', 'place'),
    more('text', 'period'),
    more('text', 'includes'),
    more('text', 'excludes'),
    more('text', 'denominator'),
    more('text', 'approximator'),
    more('text', 'unit_text'),
    more('choice', 'form'),
  ],
};

/** Fields that hold a date as far as it is known (partial-date.ts). */
export const dateFields: Record<Kind, readonly string[]> = {
  claim: namesOf('claim'),
  quote: namesOf('quote'),
  number: namesOf('number'),
};

function namesOf(kind: Kind): string[] {
  return fieldList[kind].filter(({ type }) => type === 'date').map(({ name }) => name);
}
