import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../number/read-number.ts';
import { readInDocument, type ReadingRules } from './read-in-document.ts';
import { vagueConventions } from './vague-conventions.ts';

const rules: ReadingRules = { language: 'en', figures_as: '', vague_convention: 'plain' };
const read = (text: string, given: Partial<ReadingRules>) =>
  readInDocument(text, { start: 0, end: text.length }, { ...rules, ...given });
const values = (text: string, given: Partial<ReadingRules>) => {
  const { low, best, high, vagueRule } = read(text, given) ?? {};
  return [low, best, high, vagueRule];
};

describe('an ambiguous figure', () => {
  it('is read as a person said that such figures of the document are', () => {
    const und = { language: 'und' };
    expect(read('100.000', und)).toMatchObject({ state: 'ambiguous', best: null });
    expect(read('100.000', { ...und, figures_as: 'id' })).toMatchObject({
      state: 'auto',
      low: '100000',
      best: '100000',
      high: '100000',
      alternatives: [],
      why: [{ part: 'separator', role: 'group', text: '.', language: 'id' }],
    });
    expect(read('setidaknya 100.000 orang', { ...und, figures_as: 'en' })).toMatchObject({
      state: 'auto',
      low: '100',
      comparator: '≥',
      high: null,
    });
  });

  it('stays open where none of its readings is of that language', () => {
    expect(read('100.000', { language: 'und', figures_as: 'de' })).toMatchObject({ state: 'ambiguous' });
  });
});

describe('a vague word', () => {
  it('counts as the convention has it', () => {
    expect(values('dozens of tanks', {})).toEqual(['24', null, '99', 'plain:dozens']);
    expect(values('dozens of tanks', { vague_convention: 'acled' })).toEqual([
      '12',
      '12',
      null,
      'acled:dozens',
    ]);
    expect(values('dozens of tanks', { vague_convention: 'ucdp' })).toEqual([
      '24',
      '24',
      '99',
      'ucdp:dozens',
    ]);
    const acled = { vague_convention: 'acled' as const };
    expect(values('hundreds of people', acled)[0]).toBe('100');
    expect(values('tens of thousands of people', acled)[0]).toBe('10000');
    expect(values('belasan tentara', { ...acled, language: 'id' })[0]).toBe('11');
    expect(values('puluhan ribu warga', { ...acled, language: 'id' })[0]).toBe('10000');
  });
});

it('reads what is neither ambiguous nor vague the same by all rules', () => {
  const plain = fc.constantFrom(
    '30 ambassadors',
    'at least 100,000 soldiers',
    'twelve',
    'between 10 and 15 tanks',
    'none',
  );
  fc.assert(
    fc.property(
      plain,
      fc.constantFrom('', 'en', 'id'),
      fc.constantFrom(...vagueConventions),
      (text, as, vague) => {
        expect(read(text, { figures_as: as, vague_convention: vague })).toEqual(
          readNumber(text, { start: 0, end: text.length }, 'en'),
        );
      },
    ),
  );
});
