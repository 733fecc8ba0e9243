import { describe, expect, it } from 'vitest';
import type { ColumnType } from './columns.ts';
import { spreadsheetCell } from './spreadsheet-cell.ts';

const cell = (type: ColumnType, text: string) => spreadsheetCell({ name: 'c', type, description: '' }, text);

describe('spreadsheetCell', () => {
  it.each([
    ['number', '100000', 100_000],
    ['number', '-1.5', -1.5],
    ['number', '0.1', 0.1],
    ['integer', '0', 0],
    // A float holds 15 digits for certain; one more could come back as another figure.
    ['number', '123456789012345', 123_456_789_012_345],
    ['number', '1234567890123456', '1234567890123456'],
    ['number', '007', '007'],
    ['date', '2022-01-12', new Date('2022-01-12T00:00:00Z')],
    ['date', '1899-12-31', '1899-12-31'],
    ['date', '2022', '2022'],
    ['date', '2022-02-30', '2022-02-30'],
    ['time', '2022-01-12T08:00:00.123Z', new Date('2022-01-12T08:00:00.123Z')],
    ['text', '100.000', '100.000'],
    ['text', '=1+1', '=1+1'],
    ['text', '', null],
    ['number', '', null],
  ] as const)('makes of the %s %j what a spreadsheet can hold exactly', (type, text, expected) => {
    expect(cell(type, text)).toEqual(expected);
  });

  it('escapes what XML cannot hold, and what reads like such an escape', () => {
    expect(cell('text', 'a\u0007b')).toEqual({ whole: 'a_x0007_b' });
    expect(cell('text', 'a\r\nb')).toEqual({ whole: 'a_x000D_\nb' });
    expect(cell('text', '_x0041_')).toEqual({ whole: '_x005F_x0041_' });
    expect(cell('text', ' a ')).toEqual({ whole: ' a ' });
    expect(cell('text', 'a_b x')).toBe('a_b x');
  });
});
