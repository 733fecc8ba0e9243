/** What does not agree between the fields of a mark, the rules of its kind and its row in annotations.csv. */
import { fieldsSchemas, type Kind, kinds } from '../../core/model/kinds.ts';
import { flatColumns } from '../../formats/export/flat-row.ts';
import { tagSeparator } from '../../formats/export/flat-row.ts';
import { fieldsFromLongRows, type LongRow, type LongType } from '../../formats/export/long-row.ts';
import { type Fields, firstProblem, partOwnFields } from '../marks/fields.ts';
import type { TableRow } from './table-rows.ts';

const flatNames = new Set<string>(flatColumns.map(({ name }) => name));
const isKind = (kind: string): kind is Kind => (kinds as readonly string[]).includes(kind);

export function longRowOf({ cells }: TableRow): LongRow {
  return {
    field: cells['field'] ?? '',
    ordinal: Number(cells['ordinal']),
    value: cells['value'] ?? '',
    // `checkRow` has told any other.
    type: (cells['type'] ?? 'text') as LongType,
  };
}

export function* fieldProblems(
  annotation: TableRow,
  rows: readonly TableRow[],
): Generator<{ row: TableRow; detail: string }> {
  const kind = annotation.cells['kind'] ?? '';
  let read: ReturnType<typeof fieldsFromLongRows>;
  try {
    read = fieldsFromLongRows(rows.map(longRowOf));
  } catch {
    yield { row: rows[0] ?? annotation, detail: 'a value is not the JSON it is said to be' };
    return;
  }
  const { fields, tags } = read;
  if (isKind(kind)) {
    const { error } = fieldsSchemas[kind].safeParse(partOwnFields(fields as Fields).given);
    if (error) {
      const { field, reason } = firstProblem(error);
      const row = rows.find(({ cells }) => cells['field'] === field) ?? annotation;
      yield { row, detail: `${field}: ${reason}` };
    }
  }
  for (const name of Object.keys(fieldsSchemas[isKind(kind) ? kind : 'claim'].shape)) {
    if (!flatNames.has(name)) continue;
    const value = fields[name];
    const expected = typeof value === 'string' ? value : '';
    if (annotation.cells[name] !== expected)
      yield {
        row: annotation,
        detail: `${name} is “${annotation.cells[name] ?? ''}”, in fields.csv “${expected}”`,
      };
  }
  if (annotation.cells['tags'] !== tags.join(tagSeparator))
    yield { row: annotation, detail: 'tags are not those of fields.csv' };
}
