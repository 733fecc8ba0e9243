import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityIndex } from './entity-index.ts';

function indexOf(...names: [name: string, ...aliases: string[]][]) {
  const index = entityIndex();
  names.forEach(([name, ...aliases], at) => index.add({ id: String(at), name, type: 'person', aliases }));
  return (typed: string, limit = 10) => index.find(typed, limit).map(({ name }) => name);
}

describe('entityIndex', () => {
  it('puts a whole name first, then beginnings, then words, then letters within', () => {
    const find = indexOf(['Lokananta'], ['Kantor Kota'], ['Kota'], ['Kota Baru'], ['Wali Kota']);
    expect(find('kota')).toEqual(['Kota', 'Kota Baru', 'Wali Kota', 'Kantor Kota']);
    expect(find('nan')).toEqual(['Lokananta']);
  });

  it('finds by an alias, says by which, and names an entity once', () => {
    const index = entityIndex();
    index.add({
      id: 'a',
      name: 'Perserikatan Bangsa-Bangsa',
      type: 'organisation',
      aliases: ['PBB', 'PBB Jenewa'],
    });
    expect(index.find('pbb', 5)).toEqual([
      { id: 'a', name: 'Perserikatan Bangsa-Bangsa', type: 'organisation', alias: 'PBB' },
    ]);
    expect(index.find('bangsa', 5)[0]?.alias).toBeNull();
  });

  it('looks through case, accents and spelling that is a letter or two off', () => {
    const find = indexOf(['Élysée'], ['Kementerian Pertahanan'], ['Utusan Khusus']);
    expect(find('elysee')).toEqual(['Élysée']);
    expect(find('kementrian pertahanan')).toEqual(['Kementerian Pertahanan']);
    expect(find('utsuan')).toEqual(['Utusan Khusus']);
    expect(find('zzzz')).toEqual([]);
  });

  it('offers those made last where nothing is typed', () => {
    expect(indexOf(['A'], ['B'], ['C'])(' ', 2)).toEqual(['C', 'B']);
  });

  it('finds every entity by its whole name and by any beginning of it', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(names, (list) => {
        const meant = list.filter((name) => name.trim() === name && name !== '');
        const find = indexOf(...meant.map((name): [string] => [name]));
        for (const name of meant) expect(find(name, 50)).toContain(name);
      }),
    );
  });
});
