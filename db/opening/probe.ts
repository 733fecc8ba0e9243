/**
 * Looks whether a file is a project this build can open, without altering it. Fails with 'not-a-project',
 * 'newer-project', 'damaged-project', 'foreign-schema' or 'file-unreadable'.
 */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fail } from '../../core/contract/failure.ts';
import { schemaVersion } from '../migrate.ts';
import { applicationId, knownVersion } from '../migrations/migrations.ts';
import { type Connection, connect } from '../sqlite/connect.ts';
import { codeOf } from '../sqlite/failure-from-error.ts';
import { checkSchema } from './expected-schema.ts';
import { type IdPlace, idPlace, isLogForeign } from './foreign-log.ts';

export interface Probed {
  /** The version of its schema. */
  version: number;
  /** The project's id. */
  id: string;
}

/** `shownPath` is the file the person knows, where `path` is a copy of it. */
export function probe(path: string, shownPath: string): Probed {
  // Where another's changes lie beside it, only a probe leaves them alone; else only a reader tidies up after itself.
  const hasMore = ['-wal', '-journal'].some((part) => existsSync(path + part));
  const { version, place } = look(path, shownPath, hasMore);
  if (hasMore && isLogForeign(path, place))
    fail('damaged-project', {
      path: shownPath,
      reason: 'the log of changes beside it, “-wal”, is another project’s',
    });
  return { version, id: place.id };
}

function look(path: string, shownPath: string, hasMore: boolean): { version: number; place: IdPlace } {
  let db: Connection | undefined;
  try {
    db = connect(path, hasMore ? 'probe' : 'read');
    if (Number(db.pragma('application_id')) !== applicationId) fail('not-a-project', { path: shownPath });
    const version = schemaVersion(db);
    if (version > knownVersion) fail('newer-project', { path: shownPath, version, known: knownVersion });
    if (version < 1) fail('damaged-project', { path: shownPath, reason: 'its schema has no version' });
    checkSchema(db, version, shownPath);
    const place = idPlace(db);
    return place === null
      ? fail('damaged-project', { path: shownPath, reason: 'it does not say which project it is' })
      : { version, place };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'SQLITE_NOTADB') fail('not-a-project', { path: shownPath });
    if (code.startsWith('SQLITE_CANTOPEN'))
      fail('file-unreadable', { name: basename(shownPath), reason: 'it may not be read, or is in use' });
    throw error;
  } finally {
    db?.close();
  }
}
