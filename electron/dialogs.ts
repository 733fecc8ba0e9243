/**
 * The native dialogs. Each answers what the person chose, null where they chose nothing. `dialog.show…` is looked up at
 * each call, so that the end-to-end tests can put a stub in its place.
 */
import {
  dialog,
  type BrowserWindow,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { type DialogFormat, exportEndings } from '../core/contract/export.ts';
import { fail } from '../core/contract/failure.ts';
import { knownEndings } from '../formats/import/documents/format-of-file.ts';
import { withExtension } from './project/file-names.ts';
import { projectExtension } from './start-request.ts';

export interface Dialogs {
  chooseProject: (folder: string) => Promise<string | null>;
  chooseNewProject: (folder: string) => Promise<string | null>;
  chooseCopy: (suggestion: string) => Promise<string | null>;
  chooseTexts: (what: 'files' | 'folder') => Promise<string[] | null>;
  /** An exported file, to be verified or brought back. */
  chooseDataset: (purpose: 'verify' | 'reimport', folder: string) => Promise<string | null>;
  /** `suggestion` with the ending of the format. */
  chooseExport: (suggestion: string, format: DialogFormat) => Promise<string | null>;
  chooseReport: (folder: string) => Promise<string | null>;
  chooseBackupFolder: () => Promise<string | null>;
  /** Whether to open a project read-only that `holder` has open. */
  askToRead: (path: string, holder: string) => Promise<boolean>;
  tell: (message: string) => Promise<void>;
}

const datasetEndings = { verify: ['zip', 'csv'], reimport: ['zip', 'jsonl', 'jsonld', 'csv'] };

export function dialogs(window: () => BrowserWindow | null, catalogue: () => Catalogue): Dialogs {
  const words = () => catalogue().dialogs;

  async function open(options: OpenDialogOptions): Promise<string[] | null> {
    const parent = window();
    const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
    return chosen.canceled || chosen.filePaths.length === 0 ? null : chosen.filePaths;
  }

  async function save(options: SaveDialogOptions, extension: string): Promise<string | null> {
    const parent = window();
    const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
    if (chosen.canceled || chosen.filePath === '') return null;
    const path = withExtension(chosen.filePath, extension);
    // The dialog asked about another name than the one that would be replaced.
    return path !== chosen.filePath && existsSync(path) ? fail('file-exists', { path }) : path;
  }

  function ask(options: MessageBoxOptions) {
    const parent = window();
    return parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options);
  }

  const projects = () => [{ name: words().projectFiles, extensions: [projectExtension.slice(1)] }];
  const all = () => ({ name: words().allFiles, extensions: ['*'] });

  return {
    async chooseProject(folder) {
      const { openProject: title, open: buttonLabel } = words();
      const filters = [...projects(), all()];
      const chosen = await open({
        title,
        buttonLabel,
        defaultPath: folder,
        filters,
        properties: ['openFile'],
      });
      return chosen?.[0] ?? null;
    },
    chooseNewProject(folder) {
      const { newProject: title, create: buttonLabel, untitled } = words();
      const defaultPath = join(folder, untitled + projectExtension);
      return save({ title, buttonLabel, defaultPath, filters: projects() }, projectExtension);
    },
    chooseCopy(suggestion) {
      const { saveCopy: title, save: buttonLabel } = words();
      return save({ title, buttonLabel, defaultPath: suggestion, filters: projects() }, projectExtension);
    },
    chooseTexts(what) {
      const { importDocuments: title, look: buttonLabel, textFiles } = words();
      if (what === 'folder') return open({ title, buttonLabel, properties: ['openDirectory'] });
      const filters = [{ name: textFiles, extensions: [...knownEndings] }, all()];
      return open({ title, buttonLabel, filters, properties: ['openFile', 'multiSelections'] });
    },
    async chooseDataset(purpose, folder) {
      const { datasets } = words();
      const {
        title,
        button: buttonLabel,
        extensions,
      } = { ...datasets[purpose], extensions: datasetEndings[purpose] };
      const filters = [{ name: datasets.files, extensions: [...extensions] }, all()];
      const chosen = await open({
        title,
        buttonLabel,
        defaultPath: folder,
        filters,
        properties: ['openFile'],
      });
      return chosen?.[0] ?? null;
    },
    chooseExport(suggestion, format) {
      const { exportTitle: title, export: buttonLabel, exportFiles } = words();
      const ending = exportEndings[format];
      const filters = [{ name: exportFiles[format], extensions: [ending.slice(1)] }];
      return save(
        { title, buttonLabel, defaultPath: suggestion, filters, properties: ['showOverwriteConfirmation'] },
        ending,
      );
    },
    chooseReport(folder) {
      const { reportTitle: title, reportName, reportFiles } = catalogue().person;
      const filters = [{ name: reportFiles, extensions: ['txt'] }];
      const { save: buttonLabel } = words();
      return save({ title, buttonLabel, defaultPath: join(folder, reportName), filters }, '.txt');
    },
    async chooseBackupFolder() {
      const { backupFolder: title, choose: buttonLabel } = words();
      const chosen = await open({ title, buttonLabel, properties: ['openDirectory', 'createDirectory'] });
      return chosen?.[0] ?? null;
    },
    async askToRead(path, holder) {
      const { heldQuestion, heldDetail, openReadOnly, cancel } = words();
      const { response } = await ask({
        type: 'question',
        message: heldQuestion(basename(path), holder),
        detail: heldDetail,
        buttons: [openReadOnly, cancel],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      });
      return response === 0;
    },
    async tell(message) {
      await ask({ type: 'error', message, buttons: [words().ok], noLink: true });
    },
  };
}
