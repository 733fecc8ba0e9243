/**
 * Brings marks of an exported file back as one step: those that are new are made under their ids, those that changed are
 * changed; those in conflict stay as the project has them unless `takeConflicting`. What is unanchored is left to a person.
 */
import {
  type ReimportReport,
  type ReimportState,
  reimportStates,
  type SettledPlace,
} from '../../core/contract/reimport.ts';
import type { Certainty, MarkStatus } from '../../core/model/mark.ts';
import type { IncomingMark } from '../../formats/import/incoming-mark.ts';
import { type Committed, coderKey, runStep, type Who, type Writing } from '../history/run-step.ts';
import { nothingTouched } from '../history/touched.ts';
import { idsForNames } from '../marks/entity-names.ts';
import { mergeFields } from '../marks/fields.ts';
import { insertMark, insertSegments } from '../marks/insert-mark.ts';
import { prefillFields } from '../marks/prefill-fields.ts';
import { now } from '../new-id.ts';
import { readingRules } from '../documents/reading-rules.ts';
import type { ReadingRules } from '../../core/reading/read-in-document.ts';
import type { ReadableDb, WritableDb } from '../sqlite/readable-db.ts';
import { fieldsAfter, type PlannedMark, planReimport } from './plan-reimport.ts';

export interface ReimportOptions extends Who {
  /** Of marks that say nothing of it ("import:jsonl"). */
  origin: string;
  takeConflicting: boolean;
  /** Where a person has said that marks stand. */
  settled?: readonly SettledPlace[];
}

export function previewReimport(db: ReadableDb, incoming: readonly IncomingMark[]): ReimportReport {
  return reportOf(planReimport(db, incoming), 0, 0);
}

export function reimport(
  db: WritableDb,
  incoming: readonly IncomingMark[],
  options: ReimportOptions,
): Committed<ReimportReport> {
  const planned = planReimport(db, incoming, options.settled);
  const made = planned.filter(({ item }) => item.state === 'new');
  const states: ReimportState[] = options.takeConflicting ? ['changed', 'conflicting'] : ['changed'];
  const replaced = planned.filter(({ item }) => states.includes(item.state));
  const value = reportOf(planned, made.length, replaced.length);
  if (made.length + replaced.length === 0) return { value, step: null, touched: nothingTouched(now()) };
  return runStep(db, 'reimport', options, (writing) => {
    for (const mark of made) make(db, writing, mark, options);
    for (const mark of replaced) replace(db, writing, mark);
    const [kind, ...others] = new Set([...made, ...replaced].map(({ placed }) => placed?.kind ?? null));
    return { value, count: made.length + replaced.length, kind: others.length === 0 ? (kind ?? null) : null };
  });
}

function reportOf(planned: readonly PlannedMark[], made: number, replaced: number): ReimportReport {
  const count = (state: ReimportState) => planned.filter(({ item }) => item.state === state).length;
  const counts = Object.fromEntries(
    reimportStates.map((state) => [state, count(state)]),
  ) as ReimportReport['counts'];
  return {
    counts,
    items: planned.map(({ item }) => item).filter(({ state }) => state !== 'same'),
    made,
    replaced,
  };
}

function make(
  db: WritableDb,
  writing: Writing,
  { incoming, placed }: PlannedMark,
  { origin }: ReimportOptions,
): void {
  if (placed === undefined) return;
  const { text } = db.texts.of(placed.document);
  const given = idsForNames(db, placed.kind, placed.fields);
  const [main] = placed.segments.filter(({ role }) => role === 'content');
  // A number of which the file says nothing is read from its words, as when a person marks it.
  const fields =
    placed.kind === 'number' && !incoming.whole && main !== undefined
      ? prefillFields('number', text, main, rulesOf(db, placed.document), given)
      : mergeFields({}, given);
  insertMark(
    db,
    { ...writing, coder: incoming.coder === undefined ? writing.coder : coderKey(db, incoming.coder).key },
    {
      document: placed.document,
      text,
      kind: placed.kind,
      segments: placed.segments,
      fields,
      origin: incoming.origin ?? origin,
      note: incoming.note ?? '',
      ...statesOf(incoming),
      tags: incoming.tags ?? [],
      ...(incoming.id !== '' && { id: incoming.id }),
      ...(isMoment(incoming.created_at) && { created_at: incoming.created_at }),
      ...(isMoment(incoming.updated_at) && { updated_at: incoming.updated_at }),
    },
  );
}

const isMoment = (written: string | undefined): written is string =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(written ?? '');

/** planReimport has let only allowed ones through. */
const statesOf = ({ status, certainty }: IncomingMark) => ({
  ...(status !== undefined && { status: status as MarkStatus }),
  ...(certainty !== undefined && { certainty: certainty as Certainty }),
});

function rulesOf(db: ReadableDb, document: number): ReadingRules {
  const row = db.get<Pick<ReadingRules, 'language' | 'figures_as'>>(
    'SELECT language, figures_as FROM document WHERE key = ?',
    document,
  );
  return readingRules(db, row ?? { language: 'und', figures_as: '' });
}

function replace(db: WritableDb, { at }: Writing, { incoming, placed, existing, item }: PlannedMark): void {
  if (placed === undefined || existing === undefined) return;
  const fields = idsForNames(db, placed.kind, fieldsAfter(existing, incoming));
  const { status, certainty } = { ...existing, ...statesOf(incoming) };
  const [main] = placed.segments.filter(({ role }) => role === 'content');
  const { key } = db.get<{ key: number }>('SELECT key FROM mark WHERE id = ?', existing.id) ?? { key: 0 };
  db.run(
    `UPDATE mark SET fields = ?, status = ?, certainty = ?, note = ?, tags = ?, start_utf16 = ?, end_utf16 = ?, segments = ?,
       updated_at = ? WHERE key = ?`,
    JSON.stringify(mergeFields({}, fields)),
    status,
    certainty,
    incoming.note ?? existing.note,
    JSON.stringify(incoming.tags ?? existing.tags),
    main?.start ?? 0,
    main?.end ?? 0,
    placed.segments.length,
    at,
    key,
  );
  if (!item.changes.includes('segments')) return;
  db.run('DELETE FROM segment WHERE mark = ?', key);
  insertSegments(db, key, db.texts.of(placed.document).text, placed.segments);
}
