import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';
import type { NumberReading } from './reading.ts';

function read(text: string, language: string): NumberReading | null {
  return readNumber(text, { start: 0, end: text.length }, language);
}

/** Data model, "Reading a number", row by row. */
const table: [
  string,
  string,
  string | null,
  string | null,
  string | null,
  string,
  Partial<NumberReading>?,
][] = [
  [
    'setidaknya 100.000 tentara',
    'id',
    '100000',
    '100000',
    null,
    '≥',
    { counted: 'tentara', approximator: 'setidaknya' },
  ],
  ['lebih dari 3 juta orang', 'id', '3000000', null, null, '>', { counted: 'orang', form: 'mixed' }],
  ['hampir 1,2 juta', 'id', null, '1200000', '1200000', '<'],
  ['sekitar 1.200.000', 'id', null, '1200000', null, '≈', { form: 'digits' }],
  ['30 duta besar', 'id', '30', '30', '30', '=', { counted: 'duta besar', unitText: 'duta besar', unit: '' }],
  [
    'belasan tentara',
    'id',
    '11',
    null,
    '19',
    'vague',
    { form: 'vague', vagueRule: 'plain:belasan', counted: 'tentara' },
  ],
  [
    'puluhan ribu warga',
    'id',
    '10000',
    null,
    '99999',
    'vague',
    { vagueRule: 'plain:puluhan', counted: 'warga' },
  ],
  [
    'Rp 3 M',
    'id',
    '3000000000',
    '3000000000',
    '3000000000',
    '=',
    { unit: 'IDR', currency: 'IDR', unitText: 'Rp', counted: '' },
  ],
  ['seratus dua puluh tiga', 'id', '123', '123', '123', '=', { form: 'words' }],
  ['sejuta', 'id', '1000000', '1000000', '1000000', '=', { form: 'words' }],
  ['10.000 hingga 15.000', 'id', '10000', null, '15000', 'range'],
  ['between 10,000 and 15,000 troops', 'en', '10000', null, '15000', 'range', { counted: 'troops' }],
  ['up to 190,000', 'en', null, null, '190000', '≤'],
  ['dozens of tanks', 'en', '24', null, '99', 'vague', { vagueRule: 'plain:dozens', counted: 'tanks' }],
  ['three hundred and five', 'en', '305', '305', '305', '='],
  ['1.2 lakh', 'en-IN', '120000', '120000', '120000', '='],
  ['100.000 soldados', 'es', '100000', '100000', '100000', '='],
  ['9 ± 6 %', 'en', '3', '9', '15', '±', { unit: '%' }],
  ['١٠٠٬٠٠٠', 'ar', '100000', '100000', '100000', '='],
  ['3万', 'ja', '30000', '30000', '30000', '='],
];

describe('the table of the data model', () => {
  it.each(table)('%s (%s)', (text, language, low, best, high, comparator, rest = {}) => {
    expect(read(text, language)).toMatchObject({
      surface: text,
      low,
      best,
      high,
      comparator,
      state: 'auto',
      alternatives: [],
      ...rest,
    });
  });

  it('100.000 in an unknown language is 100 or 100000, ×1000 apart, and the values stay empty', () => {
    expect(read('100.000', 'und')).toMatchObject({
      low: null,
      best: null,
      high: null,
      state: 'ambiguous',
      alternatives: [
        { locale: 'en', group: '', decimal: '.', best: '100' },
        { locale: 'id', group: '.', decimal: '', best: '100000' },
      ],
      why: [{ part: 'ambiguous', text: '100.000', factor: '1000' }],
    });
  });
});

