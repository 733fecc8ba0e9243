import { expect, it } from 'vitest';
import { directionOfWords } from './direction-of-words.ts';

it('reads the direction of words from their first letter', () => {
  expect(directionOfWords('12 «وقالت» CNN')).toBe('rtl');
  expect(directionOfWords('(1) CNN: شاهد')).toBe('ltr');
  expect(directionOfWords('100.000 – 1')).toBeNull();
});
