import { describe, expect, it } from 'vitest';
import type { Touched } from '../../core/contract/tables.ts';
import { isStale, type QueryKey } from './query-cache.ts';

const touched = (change: Partial<Touched>): Touched => ({
  tables: ['mark', 'step'],
  marks: ['m1'],
  documents: ['d1'],
  saved_at: '',
  ...change,
});

describe('isStale', () => {
  it.each<[string, QueryKey, Partial<Touched>, boolean]>([
    ['a text, which never changes', ['getText', { id: 'd1' }], {}, false],
    ['the history', ['getHistory', {}], {}, true],
    ['the touched mark', ['getMark', { id: 'm1' }], {}, true],
    ['another mark', ['getMark', { id: 'm2' }], {}, false],
    [
      'another mark when too many were touched to name them',
      ['getMark', { id: 'm2' }],
      { marks: null },
      true,
    ],
    ['any mark when an entity changed its name', ['getMark', { id: 'm2' }], { tables: ['entity'] }, true],
    ['another document', ['getDocument', { id: 'd2' }], { tables: ['document'] }, false],
    ['a query of other tables', ['suggestEntities', { typed: '', limit: 1 }], {}, false],
  ])('judges %s', (_name, key, change, stale) => {
    expect(isStale(key, touched(change))).toBe(stale);
  });
});