const values: [string, string, string][] = [
  ['0012.50', 'en', '12.5'],
  ['1.234.567,89', 'id', '1234567.89'],
  ['1,234.5', 'id', '1234.5'],
  ["1'234'567", 'de-CH', '1234567'],
  ['1\u00a0234\u00a0567,5', 'fr', '1234567.5'],
  ['12\u202f500', 'fr', '12500'],
  ['12 500 personnes', 'fr', '12500'],
  ['10 000 people', 'en', '10000'],
  ['12,34,567.89', 'en-IN', '1234567.89'],
  ['१,००,०००', 'hi', '100000'],
  ['۱۰۰٬۰۰۰٫۵', 'fa', '100000.5'],
  ['１２，３４５', 'ja', '12345'],
  ['1億2000万円', 'ja', '120000000'],
  ['-5', 'en', '-5'],
  ['minus tiga', 'id', '-3'],
  ['4.5bn', 'en', '4500000000'],
  ['$3m', 'en', '3000000'],
  ['2k', 'en', '2000'],
  ['5 crore', 'en-IN', '50000000'],
  ['2tn', 'en', '2000000000000'],
  ['5.3L', 'en-IN', '530000'],
  ['5.3L', 'en', '5.3'],
  ['10²', 'en', '100'],
  ['1.2e6', 'en', '1200000'],
  ['3 × 10⁵', 'en', '300000'],
  ['1,5 jt', 'id', '1500000'],
  ['500 rb', 'id', '500000'],
  ['Rp 2,5 T', 'id', '2500000000000'],
  ['3 juta 200 ribu', 'id', '3200000'],
  ['setengah juta', 'id', '500000'],
  ['tiga setengah juta', 'id', '3500000'],
  ['dua koma lima juta', 'id', '2500000'],
  ['dua ratus lima puluh ribu', 'id', '250000'],
  ['sebelas ribu', 'id', '11000'],
  ['half a million', 'en', '500000'],
  ['two and a half million', 'en', '2500000'],
  ['one point five million', 'en', '1500000'],
  ['a dozen', 'en', '12'],
  ['one million and a half', 'en', '1500000'],
  ['two thousand eight hundred crore', 'en-IN', '28000000000'],
  ['2½', 'en', '2.5'],
  ['.77', 'en', '0.77'],
  ['2022', 'en', '2022'],
  ['one in five', 'en', '0.2'],
  ['1 out of 8', 'en', '0.125'],
  ['satu dari sepuluh', 'id', '0.1'],
  ['1 von 10', 'de', '0.1'],
  ['1千零1', 'zh', '1001'],
  ['一百又二千分之五', 'zh', '100.0025'],
  ['三百五又二分之一', 'zh', '350.5'],
  ['两千三点五', 'zh', '2300.5'],
];

describe('values', () => {
  it.each(values)('%s (%s) is %s', (text, language, value) => {
    expect(read(text, language)).toMatchObject({ low: value, best: value, high: value, state: 'auto' });
  });
});

describe('modifiers and ranges', () => {
  const cases: [string, string, string | null, string | null, string | null, string][] = [
    ['100,000+ troops', 'en', '100000', '100000', null, '≥'],
    ['100 or more', 'en', '100', '100', null, '≥'],
    ['no fewer than 20 people', 'en', '20', '20', null, '≥'],
    ['over a million', 'en', '1000000', null, null, '>'],
    ['fewer than 10', 'en', null, '10', '10', '<'],
    ['~500', 'en', null, '500', null, '≈'],
    ['≥ 5 km', 'en', '5', '5', null, '≥'],
    ['100 orang lebih', 'id', '100', null, null, '>'],
    ['5.000-an orang', 'id', null, '5000', null, '≈'],
    ['seratusan orang', 'id', null, '100', null, '≈'],
    ['lima puluhan orang', 'id', null, '50', null, '≈'],
    ['hingga 190.000 tentara', 'id', null, null, '190000', '≤'],
    ['paling banyak 30', 'id', null, null, '30', '≤'],
    ['mencapai 100 orang', 'id', '100', '100', '100', '='],
    ['10.000–15.000', 'id', '10000', null, '15000', 'range'],
    ['3-5 juta orang', 'id', '3000000', null, '5000000', 'range'],
    ['500 hingga 1 juta orang', 'id', '500', null, '1000000', 'range'],
    ['antara 10 dan 15 persen', 'id', '10', null, '15', 'range'],
    ['dari 10 dolar sampai 20 dolar', 'id', '10', null, '20', 'range'],
    ['Rp1.000 sampai Rp10.000', 'id', '1000', null, '10000', 'range'],
    ['dua-tiga orang', 'id', '2', null, '3', 'range'],
    ['between one hundred and two hundred', 'en', '100', null, '200', 'range'],
    ['hundreds of thousands of people', 'en', '200000', null, '999999', 'vague'],
    ['several hundred', 'en', '300', null, '999', 'vague'],
    ['ratusan ribu', 'id', '100000', null, '999999', 'vague'],
    ['beberapa orang', 'id', '2', null, '9', 'vague'],
    ['2 kali lipat', 'id', '2', '2', '2', '×'],
  ];
  it.each(cases)('%s (%s)', (text, language, low, best, high, comparator) => {
    expect(read(text, language)).toMatchObject({ surface: text, low, best, high, comparator });
  });
});

