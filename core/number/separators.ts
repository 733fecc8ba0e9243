/**
 * Which characters group digits and which one begins the decimals, by language. From CLDR (`cldr-numbers-full`, symbols
 * of the default and of the Latin numbering system); where print practice is wider than CLDR, both characters are given.
 * Spaces stand for U+00A0, U+202F and, in running text, the plain space.
 */
export interface Convention {
  /** BCP 47 tag of the convention, for the explanation. */
  locale: string;
  /** Every character that groups. */
  group: string;
  /** Every character that begins decimals. */
  decimal: string;
  /** True where N.NNN and N,NNN must not be decided: language unknown, or a text that uses both ways. */
  doubtful: boolean;
}

const spaces = "\u00a0\u202f\u2009 '’";
const point = { group: `,${spaces}`, decimal: '.' };
const comma = { group: `.${spaces}`, decimal: ',' };
const spaceComma = { group: spaces, decimal: ',' };
const arabic = { group: `,٬${spaces}`, decimal: '.٫' };

const byLanguage = new Map(Object.entries({
  id: comma, en: point, ms: point, es: comma, fr: spaceComma, de: comma, pt: comma, it: comma, nl: comma, tr: comma,
  ru: spaceComma, uk: spaceComma, ar: arabic, fa: arabic, hi: point, vi: comma, th: point, zh: point, ja: point, ko: point,
})); // prettier-ignore

/** Regions that differ from their language. */
const byTag = new Map(Object.entries({
  'de-ch': point, 'de-li': point, 'it-ch': point, 'ms-id': comma, 'ms-bn': comma, 
  'es-mx': point, 'es-us': point, 'es-419': point, 'es-pr': point, 'es-gt': point, 'es-hn': point, 'es-ni': point, 'es-pa': point,
  'es-pe': point, 'es-sv': point, 'es-do': point, 'es-cu': point,
  'ar-ma': comma, 'ar-dz': comma, 'ar-tn': comma, 'ar-ly': comma,
})); // prettier-ignore

const spacedLanguages = new Set(['fr', 'ru', 'uk']);

/** The convention of a language tag; doubtful where the language has no row. */
export function conventionOf(tag: string): Convention {
  const lower = tag.toLowerCase().replaceAll('_', '-');
  const language = lower.split('-')[0] ?? '';
  const found = byTag.get(lower) ?? byLanguage.get(language);
  if (found === undefined) return { locale: 'und', group: '', decimal: '', doubtful: true };
  return { locale: language, ...found, doubtful: false };
}

/** Languages that put a plain space between groups in running text. */
export function groupsWithSpaces(tag: string): boolean {
  return spacedLanguages.has(tag.toLowerCase().split(/[-_]/u)[0] ?? '');
}
