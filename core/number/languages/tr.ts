/** Turkish: milyon 10⁶, milyar 10⁹, trilyon 10¹². */
import { tr } from '../words/tr.ts';
import type { Language } from './language.ts';
import { languageOf } from './pack.ts';
import { vagueWord } from './table.ts';

export const turkish = (): Language =>
  languageOf(tr, {
    words: `
      add 10/10: on
      scale 2!: yüz
      scale 3!: bin
      dozen 12: düzine
      dozen 10: deste
      half 0.5/1: yarım yarısı
      half 0.25/1: çeyrek
      half-after 0.5: buçuk
      point 0: virgül nokta
      over 0/1: bölü
    `,
    before: {
      '≥': 'en az, asgari, hiç değilse, en azından',
      '<': 'neredeyse, yaklaşık olarak en çok',
      '≤': 'en fazla, en çok, azami',
      '≈': 'yaklaşık, yaklaşık olarak, aşağı yukarı, tahminen, takriben, civarında',
      '=': 'tam, toplam',
    },
    after: {
      '>': "'den fazla, 'dan fazla, den fazla, dan fazla, ’den fazla, ’dan fazla, 'ten fazla, 'tan fazla, ten fazla, tan fazla, 'in üzerinde",
      '<': "'den az, 'dan az, den az, dan az, 'ten az, 'tan az, ’den az, ’dan az",
      '≈': 'civarında, kadar, dolayında, küsur',
    },
    listed: 've',
    joints: 'ile, ila, veya, ya da',
    negatives: 'eksi negatif',
    vague: [
      vagueWord('onlarca', 20, 99),
      vagueWord('yüzlerce', 200, 999),
      vagueWord('binlerce', 2, 9, { exponent: 3 }),
      vagueWord('milyonlarca', 2, 9, { exponent: 6 }),
      vagueWord('birkaç', 2, 9, { only: 'scale' }),
    ],
    shorts: {
      B: { exponent: 3, where: ['joined', 'spaced'] },
      mn: { exponent: 6, where: ['joined', 'spaced'] },
      mr: { exponent: 9, where: ['joined', 'spaced'] },
    },
    percent: 'yüzde, puan',
    money: `
      TRY: lira, tl, türk lirası
      USD: dolar, abd doları
      EUR: euro, avro
      GBP: sterlin
    `,
    measures: `
      km: kilometre
      m: metre
      kg: kilo, kilogram
      t: ton
      L: litre
      ha: hektar
      Cel: derece
      h: saat
      min: dakika
      d: gün
      wk: hafta
      mo: ay
      a: yıl, yaş
    `,
    months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    labels: 'no numara madde sayfa',
    yearBefore: 'yılı',
  });
