/** Italian: milione 10⁶, miliardo 10⁹, bilione 10¹²; compounds are one word. */
import { it } from '../words/it.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const italian = (): Language =>
  languageOf(it, {
    words: `
      add 0: nulla
      add 1: un' un’
      add 20/10: vent
      add 30/10: trent
      add 40/10: quarant
      add 50/10: cinquant
      add 60/10: sessant
      add 70/10: settant
      add 80/10: ottant
      add 90/10: novant
      add 2: paio
      scale 2!: cent
      scale 3!: mille
      scale 12: bilione bilioni
      dozen 12: dozzina dozzine
      half 0.5/1: metà
      half 0.5: mezzo mezza
      half-after 0.5: mezzo mezza
      point 0: virgola punto
      and 0: e
      over 0: su fratto
    `,
    grammar: { denominators: 'esimo esimi esima esime' },
    without: 'nta itre atre otre',
    fractions:
      '2 mezzi mezzo mezza|3 terzo terzi|4 quarto quarti|5 quinti|6 sesti|7 settimi|8 ottavi|9 noni|10 decimi|20 ventesimi|21 ventunesimi|100 centesimi|1000 millesimi',
    before: {
      '≥': 'almeno, perlomeno, per lo meno, come minimo, non meno di, un minimo di',
      '>': 'più di, oltre, oltre i, oltre le, sopra, superiore a, al di sopra di',
      '<': 'quasi, meno di, sotto, inferiore a, al di sotto di, poco meno di',
      '≤': 'fino a, al massimo, al più, non più di, un massimo di',
      '≈': "circa, all'incirca, intorno a, approssimativamente, pressappoco, attorno a",
      '=': 'esattamente, un totale di',
    },
    after: { '≥': 'o più', '≤': 'o meno', '≈': "circa, all'incirca" },
    openers: { tra: 'e', fra: 'e', da: 'a', dai: 'ai', dalle: 'alle', 'compreso tra': 'e' },
    listed: 'e',
    shares: 'su',
    joints: 'a, o',
    negatives: 'meno negativo',
    vague: [
      vagueWord('decine', 20, 99),
      vagueWord('dozzine', 24, 99),
      vagueWord('centinaia', 200, 999),
      vagueWord('migliaia', 2, 9, { exponent: 3 }),
      vagueWord('diversi', 3, 9, { only: 'scale' }),
    ],
    shorts: {
      mln: { exponent: 6, where: ['joined', 'spaced'] },
      mld: { exponent: 9, where: ['joined', 'spaced'] },
    },
    percent: 'per cento, percento, punti percentuali',
    money: `
      EUR: euro
      USD: dollari, dollaro
      GBP: sterline, sterlina
      CHF: franchi svizzeri
      JPY: yen
    `,
    measures: `
      km: chilometri, chilometro
      m: metri, metro
      kg: chili, chilogrammi, chilo
      t: tonnellate, tonnellata
      L: litri, litro
      ha: ettari, ettaro
      Cel: gradi celsius, gradi
      h: ore, ora
      min: minuti, minuto
      d: giorni, giorno
      wk: settimane, settimana
      mo: mesi, mese
      a: anni, anno
    `,
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    labels: 'numero nr articolo art capitolo pagina pagine risoluzione legge volo gruppo',
    yearBefore: 'nel dal anno del fino',
    notOneBefore: 'ogni nessun nessuna',
  });
