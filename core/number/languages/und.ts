/** The table of an unknown language: the words of Indonesian and English together, and Chinese magnitudes. */
import { chinese } from './zh.ts';
import { english } from './en.ts';
import { indonesian } from './id.ts';
import type { Language } from './language.ts';

export function undetermined(): Language {
  const [en, id, zh] = [english(), indonesian(), chinese()];
  return {
    ...en,
    words: join(en.words, id.words, new Map([...zh.words].filter(([, { role }]) => role === 'scale'))),
    fractions: join(en.fractions, id.fractions),
    vague: join(en.vague, id.vague),
    shorts: new Map([
      ...en.shorts,
      ...id.shorts,
      ['M', { exponent: 9, where: ['money', 'spaced', 'joined'], instead: 6 }],
    ]),
    negatives: union(en.negatives, id.negatives),
    before: join(en.before, id.before),
    after: join(en.after, id.after),
    notAfter: union(en.notAfter, id.notAfter),
    openers: join(en.openers, id.openers),
    joints: union(en.joints, id.joints),
    listed: union(en.listed, id.listed),
    shares: union(en.shares, id.shares),
    units: join(en.units, id.units, zh.units),
    factors: union(en.factors, id.factors),
    months: union(en.months, id.months),
    capitalMonths: union(en.capitalMonths, id.capitalMonths),
    timeBefore: union(en.timeBefore, id.timeBefore),
    timeAfter: union(en.timeAfter, id.timeAfter, zh.timeAfter),
    labels: union(en.labels, id.labels),
    yearBefore: union(en.yearBefore, id.yearBefore),
    notOneBefore: union(en.notOneBefore, id.notOneBefore),
    nouns: {
      order: 'none',
      known: union(en.nouns.known, id.nouns.known),
      plurals: new Set(),
      compounds: id.nouns.compounds,
      classifiers: id.nouns.classifiers,
      stops: union(en.nouns.stops, id.nouns.stops),
      links: en.nouns.links,
    },
  };
}

function join<V>(...maps: ReadonlyMap<string, V>[]): ReadonlyMap<string, V> {
  return new Map(maps.flatMap((map) => [...map]));
}

function union(...sets: ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
