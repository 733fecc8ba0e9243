import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsFromLongRows, longCells, longRows } from './long-row.ts';
import type { FieldValue } from './mark-record.ts';
import { anyText } from './record-for-tests.ts';

const value = fc.oneof(anyText, fc.jsonValue()) as fc.Arbitrary<FieldValue>;
const name = fc.stringMatching(/^[a-su-z][a-z_]{0,20}$/);

describe('longRows', () => {
  it('writes a row for each field and for each entry of a list, tags among them', () => {
    const rows = longRows({ fields: { stance: 'denies', claim_types: ['a', 'b'] }, tags: ['x; y'] });
    expect([...rows].map((row) => longCells('m', row))).toEqual([
      ['m', 'stance', '0', 'denies'],
      ['m', 'claim_types', '0', 'a'],
      ['m', 'claim_types', '1', 'b'],
      ['m', 'tags', '0', 'x; y'],
    ]);
  });

  it('comes back exactly, whatever a field holds, in the same order', () => {
    const fields = fc
      .uniqueArray(fc.tuple(name, value), { selector: ([key]) => key })
      .map((entries): Record<string, FieldValue> => Object.fromEntries(entries));
    fc.assert(
      fc.property(fields, fc.array(anyText), (given: Record<string, FieldValue>, tags) => {
        const back = fieldsFromLongRows([...longRows({ fields: given, tags })]);
        expect(JSON.stringify(back)).toBe(JSON.stringify({ fields: given, tags }));
      }),
    );
  });
});
