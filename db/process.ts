/**
 * The database process Electron forks (`utilityProcess`): opens the project its command line names, says `ready` or
 * `openFailed`, answers requests until `close`, then gives up its lock and ends. The messages are those of
 * core/contract/db-protocol.ts. Nothing of Electron is imported: its port is typed by what is used of it.
 */
import { type DbArguments, type FromDb, readDbArgv, type ToDb } from '../core/contract/db-protocol.ts';
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
} else start(parentPort, given);

function start(port: ParentPort, { mode, path, read_only }: DbArguments): void {
  let project: Project;
  try {
    project =
      mode === 'create'
        ? createProject(path)
        : openProject(path, mode === 'read' ? { mode, read_only } : { mode: 'write' });
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
    else service.take(data);
  });

  async function finish(): Promise<void> {
    await service.idle();
    project.close();
    process.exit(0);
  }
}

/** Lets the last message leave: `exit` at once would drop it. */
function exitSoon(code: number): void {
  setTimeout(() => process.exit(code), 50);
}
