/** What people write for a number, and its value: the Numeral rows of facebook/duckling. */
import { findNumbers } from '../../core/number/find-numbers.ts';
import counted from './counted.json' with { type: 'json' };
import { isSameValue, type Judged, shown } from './judgement.ts';
import { exceptionFor, isPromised, linesOf } from './rows.ts';

interface Row {
  lang: string;
  dim: string;
  text: string;
  value: string;
}

export function judgeDuckling(): Judged[] {
  const rows = linesOf('unified/duckling.open.jsonl.gz') as Row[];
  return rows.flatMap((row) => {
    const language = row.lang
      .toLowerCase()
      .replace('/', '-')
      .replace(/-([a-z]+)$/u, (part) => part.toUpperCase());
    if (row.dim !== 'Numeral' || !isPromised(language)) return [];
    if (exceptionFor({ lang: row.lang, text: row.text }, counted.duckling.except) !== null) return [];
    const wanted = row.value.replace('NumeralValue', '').replaceAll(/[()\s]/gu, '');
    const readings = findNumbers(row.text, language);
    const right = readings.length === 1 && isSameValue(readings[0]?.best ?? null, wanted);
    const group = language.split('-')[0] ?? language;
    return [{ set: 'duckling', group, language, text: row.text, wanted, got: shown(readings), right }];
  });
}
