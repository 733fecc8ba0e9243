/**
 * Looks whether a file is a project this build can open, without altering it. Fails with 'not-a-project',
 * 'newer-project', 'damaged-project', 'foreign-schema' or 'file-unreadable'.
 */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { fail } from '../../core/contract/failure.ts';
import { schemaVersion } from '../migrate.ts';
import { applicationId, knownVersion } from '../migrations/migrations.ts';
import { type Connection, connect } from '../sqlite/connect.ts';
import { codeOf } from '../sqlite/failure-from-error.ts';
import { checkSchema } from './expected-schema.ts';
import { identityAlone, isLogForeign } from './foreign-log.ts';

export interface Probed {
  /** The version of its schema. */
  version: number;
  /** The project's id. */
  id: string;
}

/** `shownPath` is the file the person knows, where `path` is a copy of it. */
export function probe(path: string, shownPath: string): Probed {
  let db: Connection | undefined;
  try {
    const access = accessToLook(path);
    const alone = access === 'probe' ? identityAlone(path) : null;
    db = connect(path, access);
    if (Number(db.pragma('application_id')) !== applicationId) fail('not-a-project', { path: shownPath });
    const version = schemaVersion(db);
    if (version > knownVersion) fail('newer-project', { path: shownPath, version, known: knownVersion });
    if (version < 1) fail('damaged-project', { path: shownPath, reason: 'its schema has no version' });
    checkSchema(db, version, shownPath);
    if (isLogForeign(alone, db))
      fail('damaged-project', {
        path: shownPath,
        reason: 'the log of changes beside it (-wal) is not its own',
      });
    const project = db.get<{ id: string }>('SELECT id FROM project');
    return project === undefined
      ? fail('damaged-project', { path: shownPath, reason: 'it does not say which project it is' })
      : { version, id: project.id };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'SQLITE_NOTADB') {
      if (!isMarkedAsOurs(path)) fail('not-a-project', { path: shownPath });
      fail('damaged-project', { path: shownPath, reason: 'its first bytes are not those of a project' });
    }
    if (code.startsWith('SQLITE_CANTOPEN'))
      fail('file-unreadable', { name: basename(shownPath), reason: 'it may not be read, or is in use' });
    throw error;
  } finally {
    db?.close();
  }
}

/**
 * How to open a file so that nothing of it or beside it changes: where changes lie beside it only a probe leaves them
 * alone; else only a reader tidies up after itself.
 */
export function accessToLook(path: string): 'probe' | 'read' {
  return ['-wal', '-journal'].some((part) => existsSync(path + part)) ? 'probe' : 'read';
}

/** Bytes 68 to 71 of a file that SQLite does not know as one of its own any more. */
function isMarkedAsOurs(path: string): boolean {
  const mark = Buffer.alloc(4);
  const file = openSync(path, 'r');
  try {
    readSync(file, mark, 0, 4, 68);
  } finally {
    closeSync(file);
  }
  return mark.readUInt32BE(0) === applicationId;
}
