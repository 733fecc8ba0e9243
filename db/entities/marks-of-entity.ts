/** The marks that name an entity. Their fields are JSON, which is read only where the id stands in it somewhere. */
import { type Kind, kinds } from '../../core/model/kinds.ts';
import { entityFieldsOf } from '../codebook/read-codebook.ts';
import { type Fields, fieldsFromJson } from '../marks/fields.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export interface NamingMark {
  key: number;
  id: string;
  document: number;
  kind: Kind;
  fields: Fields;
  /** The fields in which it names the entity; at least one. */
  naming: string[];
}

/** Of documents that are there, by document and place; those of removed ones too where `hidden` is asked for. */
export function marksOfEntity(db: ReadableDb, id: string, { hidden = false } = {}): NamingMark[] {
  const rows = db.all<Omit<NamingMark, 'fields' | 'naming'> & { fields: string }>(
    `SELECT mark.key, mark.id, mark.document, mark.kind, mark.fields FROM mark
     JOIN document ON document.key = mark.document
     WHERE instr(mark.fields, ?) > 0 AND (? OR state = 'present')
     ORDER BY mark.document, mark.start_utf16, mark.key`,
    id,
    hidden ? 1 : 0,
  );
  return rows.flatMap((row) => {
    const fields = fieldsFromJson(row.fields);
    const naming = entityFieldsOf(db, row.kind).filter((name) => fields[name] === id);
    return naming.length === 0 ? [] : [{ ...row, fields, naming }];
  });
}

/** How many marks of present documents name each entity, by id. */
export function countsByEntity(db: ReadableDb): Map<string, number> {
  const counts = new Map<string, number>();
  for (const kind of kinds) {
    const fields = entityFieldsOf(db, kind);
    const rows = db.all<{ entity: string; count: number }>(
      fields
        .map(
          (name) =>
            `SELECT mark.fields ->> '${name}' AS entity, count(*) AS count FROM mark
             JOIN document ON document.key = mark.document
             WHERE kind = @kind AND state = 'present' AND mark.fields ->> '${name}' IS NOT NULL GROUP BY 1`,
        )
        .join(' UNION ALL '),
      { kind },
    );
    for (const { entity, count } of rows) counts.set(entity, (counts.get(entity) ?? 0) + count);
  }
  return counts;
}
