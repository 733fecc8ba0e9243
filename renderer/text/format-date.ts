/** Dates and times as the interface writes them. Dates of documents have no time zone; moments are shown in the local one. */
import type { InterfaceLanguage } from '../../core/catalogue/catalogue.ts';

// British English puts the day first, as Indonesian does.
const locales: Record<InterfaceLanguage, string> = { en: 'en-GB', id: 'id' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(key: string, language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${key}`;
  const found = formats.get(name);
  if (found) return found;
  const made = new Intl.DateTimeFormat(locales[language as InterfaceLanguage] ?? language, options);
  formats.set(name, made);
  return made;
}

/** A library shows the same few thousand days over and over. */
const knownDays = new Map<string, string>();

/** "2022-01-12" → "12 Jan 2022"; what is no such date stays as it is. */
export function formatDate(iso: string, language: string): string {
  if (iso === '') return '';
  const key = `${language} ${iso}`;
  const known = knownDays.get(key);
  if (known !== undefined) return known;
  const written = writeDay(iso, language);
  knownDays.set(key, written);
  return written;
}

function writeDay(iso: string, language: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return iso;
  return format('day', language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    time,
  );
}

/** "14:02", from an ISO 8601 moment. */
export function formatTime(moment: string, language: string): string {
  return format('time', language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    new Date(moment),
  );
}

/** "12 Jan 2022, 14:02". */
export function formatMoment(moment: string, language: string): string {
  const day = format('local day', language, { day: 'numeric', month: 'short', year: 'numeric' });
  return `${day.format(new Date(moment))}, ${formatTime(moment, language)}`;
}

/** "14:02" for a moment of today, else "12 Jan", of another year "12 Jan 2022". */
export function formatDayOrTime(moment: string, language: string, today: Date): string {
  const at = new Date(moment);
  if (at.toDateString() === today.toDateString()) return formatTime(moment, language);
  if (at.getFullYear() === today.getFullYear())
    return format('day of year', language, { day: 'numeric', month: 'short' }).format(at);
  return format('local day', language, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}
