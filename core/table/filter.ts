/**
 * Which marks the table shows, and an export can be limited to: words looked for anywhere in a mark, and conditions on
 * single columns, all of which must be met. Numbers are written as decimals with a point, dates as ISO 8601 ("2022-01-31").
 */
import { z } from 'zod';
import { type ColumnId, columnIds, factsOf } from './columns.ts';
import { type Operator, operators, operatorsOf, valuesWanted } from './operators.ts';

const valueSchema = z.string().max(1_000);

export const conditionSchema = z
  .strictObject({
    column: z.enum(columnIds),
    operator: z.enum(operators),
    values: z.array(valueSchema).max(10_000),
  })
  .refine(isMeant);
export type Condition = z.infer<typeof conditionSchema>;

export const tableFilterSchema = z.strictObject({
  text: z.string().max(200).default(''),
  conditions: z.array(conditionSchema).max(20).default([]),
});
export type TableFilter = z.infer<typeof tableFilterSchema>;

export const noFilter: TableFilter = { text: '', conditions: [] };

export const isFiltered = ({ text, conditions }: TableFilter) => text.trim() !== '' || conditions.length > 0;

const decimal = /^-?\d{1,300}(\.\d{1,300})?$/;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the operator fits the column, and the values the operator. */
export function isMeant({
  column,
  operator,
  values,
}: {
  column: ColumnId;
  operator: Operator;
  values: readonly string[];
}): boolean {
  if (!operatorsOf(column).includes(operator)) return false;
  const wanted = valuesWanted(operator);
  const count = { none: 0, one: 1, two: 2, some: null }[wanted];
  if (count === null ? values.length === 0 : values.length !== count) return false;
  const { type } = factsOf(column);
  if (type === 'number') return values.every((value) => decimal.test(value));
  if (type === 'date') return values.every((value) => isoDate.test(value));
  return type === 'choice' || values.every((value) => value !== '');
}
