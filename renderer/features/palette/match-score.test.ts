import { describe, expect, it } from 'vitest';
import { matchScore } from './match-score.ts';

describe('matchScore', () => {
  it('prefers the start of the name, then of a word, then anything inside', () => {
    const scores = ['export…', 'csv export', 'reexport'].map((name) => matchScore(name, 'export') ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  it('finds initials and words in any order, but not letters strewn anywhere', () => {
    expect(matchScore('open the sample project', 'osp')).not.toBeNull();
    expect(matchScore('mark every occurrence', 'occurrence mark')).not.toBeNull();
    expect(matchScore('settings…', 'sgs')).toBeNull();
  });
});
