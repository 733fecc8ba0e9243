/** Run as a process of its own, to be killed: migrates a project to a version that does not exist, by a migration that takes its time. */
import { migrations } from '../db/migrations/migrations.ts';
import { openProject } from '../db/open-project.ts';

const path = process.argv[2] ?? '';
const next = {
  version: migrations.length + 1,
  sql: `
    ALTER TABLE mark ADD COLUMN added TEXT NOT NULL DEFAULT '';
    UPDATE mark SET added = note || hex(randomblob(500));
    CREATE INDEX mark_added ON mark (added);`,
};
process.send?.('begins');
const project = await openProject(path, { mode: 'write', pending: [...migrations, next] });
project.close();
