/**
 * Bringing an exported file back, for the application: first what it would do, then the same. A bundle with its texts comes
 * whole into a project that holds nothing. Fails with 'bad-line', and as bundles do.
 */
import type { ReimportPreview, SettledPlace } from '../../core/contract/reimport.ts';
import { importBundle } from '../bundle/import-bundle.ts';
import { openBundle } from '../bundle/open-bundle.ts';
import type { CommandContext } from '../commands/command-context.ts';
import type { Committed } from '../history/run-step.ts';
import type { Project } from '../project.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { previewReimport, reimport } from './apply-reimport.ts';
import { incomingFormat, readIncoming } from './read-incoming.ts';

export async function previewFile(db: ReadableDb, path: string): Promise<ReimportPreview> {
  const format = incomingFormat(path);
  if (format === 'bundle' && isEmpty(db)) {
    const bundle = await openBundle(path);
    bundle.files.close();
    const rows = (table: string) => bundle.tables.get(table)?.rows ?? 0;
    if (bundle.texts) return { whole: true, documents: rows('documents'), marks: rows('annotations') };
  }
  return { whole: false, ...previewReimport(db, await readIncoming(path, format)) };
}

export async function reimportFile(
  project: Project,
  path: string,
  { takeConflicting, settled = [] }: { takeConflicting: boolean; settled?: readonly SettledPlace[] },
  context: CommandContext,
): Promise<Committed<ReimportPreview>> {
  const db = project.writable();
  const format = incomingFormat(path);
  if (format === 'bundle' && isEmpty(db)) {
    const { value, ...committed } = await importBundle(db, path, context);
    return { ...committed, value: { whole: true, ...value } };
  }
  const marks = await readIncoming(path, format);
  await project.beforeBulk(marks.length);
  const { value, ...committed } = reimport(db, marks, {
    ...context,
    origin: `import:${format}`,
    takeConflicting,
    settled,
  });
  return { ...committed, value: { whole: false, ...value } };
}

/** Not even documents that were removed: they could come back. */
const isEmpty = (db: ReadableDb) => db.get('SELECT key FROM document LIMIT 1') === undefined;
