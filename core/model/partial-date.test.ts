import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartialDate } from './partial-date.ts';

describe('isPartialDate', () => {
  it('takes years, months, days and spans of them', () => {
    for (const date of [
      '2022',
      '2022-01',
      '2022-01-31',
      '2024-02-29',
      '2022-01-10/2022-01-12',
      '2021/2022-03',
    ])
      expect(isPartialDate(date), date).toBe(true);
  });

  it('refuses what no calendar has, words, and spans that end before they begin', () => {
    for (const date of [
      '',
      '22',
      '2022-13',
      '2022-00',
      '2023-02-29',
      '2022-01-32',
      '2022-1-2',
      'yesterday',
      '12/01/2022',
    ])
      expect(isPartialDate(date), date).toBe(false);
    for (const date of ['2022-01-12/2022-01-10', '2022/2021', '2022/', '/2022', '2020/2021/2022'])
      expect(isPartialDate(date), date).toBe(false);
  });

  it('takes every day that a calendar has', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (day) => {
          expect(isPartialDate(day.toISOString().slice(0, 10))).toBe(true);
        },
      ),
    );
  });
});
