import { describe, expect, it } from 'vitest';
import { fieldsSchemas, kinds } from '../model/kinds.ts';
import { columnIds, columns, editableFields, editedBy, factsOf } from './columns.ts';
import { conditionSchema } from './filter.ts';
import { operatorsOf, valuesWanted } from './operators.ts';

describe('a column of the table', () => {
  it('that can be edited is a field its kind has, with the same choices', () => {
    for (const kind of kinds)
      for (const id of editableFields[kind]) {
        const schema = fieldsSchemas[kind].shape[id as never] as {
          safeParse(value: unknown): { success: boolean };
        };
        expect(schema, `${kind}.${id}`).toBeDefined();
        for (const value of factsOf(id).values ?? ['words'])
          expect(schema.safeParse(value).success).toBe(true);
        if (factsOf(id).type === 'choice') expect(schema.safeParse('none of these').success).toBe(false);
      }
  });

  it('is edited through the field that its kind has for it', () => {
    expect(kinds.map((kind) => editedBy('said_by', kind))).toEqual([
      { field: 'claimant' },
      { field: 'speaker' },
      { field: 'reported_by' },
    ]);
    expect(editedBy('status', 'claim')).toBe('own');
    expect(editedBy('verdict', 'number')).toBeNull();
    expect(editedBy('value_best', 'number')).toBeNull();
  });

  it('has operators, each with the number of values it compares with', () => {
    const sample = { number: '10.5', date: '2022-01-12', text: 'x', tags: 'x', choice: '', document: 'd' };
    for (const column of columnIds)
      for (const operator of operatorsOf(column)) {
        const { type } = columns[column];
        const value = sample[type];
        const values = { none: [], one: [value], two: [value, value], some: [value] }[valuesWanted(operator)];
        expect(conditionSchema.safeParse({ column, operator, values }).success, `${column} ${operator}`).toBe(
          true,
        );
        expect(
          conditionSchema.safeParse({ column, operator, values: [...values, value, value] }).success,
        ).toBe(valuesWanted(operator) === 'some');
      }
  });

  it('refuses what cannot be compared', () => {
    for (const [column, operator, values] of [
      ['value_best', 'gt', ['ten']],
      ['value_best', 'gt', ['1e400']],
      ['value_best', 'contains', ['1']],
      ['published_on', 'ge', ['12 January']],
      ['quote', 'contains', ['']],
      ['kind', 'anyOf', []],
    ] as const)
      expect(conditionSchema.safeParse({ column, operator, values }).success).toBe(false);
  });
});
