/** A real database process (db/process.ts) with Node's channel in the place of Electron's port, asked and killed by the driver. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type DbArguments, dbArgv, type FromDb, type ToDb } from '../core/contract/db-protocol.ts';
import type { Result } from '../core/contract/failure.ts';

export interface DbProcess {
  /** Rejects where it cannot open. */
  ready: Promise<void>;
  /** Null where it died before it answered. */
  ask(name: string, input: object, coder: string): Promise<Result<unknown> | null>;
  close(): void;
  kill(): Promise<void>;
  exited: Promise<void>;
}

export function startDb(role: DbArguments['role'], path: string): DbProcess {
  const mode = role === 'writer' ? 'open' : 'read';
  const argv = dbArgv({ role, mode, path, read_only: null, backups: null });
  const child: ChildProcess = fork(new URL('../db/port-for-tests.ts', import.meta.url), argv, {
    serialization: 'advanced',
    execArgv: ['--no-warnings', '--experimental-strip-types'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (result: Result<unknown> | null) => void>();
  const ready = Promise.withResolvers<void>();
  let lastId = 0;
  child.on('message', (message: FromDb) => {
    if (message.type === 'ready') ready.resolve();
    if (message.type === 'openFailed') ready.reject(new Error(JSON.stringify(message.error)));
    if (message.type !== 'response') return;
    waiting.get(message.id)?.(message.result);
    waiting.delete(message.id);
  });
  const exited = once(child, 'exit').then(() => {
    ready.reject(new Error('the process ended before it was ready'));
    for (const answer of waiting.values()) answer(null);
  });
  ready.promise.catch(() => undefined);
  const send = (message: ToDb) => void (child.connected && child.send(message, () => undefined));
  return {
    ready: ready.promise,
    exited,
    ask(name, input, coder) {
      const id = ++lastId;
      return new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve(null);
        waiting.set(id, resolve);
        // Made by name at random: the process checks nothing more of it than the shell has, and the types cannot follow.
        send({ type: 'request', id, name, input, coder } as unknown as ToDb);
      });
    },
    close: () => send({ type: 'close' }),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
