import { expect, it } from 'vitest';
import { restsOfLongLines } from './long-lines.ts';

it('covers the rest of lines that are too long to be drawn whole, and of no others', () => {
  const long = 'x'.repeat(30_000);
  expect(restsOfLongLines(`a\n${long}\nb\n${long}`)).toEqual([
    { start: 5_002, end: 30_002 },
    { start: 35_005, end: 60_005 },
  ]);
  expect(restsOfLongLines('a\n\nb')).toEqual([]);
});
