import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareIn, sketchOf } from './likeness.ts';

/** Words that no two seeds share but by chance. */
const words = (seed: number, count: number) =>
  Array.from(
    { length: count },
    (_, at) => `kata${Math.imul(seed * 100_003 + at + 1, 0x9e3779b1) >>> 4}`,
  ).join(' ');

/** Of all runs of four words. */
function trueShare(of: string, other: string): number {
  const runsOf = (text: string) => {
    const all = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return all.slice(3).map((_word, at) => all.slice(at, at + 4).join(' '));
  };
  const there = new Set(runsOf(other));
  const runs = runsOf(of);
  return runs.filter((run) => there.has(run)).length / runs.length;
}

describe('the share of a text that stands in another', () => {
  it('is all of it in itself, whatever its case and line ends', () => {
    const text = words(1, 300);
    expect(shareIn(sketchOf(text), sketchOf(text.toUpperCase().replaceAll(' ', '\n')))).toBe(1);
  });

  it('is none of it in a text of other words', () => {
    expect(shareIn(sketchOf(words(1, 300)), sketchOf(words(2, 300)))).toBeLessThan(0.05);
  });

  it('is near the true share, whatever is put before, after and between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 100, max: 600 }),
        fc.integer({ min: 0, max: 100 }),
        (seed, common, percent) => {
          // The longer the other, the less sure: here it is at most twice as long.
          const added = Math.round((common * percent) / 100);
          const shared = words(seed, common);
          const other = `${words(seed + 1_000, added)} ${shared}`;
          const share = shareIn(sketchOf(shared), sketchOf(other));
          expect(Math.abs(share - trueShare(shared, other))).toBeLessThan(0.2);
        },
      ),
      { numRuns: 40, seed: 4 },
    );
  });

  it('is told of texts written without spaces, by their characters', () => {
    const text =
      '援助船抵达北部港口港务局发言人说船上装有大米食用油和药品可供四万人使用道路中断后山区居民仍未得到任何救济';
    expect(shareIn(sketchOf(text), sketchOf(`新闻。${text}。完`))).toBeGreaterThan(0.8);
  });

  it('is not told of texts of a few words', () => {
    expect(shareIn(sketchOf('satu dua tiga empat lima'), sketchOf('satu dua tiga empat lima'))).toBe(0);
  });
});
