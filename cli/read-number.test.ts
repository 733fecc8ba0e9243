import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePlace, type Place } from './run-for-tests.ts';

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => place.remove());

describe('read-number', () => {
  it('answers the list of the data model, with offsets in code points', async () => {
    expect(await place.json('read-number', '😀 setidaknya 100.000 tentara', '--language', 'id')).toEqual([
      {
        surface: 'setidaknya 100.000 tentara',
        start: 2,
        end: 28,
        value_low: '100000',
        value_best: '100000',
        value_high: null,
        comparator: '≥',
        approximator: 'setidaknya',
        form: 'digits',
        unit_text: 'tentara',
        unit: '',
        currency: '',
        counted: 'tentara',
        state: 'auto',
        alternatives: [],
      },
    ]);
    expect(await place.json('read-number', '-5 %', '--language', 'en')).toMatchObject([
      { value_best: '-5', unit: '%' },
    ]);
  });

  it('calls a figure ambiguous where no language is named', async () => {
    const [reading] = await place.json<{ alternatives: { value_best: string }[] }[]>(
      'read-number',
      '100.000',
    );
    expect(reading).toMatchObject({
      state: 'ambiguous',
      value_low: null,
      value_best: null,
      value_high: null,
    });
    expect(reading?.alternatives.map(({ value_best }) => value_best).toSorted()).toEqual(['100', '100000']);
    expect(await place.claimlight('read-number', 'kein', 'Wert')).toMatchObject({ code: 0, out: '' });
  });
});
