/**
 * What the shell and a database process say to each other. electron/ forks db/process.ts by `utilityProcess` and knows
 * nothing else of db/; messages are plain structured clones over `process.parentPort`.
 *
 * A process serves one project in one role until it is closed or dies:
 * - writer: `--role=writer --mode=open|create`. Answers commands and `createSample`, `reimport`. `create` never
 *   replaces a file: an existing one is 'file-exists'. A project somebody else holds fails with 'project-held', a
 *   medium that cannot be written with 'read-only'; the shell then decides whether to fork only a reader.
 * - reader: `--role=reader --mode=read`. Answers queries and `saveCopy`, `exportDataset`, `verifyDataset`, `previewReimport`. It takes no lock. With
 *   `--read-only=medium|held` there is no writer beside it and that is what `ProjectSummary.read_only` says; where the
 *   medium allows no WAL it reads a copy.
 *
 * A keeper (`--role=keeper --mode=read`) opens nothing: it answers one request about the file at its path (backups, check,
 * restore, salvage), of a project that others have open or that cannot be opened at all. Its `ready` names no project.
 *
 * A process first sends `ready` or `openFailed` (and exits), before that it answers nothing. Then each `request` gets
 * exactly one `response` with its id; requests may be answered out of order. After `close` it finishes what it has begun,
 * checkpoints, gives up its lock and exits with 0.
 */
import type { Backup, BackupList, BackupReason, CareReport, SalvageReport } from './backups.ts';
import type { CommandName, CommandOutputs, ParsedCommandInput } from './commands.ts';
import type { ClaimlightEvent } from './events.ts';
import type { Failure, Result } from './failure.ts';
import type { ExportChoice, ExportReport, ExportScope } from './export.ts';
import type { ProjectSummary, QueryInput, QueryName, QueryOutputs } from './queries.ts';
import type { ReimportPreview, SettledPlace } from './reimport.ts';
import type { Touched } from './tables.ts';
import type { VerifyReport } from './verify.ts';

export const dbRoles = ['writer', 'reader', 'keeper'] as const;
export type DbRole = (typeof dbRoles)[number];
export const dbModes = ['open', 'create', 'read'] as const;
export type DbMode = (typeof dbModes)[number];

/** The command line of a database process: `--role=… --mode=… --path=…` for a lone reader `--read-only=…`, and `--backups=…`. */
export interface DbArguments {
  role: DbRole;
  mode: DbMode;
  /** Absolute. */
  path: string;
  read_only: ProjectSummary['read_only'];
  /** The folder the person chose for backups (absolute), null where they lie beside the project. */
  backups: string | null;
}

export function dbArgv(given: DbArguments): string[] {
  const argv = [`--role=${given.role}`, `--mode=${given.mode}`, `--path=${given.path}`];
  if (given.read_only !== null) argv.push(`--read-only=${given.read_only}`);
  if (given.backups !== null) argv.push(`--backups=${given.backups}`);
  return argv;
}

/** Reads what `dbArgv` wrote; other arguments (Electron adds its own) are passed over. Null where something is missing. */
export function readDbArgv(argv: readonly string[]): DbArguments | null {
  const valueOf = (name: string) =>
    argv.find((entry) => entry.startsWith(`--${name}=`))?.slice(name.length + 3);
  const role = dbRoles.find((entry) => entry === valueOf('role'));
  const mode = dbModes.find((entry) => entry === valueOf('mode'));
  const path = valueOf('path');
  const readOnly =
    (['medium', 'held', 'newer'] as const).find((entry) => entry === valueOf('read-only')) ?? null;
  const backups = valueOf('backups') ?? null;
  return role && mode && path ? { role, mode, path, read_only: readOnly, backups } : null;
}

/** Requests only the shell can make, because they name paths. Those of the writer: */
export interface WriterShellRequests {
  /** Brings an exported file back. Sends `progress` with task 'import'. */
  reimport: {
    input: { path: string; takeConflicting: boolean; settled: SettledPlace[] };
    output: ReimportPreview;
  };
  /** Fills a project that has no history with the sample documents and marks; does nothing to any other. */
  createSample: { input: Record<string, never>; output: null };
}

/** … and those of the reader, which also serves projects that cannot be written. */
export interface ReaderShellRequests {
  /** A consistent copy at `target`, written beside it and renamed; an existing file there is 'file-exists'. */
  saveCopy: { input: { target: string }; output: { path: string } };
  /** What `reimport` would do with a file. */
  previewReimport: { input: { path: string }; output: ReimportPreview };
  /** The project itself where `path` is null. Sends `progress` with task 'verify'. */
  verifyDataset: { input: { path: string | null }; output: VerifyReport };
  /** Written beside `target` and renamed over it. Sends `progress` with task 'export'. */
  exportDataset: {
    input: { scope: ExportScope; choice: ExportChoice; target: string; language: 'en' | 'id' };
    output: ExportReport;
  };
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

/** What a keeper can be asked, once. Long ones send `progress` with task 'backup', 'check', 'restore' or 'salvage'. */
export interface KeeperRequests {
  listBackups: { input: Record<string, never>; output: BackupList };
  makeBackup: { input: { reason: BackupReason }; output: Backup };
  /** Checks backups not yet checked; makes the daily one where it is due; with `check` reads the project itself too. */
  lookAfter: { input: { check: boolean }; output: CareReport };
  /** The project is closed. Fails with 'unknown-backup', 'damaged-backup', 'project-held'; then all is as before. `kept`: see ShellOutputs. */
  restoreBackup: { input: { name: string }; output: { kept: string | null } };
  /** Works on a copy; the damaged project is not touched. */
  salvage: { input: { target: string }; output: SalvageReport };
}
export type ErrandName = keyof KeeperRequests;
export type ErrandInput<Name extends ErrandName> = KeeperRequests[Name]['input'];
export type ErrandOutput<Name extends ErrandName> = KeeperRequests[Name]['output'];
type AllRequests = DbRequests & KeeperRequests;

/** Shell → process. */
export type ToDb =
  | {
      [Name in keyof AllRequests]: {
        type: 'request';
        id: number;
        name: Name;
        input: AllRequests[Name]['input'];
        /** Who acts; never empty. */
        coder: string;
      };
    }[keyof AllRequests]
  /** Asks the request with this id to stop soon; it then answers 'cancelled' with nothing left half done. */
  | { type: 'cancel'; id: number }
  /** The person chose another folder for backups, or the usual one (null). */
  | { type: 'backups'; folder: string | null }
  | { type: 'close' };

/** Process → shell. */
export type FromDb =
  /** `project` is null from a keeper. */
  | { type: 'ready'; project: ProjectSummary | null }
  | { type: 'openFailed'; error: Failure }
  /** `touched` is there exactly where something was committed, even when the result is a failure. */
  | { type: 'response'; id: number; result: Result<unknown>; touched?: Touched }
  /** A bulk command began with a backup; it is not yet checked. */
  | { type: 'backedUp'; backup: Backup }
  /** … or could not be backed up, and went on. */
  | { type: 'backupFailed'; error: Failure }
  | Extract<ClaimlightEvent, { type: 'progress' }>;
