/** French: million 10⁶, milliard 10⁹, billion 10¹²; soixante-dix and septante alike. */
import { fr } from '../words/fr.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const french = (): Language =>
  languageOf(fr, {
    words: `
      add 20/10: vingts
      add 70/10: septante
      add 80/10: octante huitante
      add 90/10: nonante
      scale 2!: cent cents
      scale 3!: mille milles
      scale 18: trillion trillions
      dozen 12: douzaine douzaines
      half 0.5/1: moitié
      half 0.5: demi demie
      half-after 0.5: demi demie
      half 0.25: quart
      point 0: virgule point
      and 0: et
      over 0: sur
    `,
    without: 'uante',
    grammar: { fourTwenty: true },
    fractions:
      '2 demi demis demie|3 tiers|4 quart quarts quatrième quatrièmes|5 cinquièmes|6 sixièmes|7 septièmes|8 huitièmes|9 neuvièmes|10 dixièmes|100 centièmes|1000 millièmes',
    before: {
      '≥': 'au moins, à tout le moins, pas moins de, un minimum de, minimum, au minimum',
      '>': 'plus de, plus d’, au-dessus de, supérieur à, supérieurs à, au-delà de',
      '<': 'presque, près de, moins de, inférieur à, en dessous de, au-dessous de, quasiment',
      '≤': "jusqu’à, jusqu'à, au plus, au maximum, un maximum de, tout au plus, pas plus de",
      '≈': 'environ, à peu près, quelque, autour de, aux alentours de, approximativement, env., env',
      '=': 'exactement, un total de, au total',
    },
    after: {
      '≥': 'ou plus, au moins, au minimum',
      '≤': 'ou moins, au plus, au maximum',
      '≈': 'environ, à peu près',
    },
    openers: { entre: 'et', de: 'à', 'compris entre': 'et' },
    listed: 'et',
    shares: 'sur',
    joints: 'à, ou',
    negatives: 'moins négatif',
    vague: [
      vagueWord('dizaines', 20, 99),
      vagueWord('douzaines', 24, 99),
      vagueWord('centaines', 200, 999),
      vagueWord('milliers', 2, 9, { exponent: 3 }),
      vagueWord('plusieurs', 3, 9, { only: 'scale' }),
    ],
    shorts: {
      G: { exponent: 9, where: ['joined', 'spaced'] },
      T: { exponent: 12, where: ['joined', 'spaced'] },
      Md: { exponent: 9, where: ['joined', 'spaced'] },
      Mds: { exponent: 9, where: ['joined', 'spaced'] },
      M: { exponent: 6, where: ['joined', 'spaced', 'money'] },
    },
    percent: 'pour cent, pour-cent, points de pourcentage',
    money: `
      EUR: euros, euro, d'euros, d’euros
      USD: dollars, dollar, dollars américains
      GBP: livres sterling, livres
      CHF: francs suisses
      JPY: yens, yen
      -: francs, franc
    `,
    measures: `
      km: kilomètres, kilomètre
      m: mètres, mètre
      kg: kilos, kilogrammes, kilo
      t: tonnes, tonne
      L: litres, litre
      ha: hectares, hectare
      Cel: degrés celsius, degrés
      h: heures, heure
      min: minutes, minute
      d: jours, jour
      wk: semaines, semaine
      mo: mois
      a: ans, an, années, année
    `,
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    labels: 'numéro no nº article art chapitre page pages résolution loi vol groupe',
    yearBefore: 'en depuis dès année avant après',
    notOneBefore: 'chaque aucun aucune',
  });
