/**
 * The long table: one row per field of a mark, and per entry of a field that is a list. It holds every field there is, also
 * those without a column in the flat table, and the tags. A value is its text; of anything but a text it is the JSON.
 */
import { integer, text } from './columns.ts';
import type { FieldValue, MarkRecord } from './mark-record.ts';

export const longColumns = [
  text('annotation_id', 'Identifier of the mark.'),
  text('field', 'Name of the field, as in the flat table; tags counts as one.'),
  integer('ordinal', 'Position in a list, from 0; 0 for a single value.'),
  text('value', 'The value: its text, a decimal with a point, or JSON; people and organisations by name.'),
] as const;

/** How `value` is to be read, so that a field comes back as it was. */
export type LongType = 'text' | 'json' | 'text in a list' | 'json in a list';

export interface LongRow {
  field: string;
  ordinal: number;
  value: string;
  type: LongType;
}

export function* longRows({ fields, tags }: Pick<MarkRecord, 'fields' | 'tags'>): Generator<LongRow> {
  for (const [field, value] of Object.entries(fields)) yield* fieldRows(field, value);
  if (tags.length > 0) yield* fieldRows('tags', tags);
}

/** The cells of `longColumns`. */
export const longCells = (id: string, { field, ordinal, value }: LongRow) => [
  id,
  field,
  String(ordinal),
  value,
];

function* fieldRows(field: string, value: FieldValue): Generator<LongRow> {
  if (!isList(value) || value.length === 0) {
    yield { field, ordinal: 0, ...written(value) };
    return;
  }
  for (const [ordinal, entry] of value.entries()) {
    const { value: cell, type } = written(entry);
    yield { field, ordinal, value: cell, type: type === 'text' ? 'text in a list' : 'json in a list' };
  }
}

const isList = (value: FieldValue): value is readonly FieldValue[] => Array.isArray(value);

const written = (value: FieldValue): { value: string; type: 'text' | 'json' } =>
  typeof value === 'string' ? { value, type: 'text' } : { value: JSON.stringify(value), type: 'json' };

/** The inverse of `longRows`: the rows of one mark, in their order. */
export function fieldsFromLongRows(rows: readonly LongRow[]): {
  fields: Record<string, FieldValue>;
  tags: string[];
} {
  const fields: Record<string, FieldValue> = {};
  for (const { field, value, type } of rows) {
    const read = type.startsWith('text') ? value : (JSON.parse(value) as FieldValue);
    const kept = fields[field] ?? null;
    if (!type.endsWith('in a list')) fields[field] = read;
    else if (isList(kept)) fields[field] = [...kept, read];
    else fields[field] = [read];
  }
  const { tags = [], ...others } = fields;
  return { fields: others, tags: isList(tags) ? tags.filter((tag) => typeof tag === 'string') : [] };
}
