/**
 * Puts the parts together once Electron is ready: settings, window, project, menu, calls. Decides nothing itself; each
 * decision is a function of the part it belongs to. The window is made first, because everything else takes place while
 * its page loads.
 */
import { app, type BrowserWindow, clipboard, nativeTheme, session as sessions, shell } from 'electron';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogueFor, type InterfaceLanguage, languages } from '../core/catalogue/catalogue.ts';
import { failureMessage } from '../core/catalogue/failure-message.ts';
import { failure, type Failure, type Result } from '../core/contract/failure.ts';
import type { ShellState } from '../core/contract/shell.ts';
import { separatorFor } from '../formats/export/list-separator.ts';
import { serveApp } from './app-protocol/serve-app.ts';
import { eventOutbox } from './calls/event-outbox.ts';
import { shellCallHandlers } from './calls/shell-calls.ts';
import { startDbFrom } from './database/db-port.ts';
import { dialogs as nativeDialogs } from './dialogs.ts';
import { chosenFiles } from './project/chosen-files.ts';
import { interfaceLanguage } from './interface-language.ts';
import { answerCalls, sendEvent } from './ipc.ts';
import type { Log } from './log.ts';
import { applicationMenu } from './menu/application-menu.ts';
import { offerEditContextMenu } from './menu/edit-context-menu.ts';
import { bundled, documentsFolder, ownFiles, usualFolder } from './places.ts';
import { printPage } from './printing/print-page.ts';
import { lastWord } from './project/last-word.ts';
import { projectSession } from './project/project-session.ts';
import { shownRefused } from './project/opening-decision.ts';
import { report } from './report.ts';
import { samplePath } from './project/sample-path.ts';
import { guardSession } from './security/guard-contents.ts';
import { ownSettings } from './settings/own-settings.ts';
import { shownProjects } from './settings/recent-projects.ts';
import { type StartChoice, startChoice, type StartRequest } from './start-request.ts';
import { bringToFront, openMainWindow } from './window/main-window.ts';
import { afterPageGone } from './window/page-gone.ts';
import { windowTitle } from './window/window-title.ts';
import { nextZoom } from './window/zoom.ts';

/** So long the page waits for the project of the start, instead of showing an empty window first. */
const startPatience = 1_500;

export interface Application {
  /** For what comes while it runs: a second start, a file handed over by the system. */
  take: (request: StartRequest) => void;
  importGiven: (path: string) => Promise<void>;
  fail: (error: Failure) => void;
  /** Resolves when the project is closed; the next start opens it again. */
  end: () => Promise<void>;
}

