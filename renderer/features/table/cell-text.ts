/** What a cell says: to read in the interface's language, and as plain data to copy (ISO dates, decimals with a point). */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { TableRow } from '../../../core/contract/mark-table.ts';
import { type ColumnId, factsOf, voices } from '../../../core/table/columns.ts';
import { formatDate, formatMoment } from '../../text/format-date.ts';
import { formatDecimal } from '../../text/format-reading.ts';
import { languageName } from '../../text/language-name.ts';

/** As stored; '' where there is nothing. */
export function cellValue(row: TableRow, id: ColumnId): string {
  switch (id) {
    case 'document':
      return row.title;
    case 'tags':
      return row.tags.join(' | ');
    case 'said_by':
      return fieldOf(row, voices[row.kind]);
    case 'dated':
      return fieldOf(row, 'as_of') || fieldOf(row, 'said_on') || fieldOf(row, 'claim_date');
    default:
      return ownText(row, id) ?? fieldOf(row, id);
  }
}

function ownText(row: TableRow, id: ColumnId): string | undefined {
  const value = (row as Partial<Record<ColumnId, unknown>>)[id];
  return typeof value === 'string' ? value : undefined;
}

function fieldOf(row: TableRow, name: string): string {
  const value = (row.fields as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}

export function cellText(words: Catalogue, row: TableRow, id: ColumnId): string {
  const value = cellValue(row, id);
  return value === '' ? '' : writtenValue(words, id, value);
}

/** A stored value of a column as the interface's language writes it. */
export function writtenValue(words: Catalogue, id: ColumnId, value: string): string {
  const { type } = factsOf(id);
  if (type === 'number') return formatDecimal(value, words.language);
  if (type === 'date')
    return value.includes('T') ? formatMoment(value, words.language) : formatDate(value, words.language);
  if (id === 'language') return languageName(value, words.language) ?? value;
  return choiceName(words, id, value);
}

function choiceName(words: Catalogue, id: ColumnId, value: string): string {
  if (factsOf(id).type !== 'choice') return value;
  return choicesOf(words, id)[value] ?? value;
}

/** The choices of a column with their names, in their order. */
export function choicesOf(words: Catalogue, id: ColumnId): Readonly<Record<string, string>> {
  if (id === 'kind') return words.kinds;
  if (id === 'reading_state') return words.table.readings;
  return (words.choices as Readonly<Record<string, Readonly<Record<string, string>>>>)[id] ?? {};
}

export function columnName(words: Catalogue, id: ColumnId): string {
  const own: Readonly<Record<string, string>> = words.table.columns;
  const fields: Readonly<Record<string, string>> = words.fields;
  return own[id] ?? fields[id] ?? id;
}

/** Tab-separated lines, as spreadsheets take them from the clipboard; what holds a tab, line end or quotation mark is quoted. */
export function tsvFromCells(lines: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return lines.map((cells) => cells.map(cell).join('\t')).join('\n');
}
