import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../../core/catalogue/catalogue.ts';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { markLabel } from './mark-label.ts';

const label = (kind: MarkSummary['kind'], brief: MarkSummary['brief'], language: 'en' | 'id' = 'en') =>
  markLabel(catalogueFor(language), {
    id: 'm',
    document: 'd',
    kind,
    start: 0,
    end: 1,
    status: 'draft',
    brief,
  });

describe('markLabel', () => {
  const atLeast = { value_low: '100000', value_best: '100000', comparator: '≥', counted: 'tentara' } as const;

  it('writes a number as the interface does, without the unit that its words show anyway', () => {
    expect(label('number', atLeast).label).toBe('≥ 100,000');
    expect(label('number', atLeast, 'id').label).toBe('≥ 100.000');
  });

  it('never shows a value for an ambiguous number', () => {
    expect(label('number', { reading_state: 'ambiguous' })).toEqual({
      label: 'choose reading',
      doubtful: true,
    });
  });

  it('names the speaker of a quote, and the verdict of a claim before its stance', () => {
    expect(label('quote', { speaker: 'Envoy' }).label).toBe('Envoy');
    expect(label('claim', { stance: 'denies' }).label).toBe('Denies');
    expect(label('claim', { stance: 'denies', verdict: 'Refuted' }).label).toBe('Refuted');
  });
});
