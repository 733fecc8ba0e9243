/**
 * Where a column of the table is kept: among the typed values, which are read through quickly (`t`), in the document's
 * row, or in the mark with its fields (`m`), which takes longer.
 */
import type { ColumnId } from '../../core/table/columns.ts';

export type Source =
  | { at: 'typed'; expression: string }
  | { at: 'document'; expression: string }
  | { at: 'mark'; expression: string }
  | { at: 'quote' };

const typed: ReadonlySet<ColumnId> = new Set<ColumnId>([
  'kind',
  'status',
  'certainty',
  'published_on',
  'said_by',
  'value_low',
  'value_best',
  'value_high',
  'dated',
  'quantity_class',
  'reading_state',
]);

const ofDocument: Partial<Record<ColumnId, string>> = {
  document: 'title',
  outlet: 'outlet',
  language: 'language',
  document_status: 'status',
};

const ofMark: Partial<Record<ColumnId, string>> = {
  note: 'm.note',
  tags: 'm.tags',
  origin: 'm.origin',
  created_at: 'm.created_at',
  updated_at: 'm.updated_at',
  coder: '(SELECT name FROM coder WHERE coder.key = m.coder)',
};

export function sourceOf(column: ColumnId): Source {
  if (column === 'quote') return { at: 'quote' };
  if (typed.has(column)) return { at: 'typed', expression: `t.${column}` };
  const document = ofDocument[column];
  if (document !== undefined) return { at: 'document', expression: `document.${document}` };
  return { at: 'mark', expression: ofMark[column] ?? `m.fields ->> '${column}'` };
}
