import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals, compareDecimals, exactQuotient, multiplyDecimals, negateDecimal, normaliseDecimal, powerOfTenBetween, scaleDecimal, subtractDecimals,
} from './decimal.ts'; // prettier-ignore

describe('decimal strings', () => {
  it.each([
    ['0012.50', '12.5'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['100', '100'],
    ['0.10', '0.1'],
    ['-007.700', '-7.7'],
  ])('%s is written %s', (text, shortest) => {
    expect(normaliseDecimal(text)).toBe(shortest);
  });

  it('are added, multiplied and scaled without a rounding', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(subtractDecimals('1', '1.05')).toBe('-0.05');
    expect(multiplyDecimals('1.1', '1.1')).toBe('1.21');
    expect(scaleDecimal('1.2', 6)).toBe('1200000');
    expect(scaleDecimal('5', -3)).toBe('0.005');
    expect(negateDecimal('0')).toBe('0');
  });

  it('tell the power of ten between them, and a quotient only where it ends', () => {
    expect(powerOfTenBetween('100', '100000')).toBe('1000');
    expect(powerOfTenBetween('100', '150')).toBe('');
    expect(exactQuotient(3, 8)).toBe('0.375');
    expect(exactQuotient(1, 3)).toBeNull();
  });

  it('order as their values do', () => {
    const value = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [x, y] = [scaleDecimal(String(a), -4), scaleDecimal(String(b), -4)];
        expect(Math.sign(compareDecimals(x, y))).toBe(Math.sign(a - b));
        expect(scaleDecimal(subtractDecimals(addDecimals(x, y), y), 4)).toBe(String(a));
      }),
    );
  });
});
