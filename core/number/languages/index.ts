/**
 * The table and the convention for a BCP 47 tag. A promised language has its own table; every other that CLDR spells out has
 * its digits and number words read; the rest their digits. An unknown language, or one in doubt between two (passed as
 * "und"), has the words of Indonesian and English together, because "3 juta" read as 3 would be worse than reading it; its
 * separators stay undecided. Tables are put together at first use and kept.
 */
import { conventionOf, groupsWithSpaces } from '../separators.ts';
import type { Convention } from '../separators.ts';
import { others } from '../words/others.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { persian } from './fa.ts';
import { french } from './fr.ts';
import { hindi } from './hi.ts';
import { indonesian } from './id.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import type { Language } from './language.ts';
import { malay } from './ms.ts';
import { dutch } from './nl.ts';
import { languageOf } from './pack.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { wordless } from './shared.ts';
import { thai } from './th.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { undetermined } from './und.ts';
import { vietnamese } from './vi.ts';
import { chinese } from './zh.ts';

export interface LanguageRules {
  table: Language;
  convention: Convention;
  /** Lower-case region subtag, '' where the tag has none. */
  region: string;
  spaced: boolean;
}

const makers = new Map<string, () => Language>(
  Object.entries({
    id: indonesian, en: english, ms: malay, es: spanish, fr: french, de: german, pt: portuguese, it: italian, nl: dutch, tr: turkish, ru: russian,
    uk: ukrainian, ar: arabic, fa: persian, hi: hindi, vi: vietnamese, th: thai, zh: chinese, ja: japanese, ko: korean,
    yue: chinese, und: undetermined,
  }), // prettier-ignore
);

const tables = new Map<string, Language>();

export function rulesFor(tag: string): LanguageRules {
  const [, ...rest] = tag.toLowerCase().split(/[-_]/u);
  const convention = conventionOf(tag);
  const region = rest.find((part) => part.length === 2) ?? '';
  const table = tableFor(convention.locale);
  return { table, convention, region, spaced: groupsWithSpaces(convention) };
}

function tableFor(language: string): Language {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const table = makers.get(language)?.() ?? spelt(language);
  tables.set(language, table);
  return table;
}

/** Of a language without a table of its own: the number words that CLDR spells with. */
function spelt(language: string): Language {
  const words = Object.hasOwn(others, language) ? others[language] : undefined;
  return words === undefined ? wordless : languageOf(words, { grammar: { unitFirst: true } });
}
