/**
 * Entities have aliases (a JSON list of names) and a note. What was logged of them before is given both, so that it can
 * still be undone. A counter that triggers keep says whether any entity changed, so that whoever holds them all in memory
 * (queries/entity-suggestions.ts) knows it without reading them.
 */
import type { Migration } from './migration.ts';

const added = "'$.aliases', '[]', '$.note', ''";

export const entities: Migration = {
  version: 6,
  keepsLog: true,
  sql: `
ALTER TABLE entity ADD COLUMN aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases));
ALTER TABLE entity ADD COLUMN note TEXT NOT NULL DEFAULT '';
-- Names that are typed are looked for among these too.
CREATE INDEX entity_with_aliases ON entity (key) WHERE aliases <> '[]';
UPDATE change SET before = json_set(before, ${added}) WHERE table_name = 'entity' AND act = 'delete';
UPDATE kept_row SET columns = json_set(columns, ${added})
  WHERE change IN (SELECT key FROM change WHERE table_name = 'entity' AND act = 'insert');
CREATE TABLE entity_version (
  key INTEGER PRIMARY KEY CHECK (key = 1),
  version INTEGER NOT NULL
) STRICT;
INSERT INTO entity_version (key, version) VALUES (1, 0);
CREATE TRIGGER entity_came AFTER INSERT ON entity BEGIN UPDATE entity_version SET version = version + 1; END;
CREATE TRIGGER entity_changed AFTER UPDATE ON entity BEGIN UPDATE entity_version SET version = version + 1; END;
CREATE TRIGGER entity_went AFTER DELETE ON entity BEGIN UPDATE entity_version SET version = version + 1; END;
`,
};
