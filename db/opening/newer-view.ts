/**
 * A copy of a newer Claimlight's project, to look at: every table and column this build reads must be there, whatever
 * else the newer one added. Nothing can be written in it. Fails with 'newer-project' where that is not so.
 */
import { fail } from '../../core/contract/failure.ts';
import { schemaVersion } from '../migrate.ts';
import { applicationId, knownVersion } from '../migrations/migrations.ts';
import { type Connection, connect } from '../sqlite/connect.ts';
import { expectedColumns } from './expected-schema.ts';

export function connectToNewer(copy: string, shownPath: string): Connection {
  const db = connect(copy, 'read', shownPath);
  try {
    const version = schemaVersion(db);
    const isReadable =
      Number(db.pragma('application_id')) === applicationId &&
      version > knownVersion &&
      expectedColumns().every(
        ({ table, column }) =>
          db.get('SELECT 1 FROM pragma_table_info(?) WHERE name = ?', table, column) !== undefined,
      );
    if (!isReadable) fail('newer-project', { path: shownPath, version, known: knownVersion });
    db.setReadOnly('newer');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
