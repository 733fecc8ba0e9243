/**
 * One role (writer or reader) of an open project, kept alive: a process that dies is started again once, and requests
 * made meanwhile wait for the new one. Where it cannot be started again every request fails with 'database-stopped'.
 */
import type { DbArguments, DbInput, DbRequestName } from '../../core/contract/db-protocol.ts';
import { type Failure, failure, type Result } from '../../core/contract/failure.ts';
import type { ProjectSummary } from '../../core/contract/queries.ts';
import { connectDb, type DbConnection, type DbConnectionEvents } from './db-connection.ts';
import type { StartDb } from './db-port.ts';
import { mayRestart } from './restart-decision.ts';

export interface DbServiceEvents extends Pick<
  DbConnectionEvents,
  'touched' | 'progress' | 'backedUp' | 'backupFailed'
> {
  /** `reason`: why the new process could not open the project. */
  restarted: (recovered: boolean, reason: Failure | null) => void;
}

export interface DbService {
  readonly opened: Promise<Result<ProjectSummary>>;
  request: <Name extends DbRequestName>(
    name: Name,
    input: DbInput<Name>,
    coder: string,
  ) => Promise<Result<unknown>>;
  backUpTo: DbConnection['backUpTo'];
  cancel: (matches: (name: DbRequestName) => boolean) => void;
  close: () => Promise<void>;
}

export function startDbService(
  start: StartDb,
  given: DbArguments,
  events: DbServiceEvents,
  now: () => number = Date.now,
): DbService {
  let lastDeath: number | null = null;
  let closing = false;
  let { backups } = given;
  /** Null for good once the process could not be started again. */
  let connection: DbConnection | null = connect(given);
  const opened = connection.opened;

  function connect(how: DbArguments): DbConnection {
    return connectDb(start, how, { ...events, died: () => void replace() });
  }

  async function replace(): Promise<void> {
    if (closing) return;
    const again = mayRestart(lastDeath, now());
    lastDeath = now();
    if (!again) {
      connection = null;
      return events.restarted(false, null);
    }
    // The project exists by now, whichever way it was first opened.
    const fresh = connect({ ...given, backups, mode: given.mode === 'create' ? 'open' : given.mode });
    connection = fresh;
    const result = await fresh.opened;
    if (closing) return;
    if (!result.ok) connection = null;
    events.restarted(result.ok, result.ok ? null : result.error);
  }

  return {
    opened,
    async request(name, input, coder) {
      const ready = await connection?.opened;
      if (ready && !ready.ok) return ready;
      return connection?.request(name, input, coder) ?? { ok: false, error: failure('database-stopped', {}) };
    },
    backUpTo(folder) {
      backups = folder;
      connection?.backUpTo(folder);
    },
    cancel: (matches) => connection?.cancel(matches),
    async close() {
      closing = true;
      await connection?.close();
    },
  };
}
