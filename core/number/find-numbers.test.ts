import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findNumbers } from './find-numbers.ts';
import { readNumber } from './read-number.ts';
import { widenNumber } from './widen-number.ts';

const surfaces = (text: string, language: string): string[] =>
  findNumbers(text, language).map(({ surface }) => surface);

const none: [string, string][] = [
  ...[
    'Rabu (12/1)', 'pada Selasa (11/1) malam', 'pukul 09.00 GMT', 'Rabu 09.30 WIB', '12 Januari 2022', '12-15 Januari 2022', 'Desember 2021',
    'tahun 2022', 'hingga 2022', 'sejak 2014 Rusia', '24/7', 'KRI-123', 'COVID-19, F-16 dan G20', 'Pasal 5 ayat 3', 'No. 5', '(021) 555-1234',
    '+62 812-3456-7890', '021-5551234', 'telepon 5551234', '1. Pertama', '2) Kedua', 'ke-3', 'tahun 1990-an', '1990-an', '2019-2022', 'menang 3-0',
    '192.168.1.2', 'https://contoh.id/2022/100', 'salah satu dari', '12.01.2022', '2022-01-12', '10.30-12.00', 'UU No. 23 Tahun 2014',
  ].map((text): [string, string] => [text, 'id']),
  ...[
    '12 January 2022', 'January 12, 2022', 'Jan. 12', '3rd', 'twenty-fifth', '10:30', '9 a.m.', 'in 2014 Russia annexed', 'the 1990s', 'under 18s',
    'F-16', 'G20', 'COVID-19', '24/7', '9/11', 'Article 5', 'page 12', '2-1', '+1 555 123 4567', '1) First', '2022-01-12', '2019–2022',
    'one of the', 'no one', '5G', '737MAX', 'Apollo 11', 'May 12', 'mid-1990s', 'U-20 team', 'number two', 'After World War 2 ended', 'as shown [22]', 'in phases 3, 5, and 7', 'flown by Voyager 2, then', 'Kounaves et al. (2010b)',
  ].map((text): [string, string] => [text, 'en']),
  ['le 12 janvier 2022', 'fr'],
  ['am 12. Januar 2022', 'de'],
  ['2022年1月12日', 'ja'],
]; // prettier-ignore

describe('no quantity', () => {
  it.each(none)('%s (%s)', (text, language) => {
    expect(surfaces(text, language)).toEqual([]);
  });
});

describe('running text', () => {
  const cases: [string, string, string[]][] = [
    [
      'Harga naik 1,2 persen menjadi 84,71 dolar AS, rupiah melemah ke Rp14.305 pada Senin, 3 Januari 2022 pukul 08.00 WIB.',
      'id',
      ['1,2 persen', '84,71 dolar AS', 'Rp14.305'],
    ],
    [
      'Sedikitnya 1 orang meninggal dunia serta 346 rumah rusak, 112 km barat laut Larantuka.',
      'id',
      ['Sedikitnya 1 orang', '346 rumah', '112 km'],
    ],
    [
      'Russia has massed more than 100,000 troops near Ukraine’s border, including 1,200 tanks, U.S. officials said on Jan. 12, 2022.',
      'en',
      ['more than 100,000 troops', '1,200 tanks'],
    ],
    [
      'At least 25 people were killed and dozens more wounded at 10:30 a.m., the 3rd attack in 2021.',
      'en',
      ['At least 25 people', 'dozens'],
    ],
    [
      'Skor 3-0, lalu belasan hingga puluhan orang, 10% hingga 15%',
      'id',
      ['belasan hingga puluhan orang', '10% hingga 15%'],
    ],
    [
      'T-72 tanks, nineteen eighty-four, 10,000 people dead and zero casualties',
      'en',
      ['10,000 people', 'zero casualties'],
    ],
    [
      'Satu dari tiga orang mengungsi, sekitar 1 dari 10 anak; tiga dari lima orang tewas.',
      'id',
      ['Satu dari tiga orang', 'sekitar 1 dari 10 anak', 'tiga', 'lima orang'],
    ],
    ['One in five houses fell, one in 2014. One of the five stood.', 'en', ['One in five houses', 'five']],
    ['城里有四千万零五十人,一百五十四人受伤', 'zh', ['四千万零五十', '一百五十四']],
    ['約10万人の兵士と3億5000万円、2022年1月12日', 'ja', ['約10万', '3億5000万円']],
  ];
  it.each(cases)('%s', (text, language, expected) => {
    expect(surfaces(text, language)).toEqual(expected);
  });

  it('a text that writes both ways leaves its single groups open', () => {
    const [, second] = findNumbers('Total 1,234.5 ton. Lalu 100.000 orang.', 'id');
    expect(second).toMatchObject({ surface: '100.000 orang', state: 'ambiguous' });
  });
});

