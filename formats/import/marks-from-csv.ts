/** The rows of a flat CSV, in either profile, as marks that come back. */
import { fieldsSchemas } from '../../core/model/kinds.ts';
import { type FlatColumnName, tagSeparator } from '../export/flat-row.ts';
import type { IncomingMark, IncomingSegment } from './incoming-mark.ts';
import { flatCsvReader, type FlatCsvRow } from './read-flat-csv.ts';

/** Throws 'bad-line' where the file is no CSV. A row that names no kind or words is answered as it is. */
export function marksFromCsv(text: string): IncomingMark[] {
  const reader = flatCsvReader(['kind', 'quote']);
  return [...reader.push(text), ...reader.end()].map(markFromRow);
}

const isKind = (kind: string): kind is keyof typeof fieldsSchemas => Object.hasOwn(fieldsSchemas, kind);

const integer = (cell: string | undefined) => (/^\d{1,15}$/.test(cell ?? '') ? Number(cell) : null);

function markFromRow({ line, cells, own }: FlatCsvRow): IncomingMark {
  const kind = cells.kind ?? '';
  const fields: IncomingMark['fields'] = {};
  const names = isKind(kind) ? Object.keys(fieldsSchemas[kind].shape) : [];
  for (const name of names) {
    const cell = cells[name as FlatColumnName];
    if (cell !== undefined) fields[name] = cell === '' ? null : cell;
  }
  for (const [name, cell] of Object.entries(own)) fields[name] = cell === '' ? null : cell;
  return {
    line,
    id: cells.annotation_id ?? '',
    document: {
      id: cells.document_id ?? '',
      text_sha256: cells.text_sha256 ?? '',
      name: cells.document_title ?? '',
    },
    kind,
    segments: segmentsOf(cells),
    fields,
    whole: false,
    ...(cells.tags !== undefined && { tags: cells.tags === '' ? [] : cells.tags.split(tagSeparator) }),
    ...given(cells, 'status'),
    ...given(cells, 'certainty'),
    ...(cells.note !== undefined && { note: cells.note }),
    ...given(cells, 'coder'),
    ...given(cells, 'origin'),
    ...given(cells, 'created_at'),
    ...given(cells, 'updated_at'),
  };
}

type Given = 'status' | 'certainty' | 'coder' | 'origin' | 'created_at' | 'updated_at';

const given = (cells: FlatCsvRow['cells'], name: Given) =>
  cells[name] === undefined || cells[name] === '' ? {} : { [name]: cells[name] };

interface WrittenSegment {
  role?: unknown;
  start?: unknown;
  end?: unknown;
  quote?: unknown;
}

function segmentsOf(cells: FlatCsvRow['cells']): IncomingSegment[] {
  const context = { prefix: cells.prefix ?? '', suffix: cells.suffix ?? '' };
  const main = { role: 'content', quote: cells.quote ?? '', ...context };
  const start = integer(cells.start);
  const end = integer(cells.end);
  if (cells.segments === undefined || cells.segments === '') return [{ ...main, start, end }];
  const written = readList(cells.segments);
  return written.map((segment, at) => ({
    role: typeof segment.role === 'string' ? segment.role : 'content',
    start: typeof segment.start === 'number' ? segment.start : null,
    end: typeof segment.end === 'number' ? segment.end : null,
    quote: typeof segment.quote === 'string' ? segment.quote : '',
    // The row's context is that of the first content.
    ...(at === written.findIndex(({ role }) => role === 'content') ? context : { prefix: '', suffix: '' }),
  }));
}

function readList(json: string): WrittenSegment[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.map((entry) => (entry ?? {}) as WrittenSegment) : [];
  } catch {
    return [];
  }
}
