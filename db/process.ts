/**
 * The database process Electron forks (`utilityProcess`): opens the project its command line names, says `ready` or
 * `openFailed`, answers requests until `close`, then gives up its lock and ends. As a keeper it opens nothing and runs
 * errands instead. The messages are those of core/contract/db-protocol.ts. Nothing of Electron is imported: its port is
 * typed by what is used of it.
 */
import { type DbArguments, type FromDb, readDbArgv, type ToDb } from '../core/contract/db-protocol.ts';
import type { BackupPlan } from './backup/before-bulk.ts';
import { createProject, openProject } from './open-project.ts';
import type { Project } from './project.ts';
import { reportBug } from './report-bug.ts';
import { serve } from './serve.ts';
import { failureFromError } from './sqlite/failure-from-error.ts';

interface ParentPort {
  postMessage(message: FromDb): void;
  on(event: 'message', listener: (event: { data: ToDb }) => void): void;
}

const { parentPort } = process as NodeJS.Process & { parentPort?: ParentPort };
const given = readDbArgv(process.argv);
if (parentPort === undefined || given === null) {
  reportBug('This process is started by Claimlight, with --role, --mode and --path.');
  process.exitCode = 2;
} else if (given.role === 'keeper') void keep(parentPort, given);
else void start(parentPort, given);

async function start(port: ParentPort, { mode, path, read_only, backups }: DbArguments): Promise<void> {
  let chosen = backups;
  const plan: BackupPlan = {
    chosen: () => chosen,
    made: (backup) => port.postMessage({ type: 'backedUp', backup }),
    failed: (error) => port.postMessage({ type: 'backupFailed', error }),
  };
  let project: Project;
  try {
    project =
      mode === 'create'
        ? createProject(path, plan)
        : await openProject(path, mode === 'read' ? { mode, read_only } : { mode: 'write', backups: plan });
    port.postMessage({ type: 'ready', project: project.query('getProject', {}) });
  } catch (error) {
    const reason = failureFromError(error, path);
    if (reason.kind === 'unexpected') reportBug(error);
    port.postMessage({ type: 'openFailed', error: reason });
    return exitSoon(1);
  }
  const service = serve(project, (message) => port.postMessage(message));
  port.on('message', ({ data }) => {
    if (data.type === 'close') void finish();
    else if (data.type === 'backups') chosen = data.folder;
    else service.take(data);
  });

  async function finish(): Promise<void> {
    await service.idle();
    project.close();
    process.exit(0);
  }
}

/** Loaded only where it is needed: a project that opens does not wait for it. */
async function keep(port: ParentPort, { path, backups }: DbArguments): Promise<void> {
  const { serveErrands } = await import('./keeper/serve-errands.ts');
  const errands = serveErrands({ path, chosen: backups }, (message) => port.postMessage(message));
  port.on('message', ({ data }) => {
    if (data.type === 'close') void errands.idle().then(() => process.exit(0));
    else errands.take(data);
  });
  port.postMessage({ type: 'ready', project: null });
}

/** Lets the last message leave: `exit` at once would drop it. */
function exitSoon(code: number): void {
  setTimeout(() => process.exit(code), 50);
}
