/**
 * The day that a date of a web page, an e-mail or a table names, as ISO 8601, '' where it names none for certain. Of a time
 * the day of its own zone is taken, which is the day the outlet printed. "03/04/2022" is not guessed.
 */
const months: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may|mei',
  'jun',
  'jul',
  'aug|agu',
  'sep',
  'oct|okt',
  'nov',
  'dec|des',
];

export function isoDate(written: string): string {
  const text = written.trim().slice(0, 200);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const dayFirst = /(?:^|\D)(\d{1,2})[ .-]+([A-Za-z]{3,10})\.?[ .,-]+(\d{4})(?!\d)/.exec(text);
  if (dayFirst) return dayOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(?:^|[^A-Za-z])([A-Za-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/.exec(
    text,
  );
  if (monthFirst) return dayOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return '';
}

function monthNumber(name = ''): string {
  const at = months.findIndex((starts) =>
    starts.split('|').some((start) => name.toLowerCase().startsWith(start)),
  );
  return String(at + 1);
}

/** '' where there is no such day. */
function dayOf(year = '', month = '', day = ''): string {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isFinite(date.getTime()) && date.toISOString().slice(0, 10) === written ? written : '';
}
