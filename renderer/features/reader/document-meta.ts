/** The line under the heading: "Outlet · 12 January 2022 · Indonesian · 412 words", empty parts left out. */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { DocumentMetadata } from '../../../core/model/document.ts';

export function documentMeta(document: DocumentMetadata, { language, reader }: Catalogue): string {
  return [
    document.outlet,
    dateName(document.published_on, language),
    languageName(document.language, language),
    reader.words(document.words),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A day is the same everywhere: ISO "2022-01-12" is written without regard to the time zone. */
function dateName(iso: string, language: string): string {
  if (iso === '') return '';
  // English for the world puts the day first.
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

function languageName(tag: string, language: string): string {
  if (tag === 'und') return '';
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
