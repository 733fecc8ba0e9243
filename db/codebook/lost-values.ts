/**
 * Values of marks that another codebook has no place for: how many there are, and which. To count them no mark is read whole:
 * of a field that goes its name is looked for, of one that takes other values each value is looked at once, however
 * many marks have it.
 */
import { type Codebook, ownFieldsOf } from '../../core/model/codebook.ts';
import { changesBetween, fits } from '../../core/model/codebook-changes.ts';
import { type Kind, kinds } from '../../core/model/kinds.ts';
import { fieldsFromJson } from '../marks/fields.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export interface LosingMark {
  key: number;
  /** The fields whose values would go. */
  fields: string[];
}

export interface LostCounts {
  /** Marks that would lose a value. */
  losing: number;
  /** By kind and field (`claim x_theme`). */
  byField: ReadonlyMap<string, number>;
}

export function countLost(db: ReadableDb, before: Codebook, after: Codebook): LostCounts {
  const byField = new Map<string, number>();
  let losing = 0;
  for (const kind of kinds) {
    const conditions = losingFields(before, after, kind).map(({ field, what }) => ({
      field,
      ...(what === 'removed' ? { sql: hasField(field), bad: null } : unfitting(db, after, kind, field)),
    }));
    if (conditions.length === 0) continue;
    const bad = Object.fromEntries(
      conditions.flatMap((one, at) => (one.bad === null ? [] : [[`bad${at}`, one.bad] as const])),
    );
    const each = conditions.map(({ sql }, at) => `(${sql.replaceAll('@bad', `@bad${at}`)})`);
    const row = db.get<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE ${each.join(' OR ')}) AS losing,
         ${each.map((sql, at) => `count(*) FILTER (WHERE ${sql}) AS lost${at}`).join(', ')}
       FROM mark WHERE kind = @kind`,
      { kind, ...bad },
    );
    losing += row?.['losing'] ?? 0;
    conditions.forEach(({ field }, at) => byField.set(`${kind} ${field}`, row?.[`lost${at}`] ?? 0));
  }
  return { losing, byField };
}

const losingFields = (before: Codebook, after: Codebook, kind: Kind) =>
  changesBetween(before, after).filter(
    (change) => change.kind === kind && (change.what === 'removed' || change.what === 'narrowed'),
  );

/** Of an own field, whose name stands nowhere else in the fields. */
export const hasField = (field: string) => `instr(fields, '"${field}":') > 0`;

function unfitting(db: ReadableDb, after: Codebook, kind: Kind, field: string) {
  const now = ownFieldsOf(after, kind).find(({ name }) => name === field);
  const values = db.all<{ value: string }>(
    `SELECT DISTINCT fields -> '${field}' AS value FROM mark WHERE kind = ? AND ${hasField(field)}`,
    kind,
  );
  const bad = values.map(({ value }) => value).filter((value) => !fits(now, JSON.parse(value)));
  return {
    sql: `${hasField(field)} AND fields -> '${field}' IN (SELECT value FROM json_each(@bad))`,
    bad: JSON.stringify(bad),
  };
}

export function lostValues(db: ReadableDb, before: Codebook, after: Codebook): LosingMark[] {
  return kinds.flatMap((kind) => {
    const names = losingFields(before, after, kind).map(({ field }) => field);
    if (names.length === 0) return [];
    const now = new Map(ownFieldsOf(after, kind).map((field) => [field.name, field]));
    const given = names.map(hasField).join(' OR ');
    const rows = db.all<{ key: number; fields: string }>(
      `SELECT key, fields FROM mark WHERE kind = ? AND (${given})`,
      kind,
    );
    return rows.flatMap((row): LosingMark[] => {
      const fields = fieldsFromJson(row.fields);
      const losing = names.filter((name) => fields[name] !== undefined && !fits(now.get(name), fields[name]));
      return losing.length === 0 ? [] : [{ key: row.key, fields: losing }];
    });
  });
}
