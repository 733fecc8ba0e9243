/** German: Million 10⁶, Milliarde 10⁹, Billion 10¹²; units stand before tens. */
import { de } from '../words/de.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const german = (): Language =>
  languageOf(de, {
    words: `
      add 2: zwo
      add 1.5: anderthalb eineinhalb
      scale 2!: hundert
      scale 3!: tausend
      scale 18: trillion trillionen
      dozen 12: dutzend
      half 0.5/1: hälfte
      half 0.5: halb halbe halben halbes halber
      half-after 0.5: einhalb
      half 0.25: viertel
      point 0: komma punkt
      and 0: und
      over 0: durch
    `,
    grammar: { unitFirst: true, capitalNouns: true, denominators: 'stel tel' },
    fractions:
      '2 halb halbes|3 drittel|4 viertel|5 fünftel|6 sechstel|7 siebtel|8 achtel|9 neuntel|10 zehntel|20 zwanzigstel|100 hundertstel|1000 tausendstel',
    before: {
      '≥': 'mindestens, wenigstens, zumindest, nicht weniger als, minimal',
      '>': 'mehr als, über, oberhalb von, größer als',
      '<': 'fast, beinahe, nahezu, knapp, weniger als, unter, unterhalb von, annähernd, kleiner als',
      '≤': 'bis zu, höchstens, maximal, nicht mehr als, allenfalls',
      '≈': 'etwa, rund, ungefähr, circa, ca., ca, zirka, gegen, um die, an die, schätzungsweise',
      '=': 'genau, exakt, insgesamt',
    },
    after: { '≥': 'oder mehr, und mehr', '≤': 'oder weniger', '≈': 'oder so' },
    openers: { zwischen: 'und', von: 'bis, bis zu' },
    listed: 'und',
    shares: 'von',
    joints: 'bis, oder, bis zu',
    negatives: 'minus negativ',
    vague: [
      vagueWord('dutzende', 24, 99),
      vagueWord('hunderte', 200, 999),
      vagueWord('tausende', 2, 9, { exponent: 3 }),
      vagueWord('hunderttausende', 200, 999, { exponent: 3 }),
      vagueWord('zehntausende', 20, 99, { exponent: 3 }),
      vagueWord('mehrere', 3, 9, { only: 'scale' }),
    ],
    shorts: {
      Tsd: { exponent: 3, where: ['joined', 'spaced'] },
      mio: { exponent: 6, where: ['joined', 'spaced'] },
      mrd: { exponent: 9, where: ['joined', 'spaced'] },
    },
    percent: 'prozent, prozentpunkte, prozentpunkten, v. h.',
    money: `
      EUR: euro, euros
      USD: dollar, us-dollar
      GBP: pfund sterling
      CHF: franken, schweizer franken
      -: cent, pfund
    `,
    measures: `
      km: kilometer, kilometern
      m: meter, metern
      kg: kilogramm, kilo
      t: tonnen, tonne
      L: liter, litern
      ha: hektar
      Cel: grad celsius, grad
      h: stunden, stunde
      min: minuten, minute
      d: tage, tagen, tag
      wk: wochen, woche
      mo: monate, monaten, monat
      a: jahre, jahren, jahr
    `,
    months: 'januar jänner februar märz april mai juni juli august september oktober november dezember',
    timeAfter: 'uhr',
    labels: 'nummer nr artikel art kapitel seite seiten paragraf paragraph resolution flug gruppe stufe',
    yearBefore: 'jahr jahre jahres seit im bis ende anfang mitte',
    notOneBefore: 'kein keine jeder jede so noch nur',
  });
