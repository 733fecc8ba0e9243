/**
 * Opens a SQLite file and sets what every connection of ours needs. It decides nothing about whether the file is a
 * project (see open-project.ts).
 *
 * A writer commits with `synchronous=FULL`: in WAL mode the default would only promise durability at the next
 * checkpoint, and a command must be on disk before it is shown as done.
 */
import Database from 'better-sqlite3';
import type { ReadableDb, Value, Values, WritableDb } from './readable-db.ts';
import { textCache } from './text-cache.ts';

export interface Connection extends WritableDb {
  /** Several statements at once, for schemas. */
  script(sql: string): void;
  pragma(name: string): Value;
  setReadOnly(reason: ReadableDb['read_only']): void;
  /** SQLite's online backup into a new file, in small parts, so that other work goes on between them. */
  backup(target: string, onProgress: (done: number, total: number) => void): Promise<void>;
  close(): void;
}

export type Access =
  /** Reads and writes in WAL mode. */
  | 'write'
  /**
   * Reads beside a writer; SQLite refuses every write. The file is opened for writing all the same: only so can the last
   * connection to close tidy away the -wal and -shm files.
   */
  | 'read'
  /** Looks at a file without leaving a trace, not even a checkpoint. */
  | 'probe'
  /** Reads a private copy of a damaged file: of a catalogue of tables that breaks off, the tables before the break. */
  | 'damaged';

/** How long a statement waits for another process's checkpoint or commit, in milliseconds. */
const busyTimeout = 5_000;
const pagesPerPart = 500;

/** `path` is the file opened, `shownPath` the one the person knows where the two differ. */
export function connect(path: string, access: Access, shownPath = path): Connection {
  const sqlite = new Database(path, {
    fileMustExist: true,
    readonly: access === 'probe',
    timeout: busyTimeout,
  });
  try {
    if (access === 'damaged') {
      // SQLite gives up on such a catalogue unless this is on, and refuses it to connections in its defensive mode.
      sqlite.unsafeMode(true);
      sqlite.pragma('writable_schema = ON');
      sqlite.unsafeMode(false);
    }
    sqlite.pragma('trusted_schema = OFF');
    sqlite.pragma('cell_size_check = ON');
    // The marks of a long document are looked up all over the file; the default of 2 MB would read its pages again and again.
    if (access !== 'probe') sqlite.pragma('cache_size = -32000');
    if (access === 'write') {
      sqlite.pragma('journal_mode = WAL');
      sqlite.pragma('synchronous = FULL');
      sqlite.pragma('foreign_keys = ON');
      // A bulk command lets the write-ahead log grow; it need not stay so long afterwards.
      sqlite.pragma('journal_size_limit = 67108864');
    }
    if (access === 'read' || access === 'damaged') {
      sqlite.pragma('query_only = ON');
      // Only a connection that has read something tidies away the -wal and -shm files when it closes.
      sqlite.pragma('schema_version');
    }
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return connectionTo(sqlite, shownPath);
}

/** Makes an empty file in WAL mode, for `migrate` to fill. */
export function connectNew(path: string): Connection {
  new Database(path).close();
  return connect(path, 'write');
}

/** An empty database that is nowhere but in memory. */
export function connectInMemory(): Connection {
  return connectionTo(new Database(':memory:'), ':memory:');
}

function connectionTo(sqlite: Database.Database, path: string): Connection {
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = sqlite.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  let readOnly: ReadableDb['read_only'] = null;
  let held: Promise<void> | null = null;
  const commit = () => void prepared('COMMIT').run();
  const rollBack = () => {
    // A full disk has made SQLite roll back already.
    if (sqlite.inTransaction) prepared('ROLLBACK').run();
  };
  const connection: Connection = {
    path,
    get read_only() {
      return readOnly;
    },
    texts: textCache((document) => {
      const row = connection.get<{ text: string }>(
        'SELECT text FROM document_text WHERE document = ?',
        document,
      );
      if (row === undefined) throw new Error(`document ${document} has no text`);
      return row.text;
    }),
    all: <Row>(sql: string, ...values: Values) => prepared(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: Values) => prepared(sql).get(...values) as Row | undefined,
    iterate<Row>(sql: string, ...values: Values) {
      const kept = prepared(sql);
      // A statement being iterated is busy: another iteration inside it has its own.
      return (kept.busy ? sqlite.prepare(sql) : kept).iterate(...values) as IterableIterator<Row>;
    },
    run(sql, ...values) {
      const { changes, lastInsertRowid } = prepared(sql).run(...values);
      return { changes, key: Number(lastInsertRowid) };
    },
    transaction(act) {
      prepared('BEGIN IMMEDIATE').run();
      try {
        const outcome = act();
        commit();
        return outcome;
      } catch (error) {
        rollBack();
        throw error;
      }
    },
    get held() {
      return held;
    },
    async longTransaction(act) {
      prepared('BEGIN IMMEDIATE').run();
      const ended = Promise.withResolvers<void>();
      held = ended.promise;
      try {
        const outcome = await act();
        commit();
        return outcome;
      } catch (error) {
        rollBack();
        throw error;
      } finally {
        held = null;
        ended.resolve();
      }
    },
    script: (sql) => void sqlite.exec(sql),
    pragma: (name) => sqlite.pragma(name, { simple: true }) as Value,
    setReadOnly(reason) {
      readOnly = reason;
      sqlite.pragma('query_only = ON');
    },
    async backup(target, onProgress) {
      await sqlite.backup(target, {
        progress({ totalPages, remainingPages }) {
          onProgress(totalPages - remainingPages, totalPages);
          return pagesPerPart;
        },
      });
    },
    close: () => void sqlite.close(),
  };
  return connection;
}
