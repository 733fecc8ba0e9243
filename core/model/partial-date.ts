/**
 * A date as far as it is known, as ISO 8601 writes it: a year, a month or a day (2022, 2022-01, 2022-01-12), or two of
 * these with a slash between them for a span (2022-01-10/2022-01-12). The days are those of the calendar, and a span does
 * not end before it begins (docs/decisions/0010-dates-as-known.md).
 */
const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function isPartialDate(text: string): boolean {
  const ends = text.split('/');
  const [from = '', to] = ends;
  if (ends.length > 2 || !ends.every(isOne)) return false;
  return to === undefined || !isBefore(to, from);
}

function isOne(text: string): boolean {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined) return false;
  if (month !== undefined && (month < '01' || month > '12')) return false;
  return day === undefined || (day >= '01' && Number(day) <= lastDay(Number(year), Number(month)));
}

const lastDay = (year: number, month: number) => {
  // The day before the first of the next month. `setUTCFullYear`, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
};

/** Compared as far as both say: 2022 is not before 2022-05. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
