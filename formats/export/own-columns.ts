/** The columns of the fields that a codebook adds, after those of the flat table: one each, whatever kinds have the field. */
import { type Codebook, type CodedField, ownFieldsOf, type OwnFieldType } from '../../core/model/codebook.ts';
import { kinds } from '../../core/model/kinds.ts';
import type { Column, ColumnType } from './columns.ts';
import { tagSeparator } from './flat-row.ts';
import type { MarkRecord } from './mark-record.ts';

/** A date may be a year alone, so its column is of texts. */
const columnTypes: Partial<Record<OwnFieldType, ColumnType>> = { number: 'number' };

export function ownColumns(codebook: Codebook): Column[] {
  const fields = new Map<string, CodedField>(
    kinds.flatMap((kind) => ownFieldsOf(codebook, kind).map((field) => [field.name, field] as const)),
  );
  return Array.from(fields, ([name, { label = name, definition, type = 'text' }]) => ({
    name,
    type: columnTypes[type] ?? 'text',
    description: definition === undefined || definition === '' ? label : `${label}: ${definition}`,
  }));
}

export function ownCells(columns: readonly Column[], { fields }: Pick<MarkRecord, 'fields'>): string[] {
  return columns.map(({ name }) => {
    const value = fields[name];
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return value;
    return Array.isArray(value) ? value.join(tagSeparator) : JSON.stringify(value);
  });
}
