/**
 * The project of the window: none or one. Opening, creating and closing run one after another; a project that cannot be
 * opened leaves the one before it open. Requests go to the project that is open when they are made.
 */
import type { DbInput, DbOutput, DbRequestName } from '../../core/contract/db-protocol.ts';
import type { ClaimlightEvent } from '../../core/contract/events.ts';
import { done, failure, type Result } from '../../core/contract/failure.ts';
import type { ProjectSummary } from '../../core/contract/queries.ts';
import type { StartDb } from '../database/db-port.ts';
import { type OpenAs, openProject, type OpenProject } from '../database/open-project.ts';
import { belongsTo, type Task, tasks } from '../database/tasks.ts';
import { type KeptProjects, withNoneOpen, withOpened, withoutProject } from '../settings/recent-projects.ts';
import { afterFailure } from './opening-decision.ts';

/** What the session needs of the world around it. */
export interface SessionWorld {
  startDb: StartDb;
  coder: () => string;
  askToRead: (path: string, holder: string) => Promise<boolean>;
  /** The path with links resolved, so that one file has one name; the path itself where there is no such file. */
  realPath: (path: string) => string;
  exists: (path: string) => boolean;
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
  /** `forReopening`: the application ends, and its next start opens the project again. */
  close: (how?: 'forReopening') => Promise<void>;
  request: <Name extends DbRequestName>(name: Name, input: DbInput<Name>) => Promise<Result<DbOutput<Name>>>;
  cancel: (task: Task) => void;
}

export function projectSession(world: SessionWorld): ProjectSession {
  let project: { db: OpenProject; summary: ProjectSummary } | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const closings = new Set<Promise<void>>();

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
    const result = await connect(path, { mode: 'open' });
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
    project = { db, summary };
    world.keepProjects(withOpened(world.keptProjects(), path));
    world.stateChanged();
    return done(summary);
  }

  /** The old project ends in its own time; only the end of the application waits for it. Long work stops, whole. */
  function letGo(): void {
    if (!project) return;
    for (const task of tasks) project.db.cancel(belongsTo(task));
    const closing = project.db.close();
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

  async function create(path: string, prepare = asItIs): Promise<Result<ProjectSummary | null>> {
    return present(path, await connect(path, { mode: 'create' }), prepare);
  }

  async function present(
    path: string,
    connected: Result<OpenProject | null>,
    prepare: typeof asItIs,
  ): Promise<Result<ProjectSummary | null>> {
    if (!connected.ok || connected.value === null) return connected.ok ? done(null) : connected;
    const db = connected.value;
    const prepared = await prepare(db);
    if (prepared.ok) {
      if (project) await world.letPageSave();
      return show(path, db, prepared.value);
    }
    await db.close();
    return prepared;
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
    if (!project) return { ok: false, error: failure('no-project', {}) };
    return project.db.request(name, input, world.coder());
  }

  return {
    current: () => project?.summary ?? null,
    open: (path) => inTurn(() => open(path)),
    create: (path) => inTurn(() => create(path)),
    openSample: (path) =>
      inTurn(() => (world.exists(path) ? open(path, withSample) : create(path, withSample))),
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
    cancel: (task) => project?.db.cancel(belongsTo(task)),
  };
}

function asItIs(db: OpenProject): Promise<Result<ProjectSummary>> {
  return Promise.resolve(done(db.summary));
}
