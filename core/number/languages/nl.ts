/** Dutch: miljoen 10⁶, miljard 10⁹, biljoen 10¹²; units stand before tens. */
import { nl } from '../words/nl.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const dutch = (): Language =>
  languageOf(nl, {
    words: `
      add 1: een één eén ene
      add 1.5: anderhalf anderhalve
      add 2: paar
      scale 2!: honderd
      scale 3!: duizend
      scale 6: miljoenen
      scale 9: miljarden
      scale 12: biljoenen
      scale 18: triljoen
      dozen 144: gros
      dozen 12: dozijn dozijnen
      half 0.5/1: helft
      half 0.5: half halve
      half-after 0.5: half
      half 0.25: kwart
      point 0: komma punt
      and 0: en ën
      over 0: op
      over 0/1: gedeeld
    `,
    without: 'eenen tweeën drieën tig',
    grammar: { unitFirst: true, denominators: 'ste sten de den' },
    fractions:
      '2 half halve|3 derde derden|4 kwart vierde vierden|5 vijfde vijfden|6 zesde zesden|7 zevende zevenden|8 achtste achtsten|9 negende negenden|10 tiende tienden|20 twintigste|21 eenentwintigste|100 honderdste|1000 duizendste',
    before: {
      '≥': 'minstens, ten minste, tenminste, op zijn minst, niet minder dan, minimaal',
      '>': 'meer dan, ruim, boven de, boven, over de',
      '<': 'bijna, minder dan, onder de, onder, nog geen, krap',
      '≤': 'tot, hoogstens, ten hoogste, maximaal, niet meer dan, hooguit',
      '≈': "ongeveer, circa, ca., ca, zo'n, rond de, rond, om en nabij, naar schatting",
      '=': 'precies, exact, in totaal',
    },
    after: { '≥': 'of meer', '≤': 'of minder', '≈': 'ongeveer' },
    openers: { tussen: 'en', van: 'tot' },
    listed: 'en',
    shares: 'op, op de',
    joints: 'tot, of, à, a',
    negatives: 'min minus negatief',
    vague: [
      vagueWord('tientallen', 20, 99),
      vagueWord('dozijnen', 24, 99),
      vagueWord('honderden', 200, 999),
      vagueWord('duizenden', 2, 9, { exponent: 3 }),
      vagueWord('tienduizenden', 20, 99, { exponent: 3 }),
      vagueWord('honderdduizenden', 200, 999, { exponent: 3 }),
      vagueWord('enkele', 3, 9, { only: 'scale' }),
    ],
    shorts: {
      mln: { exponent: 6, where: ['joined', 'spaced'] },
      mld: { exponent: 9, where: ['joined', 'spaced'] },
      mrd: { exponent: 9, where: ['joined', 'spaced'] },
    },
    percent: 'procent, procentpunt, percent',
    money: `
      EUR: euro, euro's
      USD: dollar, dollars
      GBP: pond, britse pond
      -: cent
    `,
    measures: `
      km: kilometer, kilometers
      m: meter, meters
      kg: kilo, kilogram, kilo's
      t: ton
      L: liter, liters
      ha: hectare, hectaren
      Cel: graden celsius, graden
      h: uur, uren
      min: minuten, minuut
      d: dagen, dag
      wk: weken, week
      mo: maanden, maand
      a: jaar, jaren
    `,
    months: 'januari februari maart april mei juni juli augustus september oktober november december',
    labels: 'nummer nr artikel hoofdstuk pagina resolutie wet vlucht groep',
    yearBefore: 'in sinds jaar tot',
    notOneBefore: 'geen elke iedere',
  });
