/** Test double of a database process: a script answers what is posted; `die` ends it. Used by tests only. */
import type { DbArguments, FromDb, ToDb } from '../../core/contract/db-protocol.ts';
import type { ProjectSummary } from '../../core/contract/queries.ts';
import type { DbPort, StartDb } from './db-port.ts';

export interface FakeDb {
  given: DbArguments;
  posted: ToDb[];
  killed: boolean;
  send: (message: FromDb) => void;
  die: () => void;
}

export const summary = (path: string): ProjectSummary => ({
  id: '01890000-0000-7000-8000-000000000000',
  path,
  name: path.split('/').at(-1) ?? path,
  schema_version: 1,
  vague_convention: 'plain',
  read_only: null,
  place: { kind: 'local' },
  documents: 0,
  marks: 0,
});

/** `behave` is called with each new process and with each message it gets. */
export function fakeDbs(behave: (db: FakeDb, message: ToDb | 'started') => void): {
  start: StartDb;
  all: FakeDb[];
} {
  const all: FakeDb[] = [];
  const start: StartDb = (given) => {
    const messageListeners: ((message: FromDb) => void)[] = [];
    const exitListeners: (() => void)[] = [];
    let alive = true;
    const db: FakeDb = {
      given,
      posted: [],
      killed: false,
      send: (message) => {
        for (const listener of messageListeners) listener(message);
      },
      die: () => {
        if (!alive) return;
        alive = false;
        for (const listener of exitListeners) listener();
      },
    };
    all.push(db);
    // As with a real process nothing comes back before the caller has gone on.
    queueMicrotask(() => behave(db, 'started'));
    const port: DbPort = {
      post: (message) => {
        db.posted.push(message);
        queueMicrotask(() => behave(db, message));
      },
      onMessage: (listener) => messageListeners.push(listener),
      onExit: (listener) => exitListeners.push(listener),
      kill: () => {
        db.killed = true;
        db.die();
      },
    };
    return port;
  };
  return { start, all };
}

/** Opens, answers every request with its name, and closes when told to. */
export function soundDb(db: FakeDb, message: ToDb | 'started'): void {
  if (message === 'started') db.send({ type: 'ready', project: summary(db.given.path) });
  else if (message.type === 'close') db.die();
  else if (message.type !== 'request') return;
  else db.send({ type: 'response', id: message.id, result: { ok: true, value: message.name } });
}
