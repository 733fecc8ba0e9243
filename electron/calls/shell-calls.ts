/**
 * What the page may ask of the shell itself. Each handler asks the person where a path is needed, then hands over to the
 * project or the window; null answers a dialog closed without a choice.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportEndings } from '../../core/contract/export.ts';
import { done, fail, type Result } from '../../core/contract/failure.ts';
import type { ProjectSummary } from '../../core/contract/queries.ts';
import type { ShellState } from '../../core/contract/shell.ts';
import type { Work } from '../../core/contract/work.ts';
import type { Dialogs } from '../dialogs.ts';
import { exportPdf } from '../printing/export-pdf.ts';
import { copyName, fileNameFrom } from '../project/file-names.ts';
import type { ChosenFiles } from '../project/chosen-files.ts';
import type { ProjectSession } from '../project/project-session.ts';
import type { OwnSettings } from '../settings/own-settings.ts';
import type { ShellCallHandlers } from './answer-call.ts';

export interface ShellWorld {
  session: ProjectSession;
  dialogs: Dialogs;
  files: ChosenFiles;
  settings: Pick<OwnSettings, 'changeSettings' | 'projects' | 'chooseBackupFolder'>;
  state: () => ShellState;
  /** Resolves when what the start asked to open is open, or takes too long to wait for. */
  started: Promise<void>;
  pageListens: () => void;
  pageHasSaved: () => void;
  settingsChanged: () => void;
  samplePath: () => string;
  /** Where a dialog starts while no project is open. */
  usualFolder: () => string;
  copySuffix: () => string;
  salvageSuffix: () => string;
  disableActions: (disabled: readonly string[]) => void;
  showInFolder: (path: string) => void;
  licencesFile: string;
  /** What the person saves for whoever helps them. */
  report: () => string;
  /** Shows a folder; false where there is none. */
  openFolder: (path: string) => Promise<boolean>;
  readClipboard: () => Promise<string>;
  copyText: (text: string) => void;
  /** A PDF of an HTML file. */
  printPage: (page: string, title: string) => Promise<Uint8Array>;
  toggleFullScreen: () => void;
  zoom: (by: 'in' | 'out' | 'reset') => void;
  quit: () => void;
}

