/**
 * What a database process does with a message of the shell, without knowing how messages travel: `process.ts` brings
 * them over Electron's port, a test calls it directly. Commands run one after the other as they come; long work lets
 * others through between its parts and may be cancelled by its request's id. Each request gets exactly one response;
 * whatever is thrown becomes one of the contract's failures.
 */
import type { CommandName } from '../core/contract/commands.ts';
import type { FromDb, ReaderShellRequests, ToDb, WriterShellRequests } from '../core/contract/db-protocol.ts';
import { fail, type Result } from '../core/contract/failure.ts';
import { packMarks } from '../core/contract/packed-marks.ts';
import type { PlainQueryName } from '../core/contract/queries.ts';
import { toldRows, type Touched } from '../core/contract/tables.ts';
import type { CommandContext } from './commands/command-context.ts';
import { commandHandlers } from './commands/command-handlers.ts';
import { exportDataset } from './export/export-dataset.ts';
import type { Committed } from './history/run-step.ts';
import type { Project } from './project.ts';
import { queryHandlers } from './queries/query-handlers.ts';
import { reportBug } from './report-bug.ts';
import { fillSample } from './sample/fill-sample.ts';
import { saveCopy } from './save-copy.ts';
import { failureFromError } from './sqlite/failure-from-error.ts';
import { markTableHandlers } from './table/mark-table.ts';
import { throttled } from './throttled.ts';

type Request = Extract<ToDb, { type: 'request' }>;

/** What was done, and what it touched where something was committed. */
interface Outcome<Value> {
  value: Value;
  touched?: Touched;
}

async function respond(
  project: Project,
  { name, input }: Request,
  context: CommandContext,
): Promise<Outcome<unknown>> {
  const { db } = project;
  while (db.held !== null) await db.held;
  // The message pairs names with inputs by type, which does not follow a name found in a table: hence `never`.
  if (name === 'listMarks') return { value: packMarks(project.query(name, input)) };
  if (isIn(queryHandlers, name)) return { value: project.query<PlainQueryName>(name, input as never) };
  if (isIn(markTableHandlers, name)) return { value: await markTableHandlers[name](db, input as never) };
  if (isIn(commandHandlers, name))
    return outcome(await project.command<CommandName>(name, input as never, context));
  if (isIn(shellRequests, name)) return shellRequests[name](project, input as never, context);
  return fail('bad-input', { name, reason: 'no such request' });
}

const isIn = <Table extends object>(table: Table, name: PropertyKey): name is keyof Table =>
  Object.hasOwn(table, name);

type ShellRequests = WriterShellRequests & ReaderShellRequests;

const shellRequests: {
  [Name in keyof ShellRequests]: (
    project: Project,
    input: ShellRequests[Name]['input'],
    context: CommandContext,
  ) => Promise<Outcome<ShellRequests[Name]['output']>>;
} = {
  createSample: async (project, _input, context) => outcome(await fillSample(project, context)),
  saveCopy: async (project, { target }, context) => ({ value: await saveCopy(project, target, context) }),
  previewReimport: async (project, { path }) => {
    const { previewFile } = await import('./reimport/reimport-file.ts');
    return { value: await previewFile(project.db, path) };
  },
  reimport: async (project, { path, takeConflicting, settled }, context) => {
    const { reimportFile } = await import('./reimport/reimport-file.ts');
    return outcome(await reimportFile(project, path, { takeConflicting, settled }, context));
  },
  verifyDataset: async (project, { path }, context) => {
    const { verifyDataset } = await import('./verify-dataset.ts');
    return { value: await verifyDataset(project, path, context) };
  },
  exportDataset: async (project, { target, ...request }, context) => ({
    value: await exportDataset(project, request, target, context),
  }),
};

function outcome<Value>({ value, touched }: Committed<Value>): Outcome<Value> {
  return touched.tables.length === 0 ? { value } : { value, touched };
}

/** The name under which a long request tells its progress. */
const tasks: Partial<Record<Request['name'], string>> = {
  importDocuments: 'import',
  reimport: 'import',
  exportDataset: 'export',
  verifyDataset: 'verify',
  saveCopy: 'copy',
  goToStep: 'history',
};

export interface Service {
  take(message: ToDb): void;
  /** Resolves when every request has been answered. */
  idle(): Promise<void>;
}

export function serve(project: Project, send: (message: FromDb) => void): Service {
  const running = new Map<number, AbortController>();
  const answers = new Set<Promise<void>>();

  async function answer(request: Request, signal: AbortSignal): Promise<void> {
    const task = tasks[request.name];
    const context: CommandContext = { coder: request.coder, signal };
    if (task !== undefined)
      context.onProgress = throttled((done, total) => send({ type: 'progress', task, done, total }));
    const { result, touched } = await settled(respond(project, request, context), project.path);
    send({
      type: 'response',
      id: request.id,
      result,
      ...(touched && { touched: withSummaries(project, touched) }),
    });
  }

  return {
    take(message) {
      if (message.type === 'cancel') running.get(message.id)?.abort();
      if (message.type !== 'request') return;
      const abort = new AbortController();
      running.set(message.id, abort);
      const answered = answer(message, abort.signal).finally(() => {
        running.delete(message.id);
        answers.delete(answered);
      });
      answers.add(answered);
    },
    async idle() {
      while (answers.size > 0) await Promise.all(answers);
    },
  };
}

function withSummaries(project: Project, touched: Touched): Touched {
  const { marks } = touched;
  if (marks === null || marks.length > toldRows) return touched;
  return { ...touched, summaries: project.query('getMarkSummaries', { ids: marks }) };
}

async function settled(
  work: Promise<Outcome<unknown>>,
  path: string,
): Promise<{ result: Result<unknown>; touched?: Touched }> {
  try {
    const { value, touched } = await work;
    return { result: { ok: true, value }, ...(touched && { touched }) };
  } catch (error) {
    const reason = failureFromError(error, path);
    // A bug: its place in the code is worth more than its message.
    if (reason.kind === 'unexpected') reportBug(error);
    return { result: { ok: false, error: reason } };
  }
}
