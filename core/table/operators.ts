/** How a column can be compared, by what it holds. Conditions of a filter must all be met. */
import { type ColumnId, type ColumnType, factsOf } from './columns.ts';

export const operators = [
  'contains',
  'lacks',
  'is',
  'isNot',
  'eq',
  'ne',
  'gt',
  'ge',
  'lt',
  'le',
  'between',
  'anyOf',
  'noneOf',
  'empty',
  'filled',
] as const;
export type Operator = (typeof operators)[number];

const byType: Record<ColumnType, readonly Operator[]> = {
  text: ['contains', 'lacks', 'is', 'isNot', 'empty', 'filled'],
  tags: ['contains', 'lacks', 'empty', 'filled'],
  number: ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'between', 'empty', 'filled'],
  date: ['eq', 'ge', 'le', 'gt', 'lt', 'between', 'empty', 'filled'],
  choice: ['anyOf', 'noneOf', 'empty', 'filled'],
  document: ['anyOf', 'noneOf'],
};

export const operatorsOf = (column: ColumnId): readonly Operator[] => byType[factsOf(column).type];

/** How many values an operator compares with. */
export function valuesWanted(operator: Operator): 'none' | 'one' | 'two' | 'some' {
  if (operator === 'empty' || operator === 'filled') return 'none';
  if (operator === 'between') return 'two';
  return operator === 'anyOf' || operator === 'noneOf' ? 'some' : 'one';
}
