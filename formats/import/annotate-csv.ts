/**
 * The records of a CSV of marks → values shaped as JSON lines. Columns: document (or document_id, document_title), kind,
 * start, end, quote, occurrence, note, coder, fields (a JSON object), and any field of a mark by its name in the flat CSV.
 * Of a field that is yes or no a cell holds true or false, of an object or a list of objects its JSON.
 * `unit` says the unit of the offsets where it is "utf16" or "codepoint", else it is the number's own unit. An empty cell
 * says nothing.
 */
import type { z } from 'zod';
import { fail } from '../../core/contract/failure.ts';
import { isOwnField } from '../../core/model/codebook.ts';
import { contentOf, type FieldContent } from '../../core/model/field-content.ts';
import { fieldsSchemas } from '../../core/model/kinds.ts';
import { unguardFormula } from '../export/write-csv.ts';
import { flatColumns } from '../export/flat-row.ts';
import type { CsvRecord } from './read-csv.ts';

export interface CsvDialect {
  /** The file was written for a spreadsheet: formulas are guarded. */
  excel: boolean;
  decimalComma: boolean;
}

const documentColumns = ['document', 'document_id', 'document_title'];
const lineColumns = new Set(['kind', 'quote', 'note', 'coder']);
const integerColumns = new Set(['start', 'end', 'occurrence']);
const offsetUnitNames = new Set(['utf16', 'codepoint', 'codepoints']);
/** What each field of any kind holds. */
const contents = new Map<string, FieldContent>(
  Object.values(fieldsSchemas).flatMap(({ shape }) =>
    Object.entries<z.core.$ZodType>(shape).map(([name, schema]) => [name, contentOf(schema)] as const),
  ),
);
const fieldColumns = new Set([...contents.keys(), 'status', 'certainty', 'tags']);
const numberColumns = new Set<string>(
  flatColumns.filter(({ type }) => type === 'number').map(({ name }) => name),
);
const passedOver = new Set<string>(flatColumns.map(({ name }) => name));

export function valuesFromCsv(
  records: readonly CsvRecord[],
  dialect: CsvDialect,
): { line: number; read: () => unknown }[] {
  const [header, ...rows] = records;
  if (header === undefined) return [];
  const names = header.cells.map((name) => name.trim());
  const unknown = names.find((name) => name !== '' && !isKnown(name));
  if (unknown !== undefined) fail('bad-line', { line: header.line, reason: `unknown column "${unknown}"` });
  return rows.map((record) => ({ line: record.line, read: () => valueFromRecord(names, record, dialect) }));
}

function isKnown(name: string): boolean {
  const known = [lineColumns, integerColumns, fieldColumns, passedOver].some((set) => set.has(name));
  return known || documentColumns.includes(name) || name === 'fields' || isOwnField(name);
}

function valueFromRecord(names: readonly string[], { line, cells }: CsvRecord, dialect: CsvDialect): unknown {
  if (cells.length > names.length) {
    fail('bad-line', { line, reason: `it has ${cells.length} cells, the header ${names.length}` });
  }
  const given = new Map<string, string>();
  names.forEach((name, at) => {
    const cell = plainCell(name, cells[at] ?? '', dialect);
    if (cell !== '') given.set(name, cell);
  });
  // Leaving them out would lose half of such a mark without a word.
  if (given.has('segments'))
    fail('bad-line', { line, reason: 'marks of several pieces cannot be brought in yet' });
  const value: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  const document = documentColumns.map((name) => given.get(name)).find((name) => name !== undefined);
  if (document !== undefined) value['document'] = document;
  for (const [name, cell] of given) {
    if (lineColumns.has(name)) value[name] = cell;
    else if (integerColumns.has(name)) value[name] = /^\d+$/.test(cell) ? Number(cell) : cell;
    else if (name === 'unit' && offsetUnitNames.has(cell)) value['unit'] = cell;
    else if (name === 'fields') Object.assign(fields, jsonCell(line, name, cell));
    else if (fieldColumns.has(name) || isOwnField(name)) fields[name] = fieldFromCell(line, name, cell);
  }
  return { ...value, fields };
}

function plainCell(name: string, cell: string, { excel, decimalComma }: CsvDialect): string {
  if (numberColumns.has(name)) return decimalComma ? cell.replace(',', '.') : cell;
  return excel ? unguardFormula(cell) : cell;
}

function fieldFromCell(line: number, name: string, cell: string): unknown {
  switch (contents.get(name)?.type) {
    case 'list of choices':
      return cell.startsWith('[') ? jsonCell(line, name, cell) : listCell(cell);
    case 'object':
    case 'list of objects':
    case 'yes or no':
      return jsonCell(line, name, cell);
    default:
      return cell;
  }
}

function jsonCell(line: number, name: string, cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return fail('bad-line', { line, reason: `"${name}" is not JSON` });
  }
}

const listCell = (cell: string) =>
  cell
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
