/**
 * Is the schema in a file the one that the migrations make? Whoever can write the file could have left a trigger in it
 * that acts when we write, so what is not ours is refused, and what is missing or altered is damage. Tables of others'
 * are let be: nothing of ours looks at them.
 *
 * In the usual case the schema's fingerprint is the known one and nothing more is looked at. Comparing object by object
 * needs a second, empty database, and would delay every opening.
 */
import { createHash } from 'node:crypto';
import { fail } from '../../core/contract/failure.ts';
import { migrate } from '../migrate.ts';
import { knownVersion, migrations } from '../migrations/migrations.ts';
import { connectInMemory } from '../sqlite/connect.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

interface SchemaObject {
  type: 'table' | 'index' | 'trigger' | 'view';
  name: string;
  tbl_name: string;
  sql: string;
}

/** Of the schema that all migrations together make; a test recomputes it. */
export const knownFingerprint = 'e1e702a7d3ca936930a34085ccdedba890c0103be0fecf807a1db50cb3d10ab8';

/**
 * `version` is the one the file says it has, not newer than this build's. Fails with 'damaged-project' where something
 * of ours is missing or altered, with 'foreign-schema' where something acts in it that is not ours.
 */
export function checkSchema(db: ReadableDb, version: number, shownPath: string): void {
  const found = schemaObjects(db);
  if (version === knownVersion && fingerprint(found) === knownFingerprint) return;
  const expected = expectedObjects(version);
  for (const { type, name, sql } of expected.values()) {
    const there = found.find((object) => object.type === type && object.name === name);
    // The triggers of an older version, then perhaps fewer, are made anew when it is migrated, before anything is written.
    if (type === 'trigger' && version < knownVersion) continue;
    if (there === undefined)
      fail('damaged-project', { path: shownPath, reason: `the ${type} ${name} is missing` });
    if (there.sql !== sql)
      fail('damaged-project', {
        path: shownPath,
        reason: `the ${type} ${name} is not as Claimlight made it`,
      });
  }
  const stranger = found.find((object) => !expected.has(keyOf(object)) && canAct(object, expected));
  if (stranger !== undefined)
    fail('foreign-schema', { path: shownPath, found: `${stranger.type} ${stranger.name}` });
}

/** A table does nothing by itself, unless it is a virtual one; an index only where it lies on a table of ours. */
function canAct(object: SchemaObject, expected: ReadonlyMap<string, SchemaObject>): boolean {
  if (object.type === 'table') return /^\s*create\s+virtual/i.test(object.sql);
  return object.type !== 'index' || expected.has(`table ${object.tbl_name}`);
}

const keyOf = ({ type, name }: SchemaObject) => `${type} ${name}`;

export function schemaObjects(db: Pick<ReadableDb, 'all'>): SchemaObject[] {
  // What has no SQL belongs to a table's own definition; what is named sqlite_ is SQLite's.
  return db.all<SchemaObject>(
    `SELECT type, name, tbl_name, sql FROM sqlite_schema
     WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`,
  );
}

export function fingerprint(objects: readonly SchemaObject[]): string {
  const hash = createHash('sha256');
  for (const { type, name, sql } of objects) hash.update(`${type}\0${name}\0${sql}\0`);
  return hash.digest('hex');
}

function expectedObjects(version: number): Map<string, SchemaObject> {
  return withEmptyProject(
    version,
    (db) => new Map(schemaObjects(db).map((object) => [keyOf(object), object])),
  );
}

/** Every column of every table of this build. */
export function expectedColumns(): { table: string; column: string }[] {
  return withEmptyProject(knownVersion, (db) =>
    db.all(
      `SELECT schema.name AS "table", info.name AS "column"
       FROM sqlite_schema AS schema, pragma_table_info(schema.name) AS info
       WHERE schema.type = 'table' AND schema.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    ),
  );
}

function withEmptyProject<Outcome>(version: number, act: (db: ReadableDb) => Outcome): Outcome {
  const db = connectInMemory();
  try {
    migrate(db, migrations.slice(0, version));
    return act(db);
  } finally {
    db.close();
  }
}
