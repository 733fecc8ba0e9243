/**
 * The project of the window: none or one. Opening, creating and closing run one after another; a project that cannot be
 * opened leaves the one before it open. Requests go to the project that is open when they are made.
 */
import type { WhichProject } from '../../core/contract/backups.ts';
import type {
  DbInput,
  DbOutput,
  DbRequestName,
  ErrandInput,
  ErrandName,
  ErrandOutput,
} from '../../core/contract/db-protocol.ts';
import type { ClaimlightEvent } from '../../core/contract/events.ts';
import { done, type Failure, failure, type Result } from '../../core/contract/failure.ts';
import type { ProjectSummary } from '../../core/contract/queries.ts';
import type { StartDb } from '../database/db-port.ts';
import { type OpenAs, openProject, type OpenProject } from '../database/open-project.ts';
import { type Errand, runErrand } from '../database/run-errand.ts';
import { belongsTo, errandTasks, projectTasks, type Task } from '../database/tasks.ts';
import { type KeptProjects, withNoneOpen, withOpened, withoutProject } from '../settings/recent-projects.ts';
import { keepProject, type Keeping } from './keeping.ts';
import { afterFailure, canBeHelped } from './opening-decision.ts';

/** What the session needs of the world around it. */
export interface SessionWorld {
  startDb: StartDb;
  coder: () => string;
  askToRead: (path: string, holder: string) => Promise<boolean>;
  /** The path with links resolved, so that one file has one name; the path itself where there is no such file. */
  realPath: (path: string) => string;
  exists: (path: string) => boolean;
  /** The folder the person chose for backups, null for the one beside each project. */
  backupFolder: () => string | null;
  keptProjects: () => KeptProjects;
  keepProjects: (kept: KeptProjects) => void;
  emit: (event: ClaimlightEvent) => void;
  /** Resolves when the page has sent what was still being typed (last-word.ts). */
  letPageSave: () => Promise<void>;
  /** Project or recent list differ. */
  stateChanged: () => void;
}

export interface ProjectSession {
  /** As it was when opened. */
  current: () => ProjectSummary | null;
  /** Null where the person, asked whether to read only, said no. */
  open: (path: string) => Promise<Result<ProjectSummary | null>>;
  create: (path: string) => Promise<Result<ProjectSummary | null>>;
  /** Makes the sample where there is none at `path`, and fills it. */
  openSample: (path: string) => Promise<Result<ProjectSummary | null>>;
  /** Ends the processes of the open project, dead or alive, and opens it again. */
  reopen: () => Promise<Result<ProjectSummary | null>>;
  /** `forReopening`: the application ends, and its next start opens the project again. */
  close: (how?: 'forReopening') => Promise<void>;
  request: <Name extends DbRequestName>(name: Name, input: DbInput<Name>) => Promise<Result<DbOutput<Name>>>;
  /** The project that could not be opened last and can be helped. */
  refused: () => Refused | null;
  dismissRefused: () => void;
  /** Opens a copy of the refused project, made by a newer Claimlight, to look at. */
  viewNewer: () => Promise<Result<ProjectSummary | null>>;
  /** Something about the file of a project that is open or was refused. */
  errand: <Name extends ErrandName>(
    of: WhichProject,
    name: Name,
    input: ErrandInput<Name>,
  ) => Promise<Result<ErrandOutput<Name>>>;
  /** Puts a backup in the project's place; closes it for that and opens it again. */
  restore: (
    of: WhichProject,
    name: string,
  ) => Promise<Result<{ project: ProjectSummary; kept: string | null }>>;
  /** The person chose another folder for backups. */
  backUpTo: (folder: string | null) => void;
  cancel: (task: Task) => void;
}

export interface Refused {
  path: string;
  error: Failure;
}

