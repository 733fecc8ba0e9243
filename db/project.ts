/**
 * An open project as the rest of the program uses it, in a db process, on the command line and in tests alike: every
 * query and command of the contract by name. Inputs are already parsed by whoever stands at the door. Failures are
 * thrown as `FailureError`; a command is on disk when it answers.
 */
import type { CommandName, CommandOutputs, ParsedCommandInput } from '../core/contract/commands.ts';
import { fail } from '../core/contract/failure.ts';
import type { ProjectSummary, QueryInput, QueryName, QueryOutputs } from '../core/contract/queries.ts';
import type { CommandContext } from './commands/command-context.ts';
import { commandHandlers } from './commands/command-handlers.ts';
import type { Committed } from './history/run-step.ts';
import { queryHandlers } from './queries/query-handlers.ts';
import { type Connection, connect } from './sqlite/connect.ts';
import type { ReadableDb, WritableDb } from './sqlite/readable-db.ts';

export interface Project {
  /** Where the person's file lies. */
  readonly path: string;
  readonly read_only: ProjectSummary['read_only'];
  readonly db: ReadableDb;
  query<Name extends QueryName>(name: Name, input: QueryInput<Name>): QueryOutputs[Name];
  command<Name extends CommandName>(
    name: Name,
    input: ParsedCommandInput<Name>,
    context: CommandContext,
  ): Promise<Committed<CommandOutputs[Name]>>;
  /** The connection for what is no command of the contract (annotate, samples, import by path). */
  writable(): WritableDb;
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

interface Opened {
  mode: 'write' | 'read';
  /** The file opened: the person's or a copy of it. */
  file: string;
  close: () => void;
}

export function projectOn(db: Connection, { mode, file, close }: Opened): Project {
  const writable = () => (mode === 'write' ? db : fail('read-only', { path: db.path }));
  return {
    path: db.path,
    read_only: db.read_only,
    db,
    query: (name, input) => queryHandlers[name](db, input),
    command: async (name, input, context) => commandHandlers[name](writable(), input, context),
    writable,
    snapshot: () => snapshotOf(connect(file, 'read', db.path)),
    close,
  };
}

function snapshotOf(db: Connection): Snapshot {
  // Its own connection: queries answered between the parts of the work must see what is new.
  db.run('BEGIN');
  db.get('SELECT key FROM project');
  return { db, backup: (target, onProgress) => db.backup(target, onProgress), end: () => db.close() };
}
