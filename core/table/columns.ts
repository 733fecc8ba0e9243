/**
 * The columns of the table of marks: what each holds, so that it can be compared, grouped, written and edited as what it
 * is. `said_by` is who stands behind a mark (a quote's speaker, a claim's claimant, who reported a number), `dated` the
 * day it is about (as of, said on, claim date): asked over all kinds at once.
 */
import { documentStatuses } from '../model/document.ts';
import { checkWorthiness, stances, verdicts } from '../model/claim-fields.ts';
import { type Kind, kinds } from '../model/kinds.ts';
import { certainties, markStatuses } from '../model/mark.ts';
import { quantityClasses, scopes } from '../model/number-fields.ts';
import { attitudes, polarities, quoteForms, speakerKinds } from '../model/quote-fields.ts';
import { comparators, readingStates } from '../number/reading.ts';

export type ColumnType = 'text' | 'number' | 'date' | 'choice' | 'tags' | 'document';

interface ColumnFacts {
  type: ColumnType;
  /** Of a choice: the values stored. */
  values?: readonly string[];
}

const text: ColumnFacts = { type: 'text' };
const number: ColumnFacts = { type: 'number' };
const date: ColumnFacts = { type: 'date' };
const choice = (values: readonly string[]): ColumnFacts => ({ type: 'choice', values });

export const columns = {
  kind: choice(kinds),
  quote: text,
  document: { type: 'document' },
  status: choice(markStatuses),
  certainty: choice(certainties),
  said_by: text,
  dated: date,
  value_low: number,
  value_best: number,
  value_high: number,
  comparator: choice(comparators),
  unit_text: text,
  unit: text,
  counted: text,
  quantity_class: choice(quantityClasses),
  scope: choice(scopes),
  as_of: date,
  reading_state: choice(readingStates),
  speaker_role: text,
  speaker_kind: choice(speakerKinds),
  quote_form: choice(quoteForms),
  attitude: choice(attitudes),
  polarity: choice(polarities),
  said_on: date,
  claim_text: text,
  stance: choice(stances),
  check_worthiness: choice(checkWorthiness),
  verdict: choice(verdicts),
  justification: text,
  note: text,
  tags: { type: 'tags' },
  outlet: text,
  published_on: date,
  language: text,
  document_status: choice(documentStatuses),
  coder: text,
  origin: text,
  created_at: date,
  updated_at: date,
} as const satisfies Record<string, ColumnFacts>;

export type ColumnId = keyof typeof columns;
export const columnIds = Object.keys(columns) as [ColumnId, ...ColumnId[]];

/** Widened, for whoever asks of any column. */
export const factsOf = (id: ColumnId): ColumnFacts => columns[id];

/** What marks can be grouped by. */
export const groupings = ['kind', 'document', 'said_by', 'quantity_class'] as const;
export type Grouping = (typeof groupings)[number];

const ofEveryKind: readonly ColumnId[] = ['status', 'certainty', 'note', 'tags'];

/** The fields of each kind that are words or a choice and have a column. Figures are edited beside their words, in the text. */
export const editableFields: Record<Kind, readonly ColumnId[]> = {
  claim: ['claim_text', 'stance', 'check_worthiness', 'verdict', 'justification'],
  quote: ['speaker_role', 'speaker_kind', 'quote_form', 'attitude', 'polarity', 'said_on'],
  number: ['unit_text', 'unit', 'counted', 'quantity_class', 'scope', 'as_of'],
};

/** The field of each kind that names who stands behind the mark. */
export const voices = {
  claim: 'claimant',
  quote: 'speaker',
  number: 'reported_by',
} as const satisfies Record<Kind, string>;

/** What an edit of this column changes in a mark of this kind: the mark's own column, one of its fields, or nothing (null). */
export function editedBy(id: ColumnId, kind: Kind): 'own' | { field: string } | null {
  if (ofEveryKind.includes(id)) return 'own';
  if (id === 'said_by') return { field: voices[kind] };
  return editableFields[kind].includes(id) ? { field: id } : null;
}
