/** Every row of the data model's table "Reading a number", judged on all its columns. */
import { findNumbers } from '../../core/number/find-numbers.ts';
import type { Judged } from './judgement.ts';

type Row = [
  text: string,
  language: string,
  low: string | null,
  best: string | null,
  high: string | null,
  comparator: string,
];

const table: Row[] = [
  ['setidaknya 100.000 tentara', 'id', '100000', '100000', null, '≥'],
  ['lebih dari 3 juta orang', 'id', '3000000', null, null, '>'],
  ['hampir 1,2 juta', 'id', null, '1200000', '1200000', '<'],
  ['sekitar 1.200.000', 'id', null, '1200000', null, '≈'],
  ['30 duta besar', 'id', '30', '30', '30', '='],
  ['belasan tentara', 'id', '11', null, '19', 'vague'],
  ['puluhan ribu warga', 'id', '10000', null, '99999', 'vague'],
  ['Rp 3 M', 'id', '3000000000', '3000000000', '3000000000', '='],
  ['seratus dua puluh tiga', 'id', '123', '123', '123', '='],
  ['sejuta', 'id', '1000000', '1000000', '1000000', '='],
  ['10.000 hingga 15.000', 'id', '10000', null, '15000', 'range'],
  ['between 10,000 and 15,000 troops', 'en', '10000', null, '15000', 'range'],
  ['up to 190,000', 'en', null, null, '190000', '≤'],
  ['dozens of tanks', 'en', '24', null, '99', 'vague'],
  ['three hundred and five', 'en', '305', '305', '305', '='],
  ['1.2 lakh', 'en-IN', '120000', '120000', '120000', '='],
  ['100.000 soldados', 'es', '100000', '100000', '100000', '='],
  ['9 ± 6 %', 'en', '3', '9', '15', '±'],
  ['١٠٠٬٠٠٠', 'ar', '100000', '100000', '100000', '='],
  ['3万', 'ja', '30000', '30000', '30000', '='],
  ['100.000', 'und', null, null, null, '='],
];

export function judgeDataModel(): Judged[] {
  return table.map(([text, language, low, best, high, comparator]) => {
    const readings = findNumbers(text, language);
    const [reading] = readings;
    const values = [reading?.low ?? null, reading?.best ?? null, reading?.high ?? null];
    const wanted = [low, best, high];
    const open = language === 'und';
    const right =
      readings.length === 1 &&
      reading?.surface === text &&
      reading.comparator === comparator &&
      values.every((value, index) => value === wanted[index]) &&
      (reading.state === 'ambiguous') === open &&
      (!open || reading.alternatives.map((each) => each.best).join(' ') === '100 100000');
    return {
      set: 'data model',
      group: 'table',
      language,
      text,
      wanted: wanted.join(' · '),
      got: values.join(' · '),
      right,
    };
  });
}
