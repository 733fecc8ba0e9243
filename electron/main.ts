/**
 * The boot list: what must be settled before Electron is ready, in order, then the application, then what ends it.
 */
import { app, Menu } from 'electron';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failure } from '../core/contract/failure.ts';
import { registerAppScheme } from './app-protocol/serve-app.ts';
import { type Application, runApplication } from './application.ts';
import { runCommand } from './command-line/run-command.ts';
import { wordsOfCommand } from './command-line/words-of-command.ts';
import { type Log, logFile } from './log.ts';
import { bundled, ownFiles } from './places.ts';
import { denyDebugging } from './security/deny-debugging.ts';
import { guardContents } from './security/guard-contents.ts';
import { quietNetworkBeforeReady } from './security/quiet-network.ts';
import { projectExtension, startRequest } from './start-request.ts';

/** So long the end waits for the databases to finish; they lose nothing when they are cut off. */
const endPatience = 25_000;

// 0. Nobody steers it from outside; and the command line, which needs nothing of what follows.
denyDebugging(app);
const words = wordsOfCommand(process.argv);
if (words === null) startWindow();
else void runCommand(app, bundled.commandLine, words);

function startWindow(): void {
  // 1. Where everything of ours lies. Chromium's own switch moves it, and with it the lock of the single instance.
  const given = app.commandLine.getSwitchValue('user-data-dir');
  const userData = given === '' ? join(app.getPath('appData'), 'Claimlight') : resolve(given);
  mkdirSync(userData, { recursive: true });
  app.setPath('userData', userData);
  // Windows groups windows and recent files by this name; the installer uses the same.
  app.setAppUserModelId('org.claimlight.Claimlight');
  const log = logFile(ownFiles(app).log);

  // 2. One instance: a second start hands its request to the first, through its command line, and ends.
  if (app.requestSingleInstanceLock()) boot(log);
  else app.exit(0);
}

function boot(log: Log): void {
  // 3. Chromium refuses to run sandboxed as root, and enableSandbox() then ends every child; who passes --no-sandbox
  // (our start script, for root only) has been told.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  quietNetworkBeforeReady(app);
  registerAppScheme();
  guardContents(app);
  // Without this Electron builds a menu of its own first.
  Menu.setApplicationMenu(null);

  // 4. The application itself.
  const running: Promise<Application> = app
    .whenReady()
    .then(() => runApplication(startRequest(process.argv, process.cwd()), log));
  running.catch((error: unknown) => {
    log.error('start', error);
    app.exit(1);
  });
  const tell = (act: (application: Application) => void | Promise<void>) =>
    void running.then(act).catch((error: unknown) => log.error('from outside', error));

  // 5. What comes from outside while it runs.
  app.on('second-instance', (_event, argv, folder) => tell(({ take }) => take(startRequest(argv, folder))));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    const isProject = path.toLowerCase().endsWith(projectExtension);
    tell(({ take, importGiven }) => (isProject ? take({ project: path, sample: false }) : importGiven(path)));
  });

  // 6. Bugs: logged, told, and the work goes on; the databases are processes of their own and hold what was saved.
  const bug = (where: string) => (error: unknown) => {
    log.error(where, error);
    const reason = error instanceof Error ? error.name : 'unknown';
    tell((application) => application.fail(failure('unexpected', { reason })));
  };
  process.on('uncaughtException', bug('uncaught'));
  process.on('unhandledRejection', bug('unhandled'));
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.say(`${type} gone (${reason}, ${exitCode})`);
  });

  // 7. The end: windows first, so that a page can send its last words, then the databases, then the process.
  app.on('window-all-closed', () => app.quit());
  let ending = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (ending) return;
    ending = true;
    setTimeout(() => app.exit(0), endPatience);
    void running.then((application) => application.end()).finally(() => app.exit(0));
  });
}
