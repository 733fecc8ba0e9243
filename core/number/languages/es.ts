/** Spanish: millón 10⁶, mil millones 10⁹, billón 10¹². */
import { es } from '../words/es.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const spanish = (): Language =>
  languageOf(es, {
    words: `
      scale 6!: millon
      scale 12!: billon
      scale 9: millardo millardos
      scale 18: trillón trillones
      dozen 2: par
      dozen 10: decena
      dozen 12: docena docenas
      half 0.5/1: mitad
      half 0.5: medio media
      half 0.25: cuarto
      point 0: coma punto con
      and 0: y i
      over 0: sobre entre
    `,
    fractions:
      '2 medio medios media medias|3 tercio tercios|4 cuarto cuartos|5 quinto quintos quinta quintas|6 sexto sextos|7 séptimos|8 octavos|9 novenos|10 décimos décimas|20 veinteavos|21 veintiunavos|30 treintavos|100 centésimas centésimos centavos-parte|1000 milésimas|1000000 millonésimas',
    grammar: {
      andJoins: true,
      denominators: 'avo avos ava avas ésimo ésimos ésima ésimas esimo esimos esima esimas',
    },
    before: {
      '≥': 'al menos, por lo menos, como mínimo, cuando menos, no menos de, un mínimo de, mínimo',
      '>': 'más de, mas de, superior a, superiores a, por encima de, mayor de, mayor que, arriba de',
      '<': 'casi, cerca de los, menos de, inferior a, por debajo de, menor de, menor que, ni siquiera',
      '≤': 'hasta, como máximo, a lo sumo, no más de, un máximo de, máximo',
      '≈': 'unos, unas, aproximadamente, alrededor de, cerca de, en torno a, cerca de unos, aproximados, aprox., aprox, poco más o menos',
      '=': 'exactamente, un total de, total de',
    },
    after: {
      '≥': 'o más, como mínimo, al menos',
      '≤': 'o menos, como máximo',
      '≈': 'aproximadamente, más o menos',
    },
    openers: { entre: 'y', 'de entre': 'y', de: 'a, hasta', desde: 'hasta, a' },
    listed: 'y',
    shares: 'de cada',
    joints: 'a, o, hasta',
    negatives: 'menos negativo',
    vague: [
      vagueWord('decenas', 20, 99),
      vagueWord('docenas', 24, 99),
      vagueWord('centenares', 200, 999),
      vagueWord('cientos', 200, 999),
      vagueWord('miles', 2, 9, { exponent: 3 }),
      vagueWord('millares', 2, 9, { exponent: 3 }),
      vagueWord('varios', 3, 9, { only: 'scale' }),
    ],
    shorts: {
      k: { exponent: 3, where: ['joined', 'spaced'] },
      mm: { exponent: 6, where: ['money'] },
      MM: { exponent: 6, where: ['joined', 'spaced', 'money'] },
    },
    percent: 'por ciento, por cien, porcentaje, puntos porcentuales',
    money: `
      USD: dólares, dólar, dólares estadounidenses
      EUR: euros, euro
      GBP: libras esterlinas, libras
      JPY: yenes, yen
      -: pesos, peso
    `,
    measures: `
      km: kilómetros, kilómetro
      m: metros, metro
      kg: kilos, kilogramos, kilo
      t: toneladas, tonelada
      L: litros, litro
      ha: hectáreas, hectárea
      Cel: grados celsius, grados
      h: horas, hora
      min: minutos, minuto
      d: días, día
      wk: semanas, semana
      mo: meses, mes
      a: años, año
    `,
    months:
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
    labels: 'número num núm nº artículo art capítulo página páginas pág resolución ley vuelo grupo grado',
    yearBefore: 'en desde hasta año del de',
    notOneBefore: 'cada ningún ninguna',
  });
