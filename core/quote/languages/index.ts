/**
 * The words of a BCP 47 tag's language. An unknown language, or one in doubt between two (passed as "und"), has those of
 * Indonesian and English together; a language without a table has none, so that marks, colons and dashes alone decide. Tables
 * are put together at first use and kept.
 */
import { arabicWords } from './ar.ts';
import { germanWords } from './de.ts';
import { englishWords } from './en.ts';
import { spanishWords } from './es.ts';
import { persianWords } from './fa.ts';
import { frenchWords } from './fr.ts';
import { hindiWords } from './hi.ts';
import { indonesianWords } from './id.ts';
import { italianWords } from './it.ts';
import { japaneseWords } from './ja.ts';
import { koreanWords } from './ko.ts';
import { malayWords } from './ms.ts';
import { dutchWords } from './nl.ts';
import { portugueseWords } from './pt.ts';
import { type QuoteLanguage, quoteLanguage, type QuotePack } from './quote-language.ts';
import { russianWords } from './ru.ts';
import { thaiWords } from './th.ts';
import { turkishWords } from './tr.ts';
import { ukrainianWords } from './uk.ts';
import { vietnameseWords } from './vi.ts';
import { chineseWords } from './zh.ts';

const packs = new Map<string, readonly QuotePack[]>(
  Object.entries({
    id: [indonesianWords], en: [englishWords], ms: [indonesianWords, malayWords], es: [spanishWords],
    fr: [frenchWords], de: [germanWords], pt: [portugueseWords], it: [italianWords], nl: [dutchWords],
    tr: [turkishWords], ru: [russianWords], uk: [ukrainianWords], ar: [arabicWords], fa: [persianWords],
    hi: [hindiWords], vi: [vietnameseWords], th: [thaiWords], zh: [chineseWords], yue: [chineseWords],
    ja: [japaneseWords], ko: [koreanWords], und: [indonesianWords, englishWords],
  }), // prettier-ignore
);

const tables = new Map<string, QuoteLanguage>();

export function quoteLanguageFor(tag: string): QuoteLanguage {
  const name = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  const known = tables.get(name);
  if (known !== undefined) return known;
  const table = quoteLanguage(...(packs.get(name === '' ? 'und' : name) ?? []));
  tables.set(name, table);
  return table;
}
