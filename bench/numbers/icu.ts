/** Numbers as CLDR's formats and spell-out rules write them, made by another program than the one under test. */
import { findNumbers } from '../../core/number/find-numbers.ts';
import counted from './counted.json' with { type: 'json' };
import { isSameValue, type Judged, shown } from './judgement.ts';
import { exceptionFor, isPromised, linesOf } from './rows.ts';

interface Row {
  locale: string;
  kind: string;
  rule?: string;
  value: number;
  text: string;
}

export function judgeFormats(): Judged[] {
  return judge('formats', 'icu-number-oracle/formats.open.jsonl', ({ kind }) => kind.replace(/-.*$/u, ''));
}

export function judgeSpellOuts(): Judged[] {
  return judge(
    'spell-outs',
    'icu-number-oracle/spellout.open.jsonl',
    ({ locale }) => locale.split('-')[0] ?? '',
  );
}

function judge(set: string, file: string, groupOf: (row: Row) => string): Judged[] {
  return (linesOf(file) as Row[]).flatMap((row) => {
    if (!isPromised(row.locale)) return [];
    const fields = { kind: row.kind, rule: row.rule ?? '', locale: row.locale };
    if (exceptionFor(fields, counted.icu.except) !== null) return [];
    const value = row.kind === 'percent' ? Number((row.value * 100).toPrecision(15)) : row.value;
    const readings = findNumbers(row.text, row.locale);
    const right = readings.length === 1 && isSameValue(readings[0]?.best ?? null, String(value));
    return [
      {
        set,
        group: groupOf(row),
        language: row.locale,
        text: row.text,
        wanted: String(value),
        got: shown(readings),
        right,
      },
    ];
  });
}
