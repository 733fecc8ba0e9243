/**
 * What the renderer may ask of the shell (electron/): windows, dialogs, files, settings. The renderer never names a path:
 * the shell asks the person by a dialog, or takes an entry of its own recent list.
 */
import { z } from 'zod';
import {
  type Backup,
  type BackupList,
  backupNameSchema,
  type SalvageReport,
  whichProjectSchema,
} from './backups.ts';
import type { Failure } from './failure.ts';
import {
  type Delimiter,
  delimiters,
  dialogChoiceSchema,
  type ExportReport,
  exportScopeSchema,
} from './export.ts';
import type { ProjectSummary } from './queries.ts';
import { type ReimportPreview, settledPlaceSchema } from './reimport.ts';
import type { VerifyReport } from './verify.ts';
import { type Work, workSchema } from './work.ts';

const nothing = z.strictObject({});

export const themes = ['system', 'light', 'dark'] as const;
export const textSizes = ['small', 'normal', 'large', 'larger'] as const;
export const textColumns = ['narrow', 'normal', 'wide'] as const;
export const interfaceLanguages = ['system', 'en', 'id'] as const;

/** The person's settings, kept outside any project. */
export const settingsSchema = z.strictObject({
  /** '' until asked once. */
  coder: z.string().trim().max(200),
  theme: z.enum(themes),
  language: z.enum(interfaceLanguages),
  /** Of the text that is read, and of its column. */
  text_size: z.enum(textSizes),
  text_column: z.enum(textColumns),
  /** What the export dialog begins with for a CSV; a delimiter of null is that of the system. */
  csv_profile: z.enum(['data', 'excel']),
  csv_delimiter: z.enum(delimiters).nullable(),
  /** Width of the side panes in CSS pixels, null for the default. */
  library_width: z.number().min(160).max(600).nullable(),
  inspector_width: z.number().min(240).max(700).nullable(),
  /** Whether the fields of a mark that are used less stand open. */
  more_fields: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  coder: '',
  theme: 'system',
  language: 'system',
  text_size: 'normal',
  text_column: 'normal',
  csv_profile: 'data',
  csv_delimiter: null,
  library_width: null,
  inspector_width: null,
  more_fields: false,
};

/** The most bytes of a chosen file that are asked for at once. */
export const largestPart = 8 * 1024 * 1024;

export const shellCalls = {
  getState: { input: nothing },
  saveSettings: { input: settingsSchema.partial() },
  newProject: { input: nothing },
  openProject: { input: nothing },
  openRecent: { input: z.strictObject({ path: z.string().max(10_000) }) },
  openSample: { input: nothing },
  closeProject: { input: nothing },
  /** Ends the project's processes and opens it again, where they could not be started again. */
  reopenProject: { input: nothing },
  /** Kept for a page that must begin anew, until the application ends. */
  keepWork: { input: workSchema },
  /** What the page before this one kept last, null where it is the first. */
  getWork: { input: nothing },
  /** The page's answer to the event `leaving`: every save it had to make is on its way. */
  readyToLeave: { input: nothing },
  saveCopy: { input: nothing },
  /** Saves a copy where the person chooses and goes on in it: for projects in synced and network folders. */
  workOnCopy: { input: nothing },
  listBackups: { input: z.strictObject({ of: whichProjectSchema }) },
  makeBackup: { input: nothing },
  /** Puts a backup in the project's place; what was there is kept as a backup of its own. The project is open afterwards. */
  restoreBackup: { input: z.strictObject({ of: whichProjectSchema, name: backupNameSchema }) },
  /** Asks where backups shall lie from now on; `usual` goes back to the folder beside each project. */
  chooseBackupFolder: { input: z.strictObject({ usual: z.boolean() }) },
  showBackups: { input: z.strictObject({ of: whichProjectSchema }) },
  /** Asks where to, then brings everything readable out of a damaged project into a new one and opens it. */
  salvage: { input: z.strictObject({ of: whichProjectSchema }) },
  /** Opens a copy of the refused project, which a newer Claimlight made, to look at. */
  viewNewer: { input: nothing },
  /** The person has seen `ShellState.refused` and goes on. */
  dismissRefused: { input: nothing },
  showInFolder: { input: nothing },
  /** Asks for files, or a folder, to be read for an import. The page knows them by a number each, never by a path. */
  chooseFiles: { input: z.strictObject({ what: z.enum(['files', 'folder']) }) },
  /** Some bytes of a file that was chosen last; `to` is exclusive. */
  readChosen: {
    input: z
      .strictObject({ file: z.int().nonnegative(), from: z.int().nonnegative(), to: z.int().nonnegative() })
      .refine(({ from, to }) => to >= from && to - from <= largestPart),
  },
  /** Asks where to, then writes what was logged, without names of files or a word of a document. */
  saveReport: { input: nothing },
  /** Shows the file with Chromium's licences, which is too large for the window, in its folder. */
  showLicences: { input: nothing },
  /** Asks where to, then writes beside the target and renames. */
  exportDataset: { input: z.strictObject({ scope: exportScopeSchema, choice: dialogChoiceSchema }) },
  /** Reads the project again, or an exported file that the shell asks for. */
  verifyDataset: { input: z.strictObject({ what: z.enum(['project', 'file']) }) },
  /** Asks for an exported file and tells what bringing it back would do; `reimport` then does it. */
  previewReimport: { input: nothing },
  reimport: {
    input: z.strictObject({
      take_conflicting: z.boolean(),
      settled: z.array(settledPlaceSchema).max(100_000).default([]),
    }),
  },
  /** Stops the import, export, verification, copy, backup, salvage or way through the history under way; its own call then
   * answers 'cancelled'. */
  cancelTask: {
    input: z.strictObject({
      task: z.enum(['import', 'export', 'copy', 'history', 'verify', 'backup', 'salvage']),
    }),
  },
  /** Answers the text of the system's clipboard for "paste as document". */
  readClipboard: { input: nothing },
  copyText: { input: z.strictObject({ text: z.string().max(20_000_000) }) },
  /** The window itself, which a palette can reach too. */
  toggleFullScreen: { input: nothing },
  zoom: { input: z.strictObject({ by: z.enum(['in', 'out', 'reset']) }) },
  quit: { input: nothing },
  /** Tells the menu which actions can be used now. */
  setEnabledActions: { input: z.strictObject({ disabled: z.array(z.string().max(100)).max(500) }) },
} as const satisfies Record<string, { input: z.ZodType }>;

/** A file the person chose; `problem` is why it cannot be read. */
export interface ChosenFile {
  file: number;
  /** With the folders below the one chosen, parted by "/". */
  name: string;
  size: number;
  problem: string | null;
}

export interface RecentProject {
  path: string;
  name: string;
  folder: string;
}

/** All the shell knows that the renderer shows; sent whole with each `stateChanged` event. */
export interface ShellState {
  project: ProjectSummary | null;
  recent: RecentProject[];
  settings: Settings;
  /** The project that could not be opened last and can be helped: damaged (backups, salvage) or newer (a look at a copy). */
  refused: { path: string; name: string; error: Failure } | null;
  /** The language the interface speaks now ("system" resolved). */
  language: 'en' | 'id';
  version: string;
  /** What it is built on. */
  versions: { electron: string; chromium: string; node: string };
  platform: string;
  /** What a spreadsheet of this system expects between the cells of a CSV. */
  list_separator: Delimiter;
}

/** null where the person closed the dialog without choosing. */
export interface ShellOutputs {
  getState: ShellState;
  saveSettings: null;
  newProject: ProjectSummary | null;
  openProject: ProjectSummary | null;
  openRecent: ProjectSummary | null;
  openSample: ProjectSummary;
  closeProject: null;
  reopenProject: ProjectSummary | null;
  keepWork: null;
  getWork: Work | null;
  readyToLeave: null;
  saveCopy: { path: string } | null;
  workOnCopy: ProjectSummary | null;
  listBackups: BackupList;
  makeBackup: Backup;
  /** `kept`: the file that holds what was in the project's place, null where there was none. */
  restoreBackup: { project: ProjectSummary; kept: string | null };
  chooseBackupFolder: { folder: string | null } | null;
  showBackups: null;
  salvage: SalvageReport | null;
  viewNewer: ProjectSummary;
  dismissRefused: null;
  showInFolder: null;
  chooseFiles: ChosenFile[] | null;
  readChosen: Uint8Array;
  saveReport: { path: string } | null;
  showLicences: null;
  exportDataset: ExportReport | null;
  verifyDataset: VerifyReport | null;
  previewReimport: ReimportPreview | null;
  reimport: ReimportPreview;
  cancelTask: null;
  readClipboard: string;
  copyText: null;
  toggleFullScreen: null;
  zoom: null;
  quit: null;
  setEnabledActions: null;
}

export type ShellCallName = keyof typeof shellCalls;
export type ShellCallInput<Name extends ShellCallName> = z.input<(typeof shellCalls)[Name]['input']>;
export type ParsedShellCallInput<Name extends ShellCallName> = z.output<(typeof shellCalls)[Name]['input']>;
