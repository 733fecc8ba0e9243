/**
 * What the shell and a database process say to each other. electron/ forks db/process.ts by `utilityProcess` and knows
 * nothing else of db/; messages are plain structured clones over `process.parentPort`.
 *
 * A process serves one project in one role until it is closed or dies:
 * - writer: `--role=writer --mode=open|create`. Answers commands and `importPaths`, `createSample`. `create` never
 *   replaces a file: an existing one is 'file-exists'. A project somebody else holds fails with 'project-held', a
 *   medium that cannot be written with 'read-only'; the shell then decides whether to fork only a reader.
 * - reader: `--role=reader --mode=read`. Answers queries and `saveCopy`, `exportCsv`. It takes no lock. With
 *   `--read-only=medium|held` there is no writer beside it and that is what `ProjectSummary.read_only` says; where the
 *   medium allows no WAL it reads a copy.
 *
 * A process first sends `ready` or `openFailed` (and exits), before that it answers nothing. Then each `request` gets
 * exactly one `response` with its id; requests may be answered out of order. After `close` it finishes what it has begun,
 * checkpoints, gives up its lock and exits with 0.
 */
import type { DocumentDefaults } from '../model/document.ts';
import type { CommandName, CommandOutputs, ImportReport, ParsedCommandInput } from './commands.ts';
import type { ClaimlightEvent } from './events.ts';
import type { Failure, Result } from './failure.ts';
import type { ExportScope, ProjectSummary, QueryInput, QueryName, QueryOutputs } from './queries.ts';
import type { ExportReport } from './shell.ts';
import type { Touched } from './tables.ts';

export const dbRoles = ['writer', 'reader'] as const;
export type DbRole = (typeof dbRoles)[number];
export const dbModes = ['open', 'create', 'read'] as const;
export type DbMode = (typeof dbModes)[number];

/** The command line of a database process: `--role=… --mode=… --path=…` and, for a lone reader, `--read-only=…`. */
export interface DbArguments {
  role: DbRole;
  mode: DbMode;
  /** Absolute. */
  path: string;
  read_only: ProjectSummary['read_only'];
}

export function dbArgv(given: DbArguments): string[] {
  const argv = [`--role=${given.role}`, `--mode=${given.mode}`, `--path=${given.path}`];
  return given.read_only === null ? argv : [...argv, `--read-only=${given.read_only}`];
}

/** Reads what `dbArgv` wrote; other arguments (Electron adds its own) are passed over. Null where something is missing. */
export function readDbArgv(argv: readonly string[]): DbArguments | null {
  const valueOf = (name: string) =>
    argv.find((entry) => entry.startsWith(`--${name}=`))?.slice(name.length + 3);
  const role = dbRoles.find((entry) => entry === valueOf('role'));
  const mode = dbModes.find((entry) => entry === valueOf('mode'));
  const path = valueOf('path');
  const readOnly = (['medium', 'held'] as const).find((entry) => entry === valueOf('read-only')) ?? null;
  return role && mode && path ? { role, mode, path, read_only: readOnly } : null;
}

/** Requests only the shell can make, because they name paths. Those of the writer: */
export interface WriterShellRequests {
  /** Folders are walked; what cannot be imported is named in `refused`. Sends `progress` with task 'import'. */
  importPaths: { input: { paths: string[]; defaults: DocumentDefaults }; output: ImportReport };
  /** Fills a project that has no history with the sample documents and marks; does nothing to any other. */
  createSample: { input: Record<string, never>; output: null };
}

/** … and those of the reader, which also serves projects that cannot be written. */
export interface ReaderShellRequests {
  /** A consistent copy at `target`, written beside it and renamed; an existing file there is 'file-exists'. */
  saveCopy: { input: { target: string }; output: { path: string } };
  /** Written beside `target` and renamed over it. Sends `progress` with task 'export'. */
  exportCsv: { input: { scope: ExportScope; target: string }; output: ExportReport };
}

/** Name → {input (already parsed), output} of all a process can be asked. */
export type WriterRequests = {
  [Name in CommandName]: { input: ParsedCommandInput<Name>; output: CommandOutputs[Name] };
} & WriterShellRequests;
export type ReaderRequests = {
  [Name in QueryName]: { input: QueryInput<Name>; output: QueryOutputs[Name] };
} & ReaderShellRequests;
export type DbRequests = WriterRequests & ReaderRequests;

export type DbRequestName = keyof DbRequests;
export type DbInput<Name extends DbRequestName> = DbRequests[Name]['input'];
export type DbOutput<Name extends DbRequestName> = DbRequests[Name]['output'];

/** Shell → process. */
export type ToDb =
  | {
      [Name in DbRequestName]: {
        type: 'request';
        id: number;
        name: Name;
        input: DbInput<Name>;
        /** Who acts; never empty. */
        coder: string;
      };
    }[DbRequestName]
  /** Asks the request with this id to stop soon; it then answers 'cancelled' with nothing left half done. */
  | { type: 'cancel'; id: number }
  | { type: 'close' };

/** Process → shell. */
export type FromDb =
  | { type: 'ready'; project: ProjectSummary }
  | { type: 'openFailed'; error: Failure }
  /** `touched` is there exactly where something was committed, even when the result is a failure. */
  | { type: 'response'; id: number; result: Result<unknown>; touched?: Touched }
  | Extract<ClaimlightEvent, { type: 'progress' }>;