export function runApplication(request: StartRequest, log: Log): Application {
  const own = ownSettings(ownFiles(app), log);
  nativeTheme.themeSource = own.settings().theme;
  guardSession(app, sessions.defaultSession, log);
  serveApp(sessions.defaultSession, bundled.page);

  let window: BrowserWindow | null = null;
  const outbox = eventOutbox((event) => sendEvent(window, event));
  const preferred = app.getPreferredSystemLanguages();
  const language = () => interfaceLanguage(own.settings().language, preferred);
  const catalogue = () => catalogueFor(language());
  // A dialog of a window that does not show yet would not show either.
  const files = chosenFiles();
  const dialogs = nativeDialogs(() => (window?.isVisible() ? window : null), catalogue);

  const pagesLastWord = lastWord(() => outbox.emit({ type: 'leaving' }), 1_000);
  const session = projectSession({
    startDb: startDbFrom(bundled.database),
    coder: () => own.settings().coder || 'coder',
    askToRead: dialogs.askToRead,
    realPath: (path) => (existsSync(path) ? realpathSync.native(path) : path),
    exists: existsSync,
    backupFolder: own.backupFolder,
    keptProjects: own.projects,
    keepProjects: own.keepProjects,
    emit: outbox.emit,
    letPageSave: pagesLastWord.ask,
    stateChanged: () => {
      const project = session.current();
      if (project) app.addRecentDocument(project.path);
      window?.setTitle(windowTitle(project, catalogue().workbench.appName));
      menu.rebuild();
      outbox.emit({ type: 'stateChanged', state: state() });
    },
  });

  const state = (): ShellState => ({
    project: session.current(),
    recent: shownProjects(own.projects()),
    settings: own.settings(),
    refused: shownRefused(session.refused()),
    language: language(),
    version: app.getVersion(),
    versions: {
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      node: process.versions.node,
    },
    platform: process.platform,
    list_separator: separatorFor(app.getSystemLocale()),
  });

  const fail = (error: Failure) => {
    log.say(`failed: ${error.kind}`);
    outbox.emit({ type: 'failed', error });
  };
  const tellFailure = async (answer: Promise<Result<unknown>>) => {
    const result = await answer;
    if (!result.ok) fail(result.error);
  };
  const sampleFile = () => {
    const { folder } = ownFiles(app);
    const nameIn = (entry: InterfaceLanguage) => catalogueFor(entry).dialogs.sampleName;
    const names = [nameIn(language()), ...languages.map(nameIn)] as const;
    return samplePath([documentsFolder(app) ?? folder, folder], names, existsSync);
  };
  const open = async (choice: StartChoice) => {
    if (choice.open === 'project') await tellFailure(session.open(choice.path));
    if (choice.open === 'sample') await tellFailure(session.openSample(sampleFile()));
  };

  const menu = applicationMenu(() => ({
    catalogue: catalogue(),
    recent: shownProjects(own.projects()),
    platform: process.platform,
    development: !app.isPackaged,
    // Ending must work also while the page does not answer.
    choose: (action) => (action === 'quit' ? app.quit() : outbox.emit({ type: 'action', action })),
    openRecent: (path) => void tellFailure(session.open(path)),
  }));

  let lastGone: number | null = null;
  async function pageGone(reason: string): Promise<void> {
    const next = afterPageGone(reason, lastGone, Date.now());
    lastGone = Date.now();
    log.say(`page gone (${reason}): ${next}`);
    if (next === 'reload') window?.webContents.reload();
    if (next !== 'tell') return;
    await dialogs.tell(failureMessage(catalogue(), failure('unexpected', { reason })));
    app.quit();
  }

  // First of all, because its process needs the longest until it answers.
  const opened = open(startChoice(request, own.projects().open, existsSync));
  window = openMainWindow(
    {
      place: own.windowPlace(),
      preload: bundled.preload,
      title: catalogue().workbench.appName,
      developerTools: !app.isPackaged,
    },
    { placed: own.keepWindowPlace, pageLoads: outbox.pageLoads, pageGone: (reason) => void pageGone(reason) },
  );
  offerEditContextMenu(window, catalogue);
  window.once('closed', () => {
    window = null;
  });

  const patience = new Promise<void>((resolve) => setTimeout(resolve, startPatience).unref());

  answerCalls(() => window, {
    session,
    log,
    shell: shellCallHandlers({
      session,
      dialogs,
      files,
      settings: own,
      state,
      started: Promise.race([opened, patience]),
      pageListens: outbox.pageListens,
      pageHasSaved: pagesLastWord.heard,
      settingsChanged: () => {
        nativeTheme.themeSource = own.settings().theme;
        menu.rebuild();
        outbox.emit({ type: 'stateChanged', state: state() });
      },
      samplePath: sampleFile,
      usualFolder: () => usualFolder(app),
      copySuffix: () => catalogue().dialogs.copySuffix,
      salvageSuffix: () => catalogue().dialogs.salvageSuffix,
      disableActions: menu.disable,
      showInFolder: (path) => shell.showItemInFolder(path),
      licencesFile: join(dirname(app.getPath('exe')), 'LICENSES.chromium.html'),
      report: () =>
        report({
          version: app.getVersion(),
          versions: process.versions,
          platform: `${process.platform} ${process.arch}`,
          language: language(),
          settings: own.settings(),
          log: ownFiles(app).log,
          home: app.getPath('home'),
        }),
      openFolder: async (path) => (await shell.openPath(path)) === '',
      // A promise since Electron 36 or so; the substitute runtime answers at once.
      readClipboard: () => Promise.resolve(clipboard.readText()),
      printPage,
      copyText: (text) => void clipboard.writeText(text),
      toggleFullScreen: () => window?.setFullScreen(!window.isFullScreen()),
      zoom: (by) => {
        const contents = window?.webContents;
        contents?.setZoomLevel(nextZoom(contents.getZoomLevel(), by));
      },
      quit: () => app.quit(),
    }),
  });
  menu.rebuild();

  return {
    take: (next) => {
      if (window) bringToFront(window);
      void open(startChoice(next, null, existsSync));
    },
    importGiven: async (path) => {
      outbox.emit({ type: 'filesOffered', files: await files.choose([path]) });
    },
    fail,
    end: () => session.close('forReopening'),
  };
}