export function shellCallHandlers(world: ShellWorld): ShellCallHandlers {
  const { session, dialogs } = world;
  let work: Work | null = null;
  const open = (): ProjectSummary => session.current() ?? fail('no-project', {});
  const folder = () => dirname(session.current()?.path ?? join(world.usualFolder(), 'project'));
  const nothing = (act: () => void): Promise<Result<null>> => {
    act();
    return Promise.resolve(done(null));
  };

  /** The file that was looked at last, to be brought back into the project it was looked at for. */
  let previewed: { project: string; file: string } | null = null;

  /** One document gives the file its title; several give it the project's name. */
  async function exportName(documents: readonly string[] | null): Promise<string> {
    const project = open().name.replace(/\.claimlight$/i, '');
    const [only] = documents ?? [];
    if (only === undefined || documents?.length !== 1) return project;
    const document = await session.request('getDocument', { id: only });
    return document.ok ? fileNameFrom(document.value.title, project) : project;
  }

  return {
    async getState() {
      await world.started;
      world.pageListens();
      return done(world.state());
    },
    async saveSettings(changes) {
      world.settings.changeSettings(changes);
      world.settingsChanged();
      return done(null);
    },

    async newProject() {
      const path = await dialogs.chooseNewProject(folder());
      return path === null ? done(null) : session.create(path);
    },
    async openProject() {
      const path = await dialogs.chooseProject(folder());
      return path === null ? done(null) : session.open(path);
    },
    async openRecent({ path }) {
      if (!world.settings.projects().recent.includes(path))
        fail('bad-input', { name: 'openRecent', reason: 'not recent' });
      return session.open(path);
    },
    readyToLeave: () => nothing(world.pageHasSaved),
    async openSample() {
      const result = await session.openSample(world.samplePath());
      // The sample is never held elsewhere on the first start; where it is and the person declines, none is open.
      return result.ok ? done(result.value ?? open()) : result;
    },
    async closeProject() {
      await session.close();
      return done(null);
    },

    async saveCopy() {
      const { path } = open();
      const target = await dialogs.chooseCopy(join(dirname(path), copyName(path, world.copySuffix())));
      return target === null ? done(null) : session.request('saveCopy', { target });
    },
    async workOnCopy() {
      const { path } = open();
      const usual = join(world.usualFolder(), copyName(path, world.copySuffix()));
      const target = await dialogs.chooseCopy(usual);
      if (target === null) return done(null);
      const saved = await session.request('saveCopy', { target });
      return saved.ok ? session.open(saved.value.path) : saved;
    },

    listBackups: ({ of }) => session.errand(of, 'listBackups', {}),
    makeBackup: () => session.errand('open', 'makeBackup', { reason: 'asked' }),
    restoreBackup: ({ of, name }) => session.restore(of, name),
    async chooseBackupFolder({ usual }) {
      const folder = usual ? null : await dialogs.chooseBackupFolder();
      if (!usual && folder === null) return done(null);
      world.settings.chooseBackupFolder(folder);
      session.backUpTo(folder);
      return done({ folder });
    },
    async showBackups({ of }) {
      const list = await session.errand(of, 'listBackups', {});
      if (!list.ok) return list;
      const { folder, backups } = list.value;
      const [newest] = backups;
      if (newest !== undefined) world.showInFolder(join(folder, newest.name));
      else await world.openFolder(folder);
      return done(null);
    },
    async salvage({ of }) {
      const path = of === 'open' ? open().path : (session.refused() ?? fail('no-project', {})).path;
      const target = await dialogs.chooseCopy(join(dirname(path), copyName(path, world.salvageSuffix())));
      if (target === null) return done(null);
      const salvaged = await session.errand(of, 'salvage', { target });
      if (!salvaged.ok) return salvaged;
      const opened = await session.open(target);
      return opened.ok ? salvaged : opened;
    },
    async viewNewer() {
      const result = await session.viewNewer();
      return result.ok ? done(result.value ?? open()) : result;
    },
    dismissRefused: () => nothing(session.dismissRefused),

    showInFolder: () => nothing(() => world.showInFolder(open().path)),
    async saveReport() {
      const path = await dialogs.chooseReport(world.usualFolder());
      if (path === null) return done(null);
      try {
        writeFileSync(path, world.report());
      } catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        fail('cannot-write', { path, reason });
      }
      return done({ path });
    },
    showLicences: () => nothing(() => world.showInFolder(world.licencesFile)),

    async chooseFiles({ what }) {
      const { path, read_only } = open();
      if (read_only !== null) fail('read-only', { path });
      const paths = await dialogs.chooseTexts(what);
      return paths === null ? done(null) : done(await world.files.choose(paths));
    },
    readChosen: async ({ file, from, to }) => done(await world.files.read(file, from, to)),
    async exportDataset({ scope, choice }) {
      const name = (await exportName(scope.documents)) + exportEndings[choice.format];
      const target = await dialogs.chooseExport(join(dirname(open().path), name), choice.format);
      const { language } = world.state();
      if (target === null) return done(null);
      const { format } = choice;
      if (format !== 'pdf')
        return session.request('exportDataset', { scope, choice: { ...choice, format }, target, language });
      const page = { ...choice, format: 'html' as const };
      return exportPdf(target, {
        writePage: (path) =>
          session.request('exportDataset', { scope, choice: page, target: path, language }),
        print: world.printPage,
      });
    },
    async verifyDataset({ what }) {
      open();
      if (what === 'project') return session.request('verifyDataset', { path: null });
      const path = await dialogs.chooseDataset('verify', folder());
      return path === null ? done(null) : session.request('verifyDataset', { path });
    },
    async previewReimport() {
      const { path, read_only } = open();
      if (read_only !== null) fail('read-only', { path });
      const file = await dialogs.chooseDataset('reimport', folder());
      previewed = file === null ? null : { project: path, file };
      return file === null ? done(null) : session.request('previewReimport', { path: file });
    },
    async reimport({ take_conflicting, settled }) {
      // Only what was shown, and only into the project it was shown for.
      if (previewed === null || previewed.project !== open().path)
        return fail('bad-input', { name: 'reimport', reason: 'nothing was previewed' });
      return session.request('reimport', {
        path: previewed.file,
        takeConflicting: take_conflicting,
        settled,
      });
    },
    cancelTask: ({ task }) => nothing(() => session.cancel(task)),

    reopenProject: () => session.reopen(),
    keepWork: (kept) => nothing(() => void (work = kept)),
    getWork: () => Promise.resolve(done(work)),

    readClipboard: async () => done(await world.readClipboard()),
    copyText: ({ text }) => nothing(() => world.copyText(text)),
    toggleFullScreen: () => nothing(world.toggleFullScreen),
    zoom: ({ by }) => nothing(() => world.zoom(by)),
    quit: () => nothing(world.quit),
    setEnabledActions: ({ disabled }) => nothing(() => world.disableActions(disabled)),
  };
}