export function projectSession(world: SessionWorld): ProjectSession {
  let project: { db: OpenProject; summary: ProjectSummary; keeping: Keeping | null } | null = null;
  let refused: Refused | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const closings = new Set<Promise<void>>();
  const errands = new Map<Errand<unknown>, ErrandName>();
  /** What is asked meanwhile waits for it. */
  let reopening: Promise<unknown> | null = null;

  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const mine = turn.then(act);
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function connect(path: string, as: OpenAs): Promise<Result<OpenProject>> {
    let opened: OpenProject | null = null;
    const isCurrent = () => opened !== null && project?.db === opened;
    const result = await openProject(world.startDb, path, as, {
      touched: (touched) => isCurrent() && world.emit({ type: 'changed', touched }),
      progress: (progress) => world.emit(progress),
      backedUp: () => isCurrent() && project?.keeping?.backedUp(),
      backupFailed: (error) => isCurrent() && world.emit({ type: 'failed', error }),
      restarted: (recovered, reason) => {
        if (!isCurrent()) return;
        world.emit({ type: 'databaseRestarted', recovered });
        if (reason) world.emit({ type: 'failed', error: reason });
      },
    });
    if (result.ok) opened = result.value;
    return result;
  }

  /** Opens for writing, else as the failure allows. Null where the person declined. */
  async function connectAsPossible(path: string): Promise<Result<OpenProject | null>> {
    const result = await connect(path, { mode: 'open', backups: world.backupFolder() });
    if (result.ok) return result;
    const next = afterFailure(result.error);
    switch (next.step) {
      case 'ask-to-read':
        return (await world.askToRead(path, next.holder))
          ? connect(path, { mode: 'read', read_only: 'held' })
          : done(null);
      case 'read':
        return connect(path, { mode: 'read', read_only: 'medium' });
      case 'forget':
        world.keepProjects(withoutProject(world.keptProjects(), path));
        world.stateChanged();
        return result;
      case 'tell':
        return result;
    }
  }

  function show(path: string, db: OpenProject, summary: ProjectSummary): Result<ProjectSummary> {
    letGo();
    refused = null;
    project = { db, summary, keeping: summary.read_only === null ? keep(path) : null };
    world.keepProjects(withOpened(world.keptProjects(), path));
    world.stateChanged();
    return done(summary);
  }

  /** The old project ends in its own time; only the end of the application waits for it. Long work stops, whole. */
  function letGo(): void {
    if (!project) return;
    for (const task of projectTasks) project.db.cancel(belongsTo(task));
    const closing = Promise.all([project.db.close(), project.keeping?.stop()]).then(() => undefined);
    closings.add(closing);
    void closing.finally(() => closings.delete(closing));
    project = null;
  }

  /** `prepare` may do something to the project before it is shown; it answers how the project is then. */
  async function open(given: string, prepare = asItIs): Promise<Result<ProjectSummary | null>> {
    const path = world.realPath(given);
    if (project?.summary.path === path) return done(project.summary);
    // A project just left may still be letting go of its lock.
    await Promise.all(closings);
    return present(path, await connectAsPossible(path), prepare);
  }

  async function reopen(): Promise<Result<ProjectSummary | null>> {
    if (!project) return noProject;
    const { path } = project.summary;
    letGo();
    const result = await open(path);
    if (!result.ok || result.value === null) world.stateChanged();
    return result;
  }

  async function create(path: string, prepare = asItIs): Promise<Result<ProjectSummary | null>> {
    return present(path, await connect(path, { mode: 'create', backups: world.backupFolder() }), prepare);
  }

  async function present(
    path: string,
    connected: Result<OpenProject | null>,
    prepare: typeof asItIs,
  ): Promise<Result<ProjectSummary | null>> {
    if (!connected.ok) return refuse(path, connected.error);
    if (connected.value === null) return done(null);
    const db = connected.value;
    const prepared = await prepare(db);
    if (prepared.ok) {
      if (project) await world.letPageSave();
      return show(path, db, prepared.value);
    }
    await db.close();
    return prepared;
  }

  function refuse(path: string, error: Failure): Result<never> {
    if (canBeHelped(error)) {
      refused = { path, error };
      world.stateChanged();
    }
    return { ok: false, error };
  }

  function keep(path: string): Keeping {
    return keepProject((input) => begin(path, 'lookAfter', input), {
      found: (report) => world.emit({ type: 'lookedAfter', report }),
      failed: (error) => world.emit({ type: 'failed', error }),
    });
  }

  function begin<Name extends ErrandName>(
    path: string,
    name: Name,
    input: ErrandInput<Name>,
  ): Errand<ErrandOutput<Name>> {
    const about = { path, backups: world.backupFolder() };
    const errand = runErrand(world.startDb, about, name, input, world.emit);
    errands.set(errand, name);
    void errand.answer.finally(() => errands.delete(errand));
    return errand;
  }

  function pathOf(of: WhichProject): string | null {
    return (of === 'open' ? project?.summary.path : refused?.path) ?? null;
  }

  async function restore(of: WhichProject, name: string) {
    const path = pathOf(of);
    if (path === null) return noProject;
    if (project?.summary.path === path) {
      await world.letPageSave();
      letGo();
      // Nothing that is shown of it is true any more.
      world.stateChanged();
    }
    await Promise.all(closings);
    const restored = await begin(path, 'restoreBackup', { name }).answer;
    const opened = await open(path);
    if (!restored.ok) return restored;
    if (!opened.ok) return opened;
    return opened.value === null ? noProject : done({ project: opened.value, ...restored.value });
  }

  async function viewNewer(): Promise<Result<ProjectSummary | null>> {
    if (refused === null) return noProject;
    const { path } = refused;
    return present(path, await connect(path, { mode: 'read', read_only: 'newer' }), asItIs);
  }

  async function withSample(db: OpenProject): Promise<Result<ProjectSummary>> {
    if (db.summary.documents > 0 || db.summary.read_only !== null) return asItIs(db);
    const filled = await db.request('createSample', {}, world.coder());
    return filled.ok ? db.request('getProject', {}, world.coder()) : filled;
  }

  async function request<Name extends DbRequestName>(
    name: Name,
    input: DbInput<Name>,
  ): Promise<Result<DbOutput<Name>>> {
    await reopening;
    if (!project) return noProject;
    return project.db.request(name, input, world.coder());
  }

  return {
    current: () => project?.summary ?? null,
    open: (path) => inTurn(() => open(path)),
    create: (path) => inTurn(() => create(path)),
    openSample: (path) =>
      inTurn(() => (world.exists(path) ? open(path, withSample) : create(path, withSample))),
    reopen: () => {
      const opened = inTurn(reopen);
      reopening = opened.finally(() => (reopening = null));
      return opened;
    },
    close: (how) =>
      inTurn(async () => {
        if (how !== 'forReopening') world.keepProjects(withNoneOpen(world.keptProjects()));
        if (project) {
          letGo();
          if (how !== 'forReopening') world.stateChanged();
        }
        await Promise.all(closings);
      }),
    request,
    refused: () => refused,
    dismissRefused() {
      refused = null;
      world.stateChanged();
    },
    viewNewer: () => inTurn(viewNewer),
    async errand(of, name, input) {
      const path = pathOf(of);
      return path === null ? noProject : begin(path, name, input).answer;
    },
    restore: (of, name) => inTurn(() => restore(of, name)),
    backUpTo: (folder) => project?.db.backUpTo(folder),
    cancel(task) {
      project?.db.cancel(belongsTo(task));
      for (const [errand, name] of errands) if (errandTasks[name] === task) errand.cancel();
    },
  };
}

const noProject: Result<never> = { ok: false, error: failure('no-project', {}) };

function asItIs(db: OpenProject): Promise<Result<ProjectSummary>> {
  return Promise.resolve(done(db.summary));
}