describe('the article the application must shine on first', () => {
  const file = new URL('../../../shared/seed/article-id.txt', import.meta.url);
  const present = existsSync(file);
  const reason = present ? '' : ' (skipped: ../shared/seed/article-id.txt is not here)';

  it.skipIf(!present)(`holds three quantities; its dates and its time are none${reason}`, () => {
    const found = findNumbers(readFileSync(file, 'utf8'), 'id');
    expect(
      found.map(({ surface, low, best, high, comparator, counted }) => [
        surface,
        low,
        best,
        high,
        comparator,
        counted,
      ]),
    ).toEqual([
      ['30 duta besar', '30', '30', '30', '=', 'duta besar'],
      ['dua rancangan perjanjian', '2', '2', '2', '=', 'rancangan perjanjian'],
      ['setidaknya 100.000 tentara', '100000', '100000', null, '≥', 'tentara'],
    ]);
  });
});

describe('on any text', () => {
  const pieces = fc.constantFrom(
    ...'0 1 12 100.000 1,234.5 . , - – / : ( ) + ± % $ Rp juta ribu seratus dua puluh a an and half of hundred million dozens of lebih dari hingga antara between and to or 万 ½ ٫ ٬ ٣ 10² ×10 e5 third half point over dreiundzwanzig und halb drittel cent et demi y con medio vingt 三 千 零 分之 又 多 点 半 이 만 분의 과 สาม ล้าน จุด خمسة و عشرون نصف साढ़े का पाँचवाँ пять тысяч с половиной [ ] ( =  _'.split(' '),
    ' ', '\n', '\u00a0', '\ud800', '😀',
  ); // prettier-ignore
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.tuple(pieces, fc.constantFrom('', ' '))).map((parts) => parts.flat().join('')),
  );

  it.each([
    'id',
    'en',
    'en-IN',
    'und',
    'ms',
    'fr',
    'de',
    'es',
    'nl',
    'ru',
    'ar',
    'hi',
    'th',
    'ja',
    'zh',
    'ko',
    'vi',
    'pl',
    '',
    'constructor',
  ])('in "%s" readings are slices, in order, and never crash', (language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const reading of findNumbers(text, language)) {
          expect(reading.start).toBeGreaterThanOrEqual(last);
          expect(reading.end).toBeGreaterThan(reading.start);
          expect(text.slice(reading.start, reading.end)).toBe(reading.surface);
          expect(reading.surface).not.toContain('\n');
          expect(reading.alternatives.length).toBe(reading.state === 'ambiguous' ? 2 : 0);
          for (const value of [reading.low, reading.best, reading.high]) {
            if (value !== null) expect(value).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u);
          }
          last = reading.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['de', 'dreiundzwanzigtausendfünfhundert '],
    ['de', 'und '],
    ['en', 'one and a half and '],
    ['en', 'two thirds and three '],
    ['es', 'treinta y '],
    ['hi', 'एक का '],
    ['zh', '又分之一'],
    ['zh', '三万又五分之'],
    ['ja', '五分の一と'],
    ['ko', '오분의'],
    ['ar', 'وخمسة على '],
    ['und', 'a half of a '],
  ])('in %s "%s" over and over is read without end or crash', (language, piece) => {
    expect(() => findNumbers(piece.repeat(3000), language)).not.toThrow();
  });

  it('any span can be read and widened; the reading lies inside the span, the wider span around it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (text, a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const reading = readNumber(text, span, 'id');
        if (reading !== null) {
          expect(reading.start).toBeGreaterThanOrEqual(span.start);
          expect(reading.end).toBeLessThanOrEqual(span.end);
          expect(text.slice(reading.start, reading.end)).toBe(reading.surface);
        }
        const wider = widenNumber(text, span, 'id');
        if (wider !== null) {
          expect(wider.start).toBeLessThanOrEqual(span.start);
          expect(wider.end).toBeGreaterThanOrEqual(span.end);
          expect(wider.end - wider.start).toBeGreaterThan(span.end - span.start);
        }
      }),
      { numRuns: 500 },
    );
  });
});
