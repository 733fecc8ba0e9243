import { describe, expect, it } from 'vitest';
import { foldedWords, foldText, matchesWords } from './fold-text.ts';

describe('foldText', () => {
  it('finds words without their case and accents, in any order', () => {
    const folded = foldText('Élysée: “Nous voulons négocier”');
    expect(matchesWords(folded, foldedWords('NEGOCIER elysee'))).toBe(true);
    expect(matchesWords(folded, foldedWords('nous refusons'))).toBe(false);
  });

  it('finds everything by an empty query', () => {
    expect(matchesWords('anything', foldedWords('   '))).toBe(true);
  });
});
