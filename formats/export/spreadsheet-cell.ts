/**
 * Cells of a table as cells of a spreadsheet: figures and days become numbers and dates, everything as written stays text.
 * What a cell cannot hold exactly stays text too: a decimal of more than 15 digits, a day before March 1900 (before that
 * Excel's calendar has a day that never was), a date of which only the year is known.
 */
import type { Column } from './columns.ts';

/** Longer texts Excel cuts off without a word (its published limit, in UTF-16 units). */
export const longestCell = 32_767;
/** Rows of a sheet, the header counted. */
export const mostRows = 1_048_576;

/** `whole`: text of which also the spaces at its ends and its control characters must be kept. */
export type SpreadsheetCell = string | number | Date | { whole: string } | null;

/** `cell` is at most `longestCell` long; null where it is empty. */
export function spreadsheetCell({ type }: Column, cell: string): SpreadsheetCell {
  if (cell === '') return null;
  if (type === 'integer' || type === 'number') return decimalCell(cell);
  if (type === 'date' || type === 'time') return dateCell(type, cell);
  return textCell(cell);
}

const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function decimalCell(cell: string): SpreadsheetCell {
  const digits = cell.replace(/[-.]/g, '').replace(/^0+/, '');
  return decimal.test(cell) && digits.length <= 15 ? Number(cell) : textCell(cell);
}

const patterns = { date: /^\d{4}-\d{2}-\d{2}$/, time: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/ };
const firstDay = Date.UTC(1900, 2, 1);

function dateCell(type: 'date' | 'time', cell: string): SpreadsheetCell {
  const at = new Date(cell);
  const known =
    patterns[type].test(cell) && at.getTime() >= firstDay && at.toISOString().startsWith(cell.slice(0, 10));
  return known ? at : textCell(cell);
}

// What XML cannot hold or would change, and what reads like such an escape (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
const escaped = /[\0-\x08\x0B-\x1F\x7F\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/g;
const delicate = /^\s|\s$|[\0-\x1F\x7F\uFFFE\uFFFF]|_x[\dA-Fa-f]{4}_/;

function textCell(cell: string): SpreadsheetCell {
  if (!delicate.test(cell)) return cell;
  const whole = cell.replace(
    escaped,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return { whole };
}
