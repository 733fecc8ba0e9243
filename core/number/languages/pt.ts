/** Portuguese: milhão 10⁶, bilhão and mil milhões 10⁹. */
import { pt } from '../words/pt.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const portuguese = (): Language =>
  languageOf(pt, {
    words: `
      add 14: quatorze
      add 16: dezasseis
      add 17: dezassete
      add 19: dezanove
      add 50/10: cinqüenta
      add 100/100: cem cento
      scale 6: milhao milhoes
      scale 9: bilhao bilhoes
      scale 12: bilião biliões trilhao trilhoes
      dozen 2: par pares
      dozen 10: dezena
      dozen 12: dúzia dúzias
      half 0.5/1: metade
      half 0.5: meio meia
      half-after 0.5: meio meia
      point 0: vírgula ponto
      and 0: e
      over 0: sobre
    `,
    without: 'nta cento',
    fractions:
      '1 avos avo|2 meios|3 terço terços|4 quarto quartos|5 quintos|6 sextos|7 sétimos|8 oitavos|9 nonos|10 décimos|20 vigésimos|100 centésimos|1000 milésimos|1000000 milionésimos',
    grammar: { andJoins: true, denominators: 'ésimo ésimos ésima ésimas esimo esimos avo avos' },
    before: {
      '≥': 'pelo menos, ao menos, no mínimo, não menos de, um mínimo de',
      '>': 'mais de, mais do que, acima de, superior a',
      '<': 'quase, menos de, abaixo de, inferior a, menos do que',
      '≤': 'até, no máximo, não mais de, um máximo de',
      '≈': 'cerca de, aproximadamente, por volta de, em torno de, uns, umas, perto de, aprox.',
      '=': 'exatamente, um total de, exactamente',
    },
    after: { '≥': 'ou mais, no mínimo', '≤': 'ou menos, no máximo', '≈': 'aproximadamente' },
    openers: { entre: 'e, a', de: 'a, até' },
    listed: 'e',
    shares: 'em cada',
    joints: 'a, ou, até',
    negatives: 'menos negativo',
    vague: [
      vagueWord('dezenas', 20, 99),
      vagueWord('dúzias', 24, 99),
      vagueWord('centenas', 200, 999),
      vagueWord('milhares', 2, 9, { exponent: 3 }),
      vagueWord('vários', 3, 9, { only: 'scale' }),
    ],
    shorts: {
      M: { exponent: 6, where: ['joined', 'spaced', 'money'] },
      mM: { exponent: 9, where: ['joined', 'spaced'] },
      Bi: { exponent: 12, where: ['joined', 'spaced'] },
    },
    percent: 'por cento, pontos percentuais',
    money: `
      BRL: reais, real
      EUR: euros, euro
      USD: dólares, dólar
      GBP: libras esterlinas, libras
    `,
    measures: `
      km: quilômetros, quilómetros, quilômetro, quilómetro
      m: metros, metro
      kg: quilos, quilo, quilogramas
      t: toneladas, tonelada
      L: litros, litro
      ha: hectares, hectare
      Cel: graus celsius, graus
      h: horas, hora
      min: minutos, minuto
      d: dias, dia
      wk: semanas, semana
      mo: meses, mês
      a: anos, ano
    `,
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    labels: 'número nº artigo art capítulo página páginas resolução lei voo grupo',
    yearBefore: 'em desde até ano de',
    notOneBefore: 'cada nenhum nenhuma',
  });
