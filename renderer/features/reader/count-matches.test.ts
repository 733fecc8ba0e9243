import { SearchQuery } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { countMatches, type Matches, matchFrom, nextStart, startsBefore } from './count-matches.ts';

const allMatches = (doc: string, query: SearchQuery) =>
  new Promise<readonly number[]>((resolve) => {
    const state = EditorState.create({ doc });
    countMatches(state, query, (matches) => matches.counting || resolve(matches.starts));
  });

describe('countMatches', () => {
  it('finds the same matches as one search, also across portions', async () => {
    const doc = 'abcab'.repeat(20_000) + 'x';
    const starts = await allMatches(doc, new SearchQuery({ search: 'ABCA', literal: true }));
    const expected: number[] = [];
    for (let at = doc.indexOf('abca'); at !== -1; at = doc.indexOf('abca', at + 4)) expected.push(at);
    expect(starts).toEqual(expected);
  });

  it('minds case and whole words', async () => {
    const doc = 'Rusia rusia Rusiana';
    expect(await allMatches(doc, new SearchQuery({ search: 'rusia' }))).toEqual([0, 6, 12]);
    expect(await allMatches(doc, new SearchQuery({ search: 'rusia', caseSensitive: true }))).toEqual([6]);
    expect(await allMatches(doc, new SearchQuery({ search: 'rusia', wholeWord: true }))).toEqual([0, 6]);
  });

  it('says that there is none, and nothing once it is stopped', async () => {
    expect(await allMatches('abc', new SearchQuery({ search: 'x' }))).toEqual([]);
    let told = false;
    countMatches(EditorState.create({ doc: 'abc' }), new SearchQuery({ search: 'a' }), () => (told = true))();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told).toBe(false);
  });
});

describe('going from match to match', () => {
  const matches: Matches = { starts: [5, 10, 20], counting: false };

  it('goes round the ends of the text', () => {
    expect(nextStart(matches, { start: 0, end: 0 }, 'next')).toBe(5);
    expect(nextStart(matches, { start: 5, end: 5 }, 'next')).toBe(5);
    expect(nextStart(matches, { start: 5, end: 8 }, 'next')).toBe(10);
    expect(nextStart(matches, { start: 20, end: 23 }, 'next')).toBe(5);
    expect(nextStart(matches, { start: 5, end: 8 }, 'previous')).toBe(20);
    expect(nextStart(matches, { start: 7, end: 7 }, 'previous')).toBe(5);
    expect(nextStart({ starts: [], counting: false }, { start: 7, end: 7 }, 'next')).toBeUndefined();
  });

  it('does not go round while it is still counting', () => {
    expect(nextStart({ ...matches, counting: true }, { start: 20, end: 23 }, 'next')).toBeUndefined();
  });

  it('knows which match it stands at and where that ends', () => {
    expect([4, 5, 6, 20].map((offset) => startsBefore(matches.starts, offset))).toEqual([0, 0, 1, 2]);
    const state = EditorState.create({ doc: 'Straße STRASSE' });
    expect(matchFrom(state, new SearchQuery({ search: 'straße' }), 0)).toEqual({ start: 0, end: 6 });
    expect(matchFrom(state, new SearchQuery({ search: 'straße' }), 1)).toBeNull();
  });
});
