/**
 * The conversation with one database process, from its start to its end. Every request gets exactly one answer: the
 * process's, or 'database-stopped' where it ended first, or 'timed-out'. What a command touched is told even when
 * nobody waits for its answer any more.
 */
import type { Backup } from '../../core/contract/backups.ts';
import type { DbArguments, DbInput, DbRequestName, FromDb, ToDb } from '../../core/contract/db-protocol.ts';
import { type Failure, failure, type Result } from '../../core/contract/failure.ts';
import type { ProjectSummary } from '../../core/contract/queries.ts';
import type { Touched } from '../../core/contract/tables.ts';
import type { DbPort, StartDb } from './db-port.ts';
import { closeLimit, openLimit, requestLimit } from './request-limits.ts';

export interface DbConnectionEvents {
  /** Comes before the answer of the command that touched. */
  touched: (touched: Touched) => void;
  progress: (progress: Extract<FromDb, { type: 'progress' }>) => void;
  /** A bulk command began with a backup, or could not have one and went on. */
  backedUp: (backup: Backup) => void;
  backupFailed: (error: Failure) => void;
  /** The process, open until now, ended without being asked. */
  died: () => void;
}

export interface DbConnection {
  /** Resolves once: with the project, or with why it cannot be opened (the process is gone then). */
  readonly opened: Promise<Result<ProjectSummary>>;
  /** To be called after `opened`. */
  request: <Name extends DbRequestName>(
    name: Name,
    input: DbInput<Name>,
    coder: string,
  ) => Promise<Result<unknown>>;
  /** From now on backups go to this folder; null: beside the project. */
  backUpTo: (folder: string | null) => void;
  /** Asks those under way that `matches` to stop; they answer 'cancelled' when they have. */
  cancel: (matches: (name: DbRequestName) => boolean) => void;
  /** Resolves when the process is gone. */
  close: () => Promise<void>;
}

const stopped: Result<never> = { ok: false, error: failure('database-stopped', {}) };

export function connectDb(start: StartDb, given: DbArguments, events: DbConnectionEvents): DbConnection {
  const port: DbPort = start(given);
  const waiting = new Map<number, { name: DbRequestName; answer: (result: Result<unknown>) => void }>();
  const opening = Promise.withResolvers<Result<ProjectSummary>>();
  const exit = Promise.withResolvers<void>();
  let state: 'opening' | 'open' | 'closing' | 'gone' = 'opening';
  let lastId = 0;

  const openTimer = setTimeout(() => refuse(failure('timed-out', { name: 'open' })), openLimit);

  function refuse(error: Failure): void {
    clearTimeout(openTimer);
    if (state === 'opening') state = 'closing';
    opening.resolve({ ok: false, error });
    // It ends by itself; should it not, it must not hold the project.
    setTimeout(() => port.kill(), 1_000).unref();
  }

  port.onMessage((message) => {
    switch (message.type) {
      case 'ready':
        clearTimeout(openTimer);
        if (state === 'opening') state = 'open';
        // Only a keeper has none, and is not talked to here.
        if (message.project) opening.resolve({ ok: true, value: message.project });
        return;
      case 'openFailed':
        return refuse(message.error);
      case 'progress':
        return events.progress(message);
      case 'backedUp':
        return events.backedUp(message.backup);
      case 'backupFailed':
        return events.backupFailed(message.error);
      case 'response':
        if (message.touched) events.touched(message.touched);
        return waiting.get(message.id)?.answer(message.result);
    }
  });

  port.onExit(() => {
    const unasked = state === 'open';
    state = 'gone';
    clearTimeout(openTimer);
    opening.resolve(stopped);
    for (const { answer } of waiting.values()) answer(stopped);
    exit.resolve();
    if (unasked) events.died();
  });

  return {
    opened: opening.promise,

    request(name, input, coder) {
      if (state !== 'open') return Promise.resolve(stopped);
      const id = ++lastId;
      return new Promise((resolve) => {
        const timer = setTimeout(
          () => answer({ ok: false, error: failure('timed-out', { name }) }),
          requestLimit(name),
        );
        const answer = (result: Result<unknown>) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(result);
        };
        waiting.set(id, { name, answer });
        // Name and input belong together by this function's type; a union of messages cannot follow a generic name.
        port.post({ type: 'request', id, name, input, coder } as unknown as ToDb);
      });
    },

    backUpTo: (folder) => port.post({ type: 'backups', folder }),

    cancel(matches) {
      for (const [id, { name }] of waiting) if (matches(name)) port.post({ type: 'cancel', id });
    },

    async close() {
      if (state === 'gone') return;
      if (state !== 'closing') {
        state = 'closing';
        port.post({ type: 'close' });
      }
      const timer = setTimeout(() => port.kill(), closeLimit);
      await exit.promise;
      clearTimeout(timer);
    },
  };
}
