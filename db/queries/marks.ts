/**
 * Marks: the summaries of a document in reading order (by start, outer before inner), the summaries of single marks, and
 * one mark whole. A document of 100,000 marks is listed in well under half a second (see the bench), because a summary
 * carries no quote and segments are read only for the few marks that have several.
 */
import type { QueryOutputs } from '../../core/contract/queries.ts';
import type { Kind } from '../../core/model/kinds.ts';
import type { Mark, MarkBrief, MarkFields, MarkStatus, MarkSummary } from '../../core/model/mark.ts';
import { documentById } from '../documents/document-row.ts';
import { type EntityNames, entityNames, namesForIds } from '../marks/entity-names.ts';
import { fieldsFromJson } from '../marks/fields.ts';
import { isMain, markById, segmentFromRow, segmentRows } from '../marks/mark-row.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

interface SummaryRow {
  key: number;
  id: string;
  kind: Kind;
  start_utf16: number;
  end_utf16: number;
  segments: number;
  status: MarkStatus;
  fields: string;
}

const columns = 'mark.key, mark.id, kind, mark.start_utf16, mark.end_utf16, segments, mark.status, fields';

export function listMarks(db: ReadableDb, input: { document: string }): QueryOutputs['listMarks'] {
  const document = documentById(db, input.document);
  const rows = db.all<SummaryRow>(
    `SELECT ${columns} FROM mark WHERE document = ? ORDER BY start_utf16, end_utf16 DESC, key`,
    document.key,
  );
  const names = entityNames(db);
  return rows.map((row) => summary(db, names, document.id, row));
}

export function getMarkSummaries(db: ReadableDb, { ids }: { ids: string[] }): MarkSummary[] {
  const names = entityNames(db);
  return ids.flatMap((id) => {
    const row = db.get<SummaryRow & { document_id: string }>(
      `SELECT ${columns}, document.id AS document_id FROM mark JOIN document ON document.key = mark.document
       WHERE mark.id = ? AND state = 'present'`,
      id,
    );
    return row === undefined ? [] : [summary(db, names, row.document_id, row)];
  });
}

export function getMark(db: ReadableDb, { id }: { id: string }): Mark {
  const {
    key,
    document: _document,
    language: _language,
    figures_as: _as,
    tags,
    fields,
    ...row
  } = markById(db, id);
  return {
    ...row,
    segments: segmentRows(db, key).map(segmentFromRow),
    tags: JSON.parse(tags) as string[],
    // Checked against the kind's schema before they were written.
    fields: namesForIds(entityNames(db), row.kind, fieldsFromJson(fields)),
  };
}

function summary(db: ReadableDb, names: EntityNames, document: string, row: SummaryRow): MarkSummary {
  const mark: MarkSummary = {
    id: row.id,
    document,
    kind: row.kind,
    start: row.start_utf16,
    end: row.end_utf16,
    status: row.status,
    brief: briefFromFields(names, fieldsFromJson(row.fields)),
  };
  if (row.segments > 1) {
    mark.more = segmentRows(db, row.key)
      .filter((_segment, at, all) => !isMain(all, at))
      .map(({ role, start_utf16, end_utf16 }) => ({ role, start: start_utf16, end: end_utf16 }));
  }
  return mark;
}

const briefFields: ReadonlySet<string> = new Set([
  'value_low',
  'value_best',
  'value_high',
  'comparator',
  'reading_state',
  'unit_text',
  'unit',
  'counted',
  'speaker',
  'stance',
  'verdict',
] satisfies (keyof MarkBrief)[]);

function briefFromFields(names: EntityNames, fields: MarkFields): MarkBrief {
  const brief: Record<string, unknown> = {};
  // By the fields that are there, which are few.
  for (const name in fields) if (briefFields.has(name)) brief[name] = fields[name as keyof MarkFields];
  if (fields.speaker !== undefined) brief.speaker = names(fields.speaker);
  return brief;
}
