// What a language calls the currencies that the news counts in: one line a currency, "CODE name|name".

import { readFileSync } from 'node:fs';

const codes = [
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CNY',
  'RUB',
  'IDR',
  'INR',
  'CHF',
  'TRY',
  'UAH',
  'KRW',
  'AUD',
  'CAD',
  'MYR',
  'SGD',
  'SAR',
  'IRR',
  'ILS',
  'VND',
  'THB',
  'BRL',
  'MXN',
  'PLN',
  'SEK',
  'ZAR',
  'EGP',
  'PKR',
];

/**
 * @param {string} file currencies.json of a locale
 * @param {string} locale
 * @returns {string}
 */
export function currencyNames(file, locale) {
  const { currencies } = JSON.parse(readFileSync(file, 'utf8')).main[locale].numbers;
  return codes
    .flatMap((code) => {
      const entry = currencies[code] ?? {};
      const names = new Set(
        Object.entries(entry)
          .filter(([key]) => key.startsWith('displayName'))
          .map(([, name]) =>
            name
              .replaceAll(/\s*[(（].*?[)）]/gu, '')
              .toLowerCase()
              .trim(),
          ),
      );
      return names.size === 0 ? [] : [`${code} ${[...names].join('|')}`];
    })
    .join('\n');
}