describe('older tags of languages', () => {
  it.each([
    ['tjue tusen soldater', 'no', 'nb'],
    ['dalawá', 'tl', 'fil'],
    ['dua ribu', 'in', 'id'],
  ])('"%s" in %s is read as in %s', (text, older, tag) => {
    const span = { start: 0, end: text.length };
    const reading = readNumber(text, span, older);
    expect(reading).not.toBeNull();
    expect(reading).toEqual(readNumber(text, span, tag));
  });
});

describe('units', () => {
  const cases: [string, string, string, string, string, string][] = [
    ['12 persen', 'id', 'persen', '%', '', ''],
    ['100 juta dolar AS', 'id', 'dolar AS', 'USD', 'USD', ''],
    ['US$4.7 billion', 'en', 'US$', 'USD', 'USD', ''],
    ['$5', 'en-AU', '$', 'AUD', 'AUD', ''],
    ['2.500 hektare', 'id', 'hektare', 'ha', '', ''],
    ['5 km2', 'id', 'km2', 'km2', '', ''],
    ['24-hour', 'en', 'hour', 'h', '', ''],
    ['100,000 Russian troops', 'en', 'Russian troops', '', '', 'Russian troops'],
    ['30 NATO member states', 'en', 'NATO member states', '', '', 'NATO member states'],
    ['5 unit tank', 'id', 'unit tank', '', '', 'tank'],
    ['5 million pounds', 'en', 'pounds', 'GBP', 'GBP', ''],
  ];
  it.each(cases)('%s (%s) is of %s', (text, language, unitText, unit, currency, counted) => {
    expect(read(text, language)).toMatchObject({ surface: text, unitText, unit, currency, counted });
  });
});

describe('ambiguity', () => {
  it('the Indonesian 3M, joined and without a currency, is 3 million or 3 miliar', () => {
    const reading = read('3M', 'id');
    expect(reading).toMatchObject({ best: null, state: 'ambiguous' });
    expect(reading?.alternatives.map(({ best }) => best)).toEqual(['3000000', '3000000000']);
  });

  it('one group of three digits is ambiguous where the text around it also writes the other way', () => {
    const text = 'Total 1,234.5 ton. Lalu 100.000 orang.';
    const start = text.indexOf('100.000');
    expect(readNumber(text, { start, end: start + 7 }, 'id')).toMatchObject({ state: 'ambiguous' });
    expect(readNumber(text, { start: 6, end: 13 }, 'id')).toMatchObject({ best: '1234.5', state: 'auto' });
  });

  it('three decimals of something counted are ambiguous, not a fraction of a soldier', () => {
    expect(read('100.000 troops', 'en')).toMatchObject({ state: 'ambiguous' });
    expect(read('4.800', 'en')).toMatchObject({ best: '4.8' });
  });

  it('both ends of an ambiguous range are read the same way', () => {
    expect(read('10.000–15.000', 'und')?.alternatives).toMatchObject([
      { low: '10', high: '15' },
      { low: '10000', high: '15000' },
    ]);
  });
});

