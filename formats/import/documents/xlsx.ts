/**
 * Excel workbooks → the rows of their first sheet. The parts are read by scanning them once for rows and cells (ECMA-376
 * part 1, 18.3): exceljs, which writes our workbooks, would hold the whole in memory several times and unpack without limits.
 * Formulas give the value that was last computed; a number formatted as a date gives the day.
 */
import { fail } from '../../../core/contract/failure.ts';
import { decodeText } from '../decode-text.ts';
import { allBytes, type FileToRead, shownName } from './file-to-read.ts';
import { columnNames, type TableRow } from './table-row.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

const largestSheet = 200 * 1024 * 1024;

export async function* xlsxRows(file: FileToRead): AsyncGenerator<TableRow> {
  const name = shownName(file.name);
  const entries = zipEntries(await allBytes(file), name);
  const part = async (path: string | undefined) => {
    const entry = entries.find((candidate) => candidate.name === path);
    return entry === undefined ? '' : partText(entry, name);
  };
  const sheet =
    firstSheet(await part('xl/workbook.xml'), await part('xl/_rels/workbook.xml.rels')) ??
    'xl/worksheets/sheet1.xml';
  const markup = await part(sheet);
  if (markup === '') fail('file-damaged', { name, reason: `${sheet} is missing` });
  const strings = sharedStrings(await part('xl/sharedStrings.xml'));
  const dates = dateStyles(await part('xl/styles.xml'));
  let columns: string[] | null = null;
  let line = 0;
  for (const [, attributes = '', inside = ''] of markup.matchAll(
    /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g,
  )) {
    line = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? line + 1);
    const cells = cellsOf(inside, strings, dates);
    if (cells.every((cell) => cell === '')) continue;
    if (columns === null) columns = columnNames(cells);
    else yield { line, cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) };
  }
}

async function partText(entry: ZipEntry, name: string): Promise<string> {
  if (entry.size > largestSheet) fail('unpacks-too-large', { name, limit_mb: largestSheet / 1024 / 1024 });
  return entry.size === 0 ? '' : decodeText(await entry.bytes(), name).text;
}

function firstSheet(workbook: string, relations: string): string | undefined {
  const id = /<(?:\w+:)?sheet\b[^>]*\br:id="([^"]+)"/.exec(workbook)?.[1];
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([tag]) =>
    tag.includes(`Id="${id}"`),
  )?.[0];
  const target = /\bTarget="([^"]+)"/.exec(relation ?? '')?.[1];
  return target?.startsWith('/') ? target.slice(1) : target && `xl/${target}`;
}

function sharedStrings(markup: string): string[] {
  return [...markup.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(
    ([, inside = '']) => wordsOf(inside),
  );
}

/** The runs of a rich text; how Japanese words are pronounced (`rPh`) is no part of them. */
function wordsOf(markup: string): string {
  const plain = markup.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return [...plain.matchAll(/<(?:\w+:)?t\b[^>]*?(?:\/>|>([^<]*)<)/g)]
    .map(([, text = '']) => unescaped(text))
    .join('');
}

/** Which of the cell formats show a date: the built-in ones, and own ones with years or days in them. */
function dateStyles(markup: string): Set<number> {
  const own = new Set<number>();
  for (const [tag] of markup.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)) {
    const code = (/formatCode="([^"]*)"/.exec(tag)?.[1] ?? '').replace(/\[[^\]]*\]|&quot;.*?&quot;|\\./g, '');
    if (/[dy]/i.test(code)) own.add(Number(/numFmtId="(\d+)"/.exec(tag)?.[1]));
  }
  const formats = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(markup)?.[0] ?? '';
  const dates = new Set<number>();
  for (const [at, [tag]] of [...formats.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].entries()) {
    const id = Number(/numFmtId="(\d+)"/.exec(tag)?.[1]);
    if ((id >= 14 && id <= 17) || id === 22 || own.has(id)) dates.add(at);
  }
  return dates;
}

const mostColumns = 2_000;

function cellsOf(row: string, strings: readonly string[], dates: ReadonlySet<number>): string[] {
  const cells: string[] = [];
  for (const [, attributes = '', inside = ''] of row.matchAll(
    /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g,
  )) {
    const at = columnNumber(/\br="([A-Z]+)/.exec(attributes)?.[1]) ?? cells.length;
    if (at >= mostColumns) continue;
    while (cells.length < at) cells.push('');
    cells[at] = cellValue(attributes, inside, strings, dates);
  }
  return cells;
}

function cellValue(
  attributes: string,
  inside: string,
  strings: readonly string[],
  dates: ReadonlySet<number>,
): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  if (type === 'inlineStr') return wordsOf(inside);
  const value = unescaped(/<(?:\w+:)?v\b[^>]*>([^<]*)</.exec(inside)?.[1] ?? '');
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? -1);
  return value !== '' && (type === undefined || type === 'n') && dates.has(style)
    ? dayOfSerial(Number(value))
    : value;
}

/** "A" is 0. */
function columnNumber(letters: string | undefined): number | undefined {
  if (letters === undefined) return undefined;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Days since 1899-12-30: Excel's 1900 was no leap year, and counts as one. */
function dayOfSerial(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : '';
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities of XML, and Excel's own `_x000D_` for characters that XML has none for. */
function unescaped(text: string): string {
  return text
    .replace(/_x([0-9A-F]{4})_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return entities[name] ?? whole;
        const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
      },
    );
}
