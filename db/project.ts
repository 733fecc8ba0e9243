/**
 * An open project as the rest of the program uses it, in a db process, on the command line and in tests alike: every
 * query and command of the contract by name. Inputs are already parsed by whoever stands at the door. Failures are
 * thrown as `FailureError`; a command is on disk when it answers.
 */
import type { CommandName, CommandOutputs, ParsedCommandInput } from '../core/contract/commands.ts';
import { fail } from '../core/contract/failure.ts';
import type { PlainQueryName, ProjectSummary, QueryInput, QueryOutputs } from '../core/contract/queries.ts';
import type { CommandContext } from './commands/command-context.ts';
import { commandHandlers } from './commands/command-handlers.ts';
import { placeWatch } from './disk/place-watch.ts';
import type { Committed } from './history/run-step.ts';
import { queryHandlers } from './queries/query-handlers.ts';
import { type Connection, connect } from './sqlite/connect.ts';
import type { ReadableDb, WritableDb } from './sqlite/readable-db.ts';

export interface Project {
  /** Where the person's file lies. */
  readonly path: string;
  readonly read_only: ProjectSummary['read_only'];
  readonly db: ReadableDb;
  query<Name extends PlainQueryName>(name: Name, input: QueryInput<Name>): QueryOutputs[Name];
  command<Name extends CommandName>(
    name: Name,
    input: ParsedCommandInput<Name>,
    context: CommandContext,
  ): Promise<Committed<CommandOutputs[Name]>>;
  /** The connection for what is no command of the contract (annotate, samples, import by path). */
  writable(): WritableDb;
  /** To be awaited before what changes `rows` documents or marks at once: makes a backup where that is due. */
  beforeBulk(rows: number): Promise<void>;
  /** The project as it stands now, unmoved by what is written meanwhile, for work that takes long. */
  snapshot(): Snapshot;
  close(): void;
}

export interface Snapshot {
  readonly db: ReadableDb;
  /** SQLite's online backup of the snapshot into a new file, in small parts. `onProgress` may throw to stop it. */
  backup(target: string, onProgress: (done: number, total: number) => void): Promise<void>;
  end(): void;
}

/** From so many rows on a command is a bulk one. */
const bulkRows = 50;

interface Opened {
  mode: 'write' | 'read';
  /** The file opened: the person's or a copy of it. */
  file: string;
  /** Called before a bulk command (db/backup/before-bulk.ts). */
  safeguard?: (snapshot: () => Snapshot) => Promise<void>;
  close: () => void;
}

export function projectOn(db: Connection, { mode, file, safeguard, close }: Opened): Project {
  const isInPlace = placeWatch(file);
  const writable = () => {
    if (mode !== 'write') fail('read-only', { path: db.path });
    return isInPlace() ? db : fail('file-moved', { path: db.path });
  };
  // Where the file has gone, what is open can still be saved from the connection that holds it.
  const snapshot = () => (isInPlace() ? openSnapshot(file, db.path) : lastSnapshot(db));
  /** Commands behind a bulk one wait with it for its backup: they keep their order. */
  let safeguarded: Promise<void> = Promise.resolve();
  const beforeBulk = (rows: number) => {
    if (rows >= bulkRows && safeguard !== undefined)
      safeguarded = safeguarded.then(() => safeguard(snapshot));
    return safeguarded;
  };
  return {
    path: db.path,
    read_only: db.read_only,
    db,
    query: (name, input) => queryHandlers[name](db, input),
    async command(name, input, context) {
      writable();
      await beforeBulk(rowsOf(input));
      return commandHandlers[name](writable(), input, context);
    },
    writable,
    beforeBulk,
    snapshot,
    close,
  };
}

/** How many documents or marks a command says it will change. */
function rowsOf(input: ParsedCommandInput<CommandName>): number {
  if ('items' in input) return input.items.length;
  if ('ids' in input) return input.ids.length;
  return 'marks' in input ? input.marks.length : 1;
}

function lastSnapshot(db: Connection): Snapshot {
  return { db, backup: (target, onProgress) => db.backup(target, onProgress), end: () => undefined };
}

export function openSnapshot(path: string, shownPath = path): Snapshot {
  const db = connect(path, 'read', shownPath);
  // Its own connection: queries answered between the parts of the work must see what is new.
  db.run('BEGIN');
  db.get('SELECT key FROM project');
  return { db, backup: (target, onProgress) => db.backup(target, onProgress), end: () => db.close() };
}