describe('a span', () => {
  const text = 'mengerahkan setidaknya 100.000 tentara di dekat';

  it('on a bare figure reads the figure only', () => {
    const start = text.indexOf('100.000');
    expect(readNumber(text, { start, end: start + 7 }, 'id')).toMatchObject({
      surface: '100.000', start, comparator: '=', approximator: '', counted: '',
    }); // prettier-ignore
  });

  it.each([
    ['5 Millionen Soldaten', 'de', '5000000', null],
    ['2,5 Mrd. Euro', 'de', '2500000000', null],
    ['5 bis 6 Millionen', 'de', '5000000', '6000000'],
    ['100 mil soldados', 'es', '100000', null],
    ['3 milliards d’euros', 'fr', '3000000000', null],
    ['2 milhões', 'pt-BR', '2000000', null],
    ['5 тыс. человек', 'ru', '5000', null],
    ['5 мільйонів', 'uk', '5000000', null],
    ['5 ملايين', 'ar', '5000000', null],
    ['5 करोड़', 'hi', '50000000', null],
    ['5 ล้านคน', 'th', '5000000', null],
    ['5 tysięcy', 'pl', '5000', null],
  ])('"%s" (%s) is read with its magnitude', (words, language, low, high) => {
    expect(read(words, language)).toMatchObject({ low, high: high ?? low });
  });

  it('"৫ হাজার" (bn) is not read as its digits alone while its magnitude word is unknown', () => {
    expect(read('৫ হাজার', 'bn')).toBeNull();
  });

  it('that cuts a figure in two is not read, for its digits say something else', () => {
    const text = 'Setidaknya 100.000 tentara, 3,5 km.';
    const read = (words: string) => {
      const start = text.indexOf(words);
      return readNumber(text, { start, end: start + words.length }, 'id')?.best ?? null;
    };
    for (const cut of ['100', '10', '00.000', '.000 tentara', 'Setidaknya 100', '100.', '5 km', '3'])
      expect([cut, read(cut)]).toEqual([cut, null]);
    expect([read('100.000'), read('3,5')]).toEqual(['100000', '3.5']);
  });

  it('wider than the quantity reads the quantity inside it', () => {
    expect(readNumber(text, { start: 0, end: text.length }, 'id')).toMatchObject({
      surface: 'setidaknya 100.000 tentara',
      start: 12,
    });
  });

  it('with several quantities reads the first', () => {
    expect(read('5 tank dan 10 pesawat', 'id')).toMatchObject({ surface: '5 tank' });
  });

  it.each(['', 'tentara', '12 Januari 2022', '24/7', 'COVID-19', 'F-16', 'pukul 09.00 GMT'])(
    '"%s" holds no quantity',
    (words) => {
      expect(read(words, 'id')).toBeNull();
    },
  );

  it('explains itself from the parts it used', () => {
    expect(read('setidaknya 100.000 tentara', 'id')?.why).toEqual([
      { part: 'separator', text: '.', role: 'group', language: 'id' },
      { part: 'approximator', text: 'setidaknya', comparator: '≥' },
    ]);
  });
});

describe('for every value', () => {
  const grouped = (digits: string, separator: string): string =>
    digits.replace(/\B(?=(?:\d{3})+$)/gu, separator);
  const anyValue = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.stringMatching(/^\d{0,2}[1-9]$|^$/u));

  it.each([
    ['id', '.', ','],
    ['en', ',', '.'],
    ['fr', '\u202f', ','],
  ])('what %s writes is what is read', (language, group, decimal) => {
    fc.assert(
      fc.property(anyValue, ([whole, fraction]) => {
        const plain = fraction === '' ? String(whole) : `${whole}.${fraction}`;
        const text = grouped(String(whole), group) + (fraction === '' ? '' : decimal + fraction);
        // Without groups, three decimals have the shape of a group: there the language decides, as for 1,234.
        expect(read(text, language)?.best).toBe(plain);
      }),
    );
  });
});
