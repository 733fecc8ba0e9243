import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

const units = {
  id: ' satu dua tiga empat lima enam tujuh delapan sembilan',
  en: ' one two three four five six seven eight nine',
};
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function unit(language: 'id' | 'en', value: number): string {
  return units[language].split(' ')[value] ?? '';
}

function english(value: number): string {
  const parts: string[] = [];
  for (const [scale, name] of [[1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const) {
    const count = Math.floor(value / scale) % 1000;
    if (count > 0) parts.push(`${englishBelowThousand(count)} ${name}`);
  }
  const rest = value % 1000;
  if (rest > 0) parts.push(englishBelowThousand(rest));
  return parts.join(' ') || 'zero';
} // prettier-ignore

function englishBelowThousand(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const below =
    rest < 10
      ? unit('en', rest)
      : rest < 20
        ? (teens[rest - 10] ?? '')
        : (tens[Math.floor(rest / 10)] ?? '') + (rest % 10 ? `-${unit('en', rest % 10)}` : '');
  return [hundreds > 0 ? `${unit('en', hundreds)} hundred` : '', hundreds > 0 && rest > 0 ? 'and' : '', below]
    .filter(Boolean)
    .join(' ');
}

function indonesian(value: number): string {
  const parts: string[] = [];
  for (const [scale, name] of [[1e9, 'miliar'], [1e6, 'juta'], [1e3, 'ribu']] as const) {
    const count = Math.floor(value / scale) % 1000;
    if (count === 1 && scale === 1e3) parts.push('seribu');
    else if (count > 0) parts.push(`${indonesianBelowThousand(count)} ${name}`);
  }
  if (value % 1000 > 0) parts.push(indonesianBelowThousand(value % 1000));
  return parts.join(' ') || 'nol';
} // prettier-ignore

function indonesianBelowThousand(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const head = hundreds === 0 ? '' : hundreds === 1 ? 'seratus' : `${unit('id', hundreds)} ratus`;
  const [ten, one] = [Math.floor(rest / 10), rest % 10];
  const below =
    rest < 10
      ? unit('id', rest)
      : rest === 10
        ? 'sepuluh'
        : rest === 11
          ? 'sebelas'
          : rest < 20
            ? `${unit('id', one)} belas`
            : `${unit('id', ten)} puluh ${unit('id', one)}`;
  return `${head} ${below}`.trim();
}

describe('numbers in words', () => {
  const anyValue = fc.oneof(
    fc.integer({ min: 0, max: 2000 }),
    fc.integer({ min: 0, max: 10 ** 6 }),
    fc.maxSafeInteger().map((value) => Math.abs(value) % 10 ** 12),
  );

  it.each([
    ['id', indonesian],
    ['en', english],
  ] as const)('from zero to a million million are read back in %s', (language, spell) => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = spell(value);
        expect(readNumber(text, { start: 0, end: text.length }, language)).toMatchObject({
          surface: text,
          best: String(value),
          form: 'words',
        });
      }),
      { numRuns: 1000 },
    );
  });
});
