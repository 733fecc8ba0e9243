/** The codebook as a table: every field of every kind, what it may hold, and its column in the flat table. */
import type { z } from 'zod';
import { en } from '../../core/catalogue/en.ts';
import { contentOf } from '../../core/model/field-content.ts';
import { entityFields, fieldsSchemas, kinds } from '../../core/model/kinds.ts';
import { json, text } from './columns.ts';
import { flatColumns } from './flat-row.ts';

export const codebookColumns = [
  text('kind', 'Kind of mark that has the field.'),
  text('field', 'Name of the field, as in fields.csv.'),
  text('label', 'What the application calls it.'),
  text(
    'type',
    'What it holds: text, decimal, choice, list of choices, yes or no, entity (a person or organisation by name), or JSON: object, list of objects.',
  ),
  json('choices', 'The values it may take, where they are fixed.'),
  text('flat_column', 'Its column in the flat table, where it has one.'),
  text('description', 'What it says.'),
] as const;

/** In the order of the kinds and of their fields. */
export function codebookRows(): string[][] {
  return kinds.flatMap((kind) =>
    Object.entries<z.core.$ZodType>(fieldsSchemas[kind].shape).map(([field, schema]) => {
      const { type, choices } = contentOf(schema);
      const column = flatColumns.find(({ name }) => name === field);
      return [
        kind,
        field,
        labels[field] ?? field,
        entityFields[kind].includes(field) ? 'entity' : type,
        choices.length === 0 ? '' : JSON.stringify(choices),
        column?.name ?? '',
        column?.description ?? '',
      ];
    }),
  );
}

const labels: Readonly<Record<string, string>> = en.fields;
