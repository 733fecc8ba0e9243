/** What a keeper does when it is asked (core/contract/db-protocol.ts): errands about a file that it does not hold open. */
import type { ErrandInput, ErrandName, ErrandOutput, FromDb, ToDb } from '../../core/contract/db-protocol.ts';
import { fail, type Result } from '../../core/contract/failure.ts';
import { listBackups } from '../backup/list-backups.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import type { LongWork } from '../long-work.ts';
import { openSnapshot } from '../project.ts';
import { reportBug } from '../report-bug.ts';
import { salvage } from '../salvage/salvage.ts';
import { failureFromError } from '../sqlite/failure-from-error.ts';
import { throttled } from '../throttled.ts';
import { lookAfter } from './look-after.ts';

/** The project's file, and the folder the person chose for backups. */
export interface Kept {
  path: string;
  chosen: string | null;
}

const errands: {
  [Name in ErrandName]: (
    kept: Kept,
    input: ErrandInput<Name>,
    work: LongWork,
  ) => ErrandOutput<Name> | Promise<ErrandOutput<Name>>;
} = {
  listBackups: ({ path, chosen }) => listBackups(path, chosen),
  async makeBackup({ path, chosen }, { reason }, work) {
    const snapshot = openSnapshot(path);
    try {
      return await makeBackup(snapshot, { project: path, chosen, reason, checked: true }, work);
    } finally {
      snapshot.end();
    }
  },
  lookAfter: ({ path, chosen }, input, work) => lookAfter(path, chosen, input, work),
  restoreBackup: ({ path, chosen }, { name }, work) => restoreBackup(path, chosen, name, work),
  salvage: ({ path }, { target }, work) => salvage(path, target, work),
};

/** The name under which an errand tells its progress; what happens in the background tells none. */
const tasks: Partial<Record<ErrandName, string>> = {
  makeBackup: 'backup',
  restoreBackup: 'restore',
  salvage: 'salvage',
};

export interface Errands {
  take(message: ToDb): void;
  /** Resolves when everything asked has been answered. */
  idle(): Promise<void>;
}

export function serveErrands(kept: Kept, send: (message: FromDb) => void): Errands {
  const stop = new AbortController();
  let answered: Promise<void> = Promise.resolve();

  async function answer({ id, name, input }: Extract<ToDb, { type: 'request' }>): Promise<void> {
    const task = isErrand(name) ? tasks[name] : undefined;
    const work: LongWork = { signal: stop.signal };
    if (task !== undefined)
      work.onProgress = throttled((done, total) => send({ type: 'progress', task, done, total }));
    send({ type: 'response', id, result: await settled(name, input, work) });
  }

  async function settled(name: string, input: unknown, work: LongWork): Promise<Result<unknown>> {
    try {
      if (!isErrand(name)) fail('bad-input', { name, reason: 'no such request' });
      // The message pairs names with inputs by type, which does not follow a name found in a table.
      return { ok: true, value: await errands[name](kept, input as never, work) };
    } catch (error) {
      const reason = failureFromError(error, kept.path);
      if (reason.kind === 'unexpected') reportBug(error);
      return { ok: false, error: reason };
    }
  }

  return {
    take(message) {
      if (message.type === 'cancel') stop.abort();
      if (message.type === 'request') answered = answered.then(() => answer(message));
    },
    idle: () => answered,
  };
}

const isErrand = (name: string): name is ErrandName => Object.hasOwn(errands, name);
