import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callables } from '../../core/contract/api.ts';
import { commands } from '../../core/contract/commands.ts';
import { failure } from '../../core/contract/failure.ts';
import { queries } from '../../core/contract/queries.ts';
import type { Touched } from '../../core/contract/tables.ts';
import type { FakeDb } from './fake-db.ts';
import { fakeDbs, soundDb, summary } from './fake-db.ts';
import { type Later, openProject, roleOf } from './open-project.ts';
import { mayRestart } from './restart-decision.ts';

const path = '/work/war.claimlight';
const touched: Touched = { tables: ['mark'], marks: null, documents: null, saved_at: '2022-01-12T00:00:00Z' };

function listener() {
  const log: unknown[] = [];
  return {
    log,
    events: {
      touched: (what: Touched) => void log.push(what),
      progress: (what: unknown) => void log.push(what),
      backedUp: (what: unknown) => void log.push(what),
      backupFailed: (what: unknown) => void log.push(what),
      restarted: (recovered: boolean, reason: unknown) => void log.push({ recovered, reason }),
    },
  };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The reader starts as soon as the writer has opened, without the wait for the window. */
const atOnce: Later = (act) => {
  act();
  return () => undefined;
};

async function opened(dbs: ReturnType<typeof fakeDbs>, events = listener().events) {
  const result = await openProject(dbs.start, path, { mode: 'open', backups: null }, events, atOnce);
  if (!result.ok) throw new Error(result.error.kind);
  await settled();
  return result.value;
}

function only(dbs: FakeDb[], role: 'writer' | 'reader'): FakeDb {
  const db = dbs.findLast(({ given }) => given.role === role);
  if (!db) throw new Error(`no ${role}`);
  return db;
}

describe('each request', () => {
  it.each(Object.keys(commands))('%s goes to the writer', (name) => {
    expect(roleOf(name as keyof typeof commands)).toBe('writer');
  });
  it.each(Object.keys(queries))('%s goes to the reader', (name) => {
    expect(roleOf(name as keyof typeof queries)).toBe('reader');
  });
  it('belongs to one side, also those only the shell makes', () => {
    expect((['reimport', 'createSample'] as const).map(roleOf)).toEqual(['writer', 'writer']);
    expect((['saveCopy', 'exportDataset'] as const).map(roleOf)).toEqual(['reader', 'reader']);
    expect(Object.keys(callables)).toContain('exportDataset');
  });
});

describe('opening', () => {
  it('starts the writer, and the reader only when the writer has opened', async () => {
    const dbs = fakeDbs(() => undefined);
    void openProject(dbs.start, path, { mode: 'create', backups: null }, listener().events, atOnce);
    await settled();
    expect(dbs.all.map(({ given }) => given)).toEqual([
      { role: 'writer', mode: 'create', path, read_only: null, backups: null },
    ]);
    dbs.all[0]?.send({ type: 'ready', project: summary(path) });
    await settled();
    expect(dbs.all[1]?.given).toEqual({
      role: 'reader',
      mode: 'read',
      path,
      read_only: null,
      backups: null,
    });
  });

  it('starts the reader when its time has come, or when it is needed, or never', async () => {
    for (const need of ['time', 'request', 'none'] as const) {
      const dbs = fakeDbs(soundDb);
      let startNow = () => undefined as void;
      const result = await openProject(
        dbs.start,
        path,
        { mode: 'open', backups: null },
        listener().events,
        (act) => {
          startNow = act;
          return () => (startNow = () => undefined);
        },
      );
      if (!result.ok) throw new Error(result.error.kind);
      expect(await result.value.request('listDocuments', {}, 'analyst-1')).toMatchObject({ ok: true });
      expect(dbs.all).toHaveLength(1);
      if (need === 'request') await result.value.request('saveCopy', { target: '/copy' }, 'analyst-1');
      if (need === 'none') await result.value.close();
      startNow();
      expect(dbs.all).toHaveLength(need === 'none' ? 1 : 2);
    }
  });

  it('fails with what the writer says, and starts no reader', async () => {
    const error = failure('not-a-project', { path });
    const dbs = fakeDbs((db) => db.send({ type: 'openFailed', error }));
    expect(
      await openProject(dbs.start, path, { mode: 'open', backups: null }, listener().events, atOnce),
    ).toEqual({
      ok: false,
      error,
    });
    expect(dbs.all).toHaveLength(1);
  });

  it('fails where the process dies instead of answering, and is not tried again', async () => {
    const dbs = fakeDbs((db) => db.die());
    const { log, events } = listener();
    const result = await openProject(dbs.start, path, { mode: 'open', backups: null }, events, atOnce);
    expect(result).toEqual({ ok: false, error: failure('database-stopped', {}) });
    expect(dbs.all).toHaveLength(1);
    expect(log).toEqual([]);
  });

  it('to read starts a reader alone, and refuses to write', async () => {
    const dbs = fakeDbs(soundDb);
    const result = await openProject(
      dbs.start,
      path,
      { mode: 'read', read_only: 'held' },
      listener().events,
      atOnce,
    );
    expect(dbs.all.map(({ given }) => given.read_only)).toEqual(['held']);
    if (!result.ok) throw new Error(result.error.kind);
    expect(await result.value.request('undo', {}, 'analyst-1')).toEqual({
      ok: false,
      error: failure('read-only', { path }),
    });
    expect(await result.value.request('listDocuments', {}, 'analyst-1')).toEqual({
      ok: true,
      value: 'listDocuments',
    });
  });
});

describe('a request', () => {
  it('carries its coder and gets its own answer, in whatever order they come', async () => {
    const dbs = fakeDbs((db, message) => message === 'started' && soundDb(db, message));
    const project = await opened(dbs);
    const first = project.request('getHistory', {}, 'analyst-1');
    const second = project.request('listEntities', {}, 'analyst-1');
    await settled();
    const reader = only(dbs.all, 'reader');
    const [one, two] = reader.posted;
    if (one?.type !== 'request' || two?.type !== 'request') throw new Error('no requests');
    expect(one.coder).toBe('analyst-1');
    reader.send({ type: 'response', id: two.id, result: { ok: true, value: 'second' } });
    reader.send({ type: 'response', id: one.id, result: { ok: true, value: 'first' } });
    expect([await first, await second]).toEqual([
      { ok: true, value: 'first' },
      { ok: true, value: 'second' },
    ]);
  });

  it('is answered by the writer while the reader still starts, but what only the reader can do waits for it', async () => {
    const dbs = fakeDbs((db, message) => {
      if (message !== 'started' || db.given.role === 'writer') soundDb(db, message);
    });
    const project = await opened(dbs);
    expect(await project.request('listDocuments', {}, 'analyst-1')).toEqual({
      ok: true,
      value: 'listDocuments',
    });
    const copy = project.request('saveCopy', { target: '/copy' }, 'analyst-1');
    const reader = only(dbs.all, 'reader');
    expect(reader.posted).toEqual([]);
    reader.send({ type: 'ready', project: summary(path) });
    expect(await copy).toEqual({ ok: true, value: 'saveCopy' });
    await project.request('getHistory', {}, 'analyst-1');
    expect(reader.posted).toHaveLength(2);
  });

  it('is answered by the writer where the file has gone before the reader could open it', async () => {
    const error = failure('file-missing', { path });
    const dbs = fakeDbs((db, message) => {
      if (db.given.role === 'writer') soundDb(db, message);
      else if (message === 'started') db.send({ type: 'openFailed', error });
    });
    const project = await opened(dbs);
    for (const request of [
      project.request('saveCopy', { target: '/copy' }, 'analyst-1'),
      project.request('listDocuments', {}, 'analyst-1'),
    ])
      expect(await request).toMatchObject({ ok: true });
    expect(only(dbs.all, 'reader').posted).toEqual([]);
  });

  it('tells what it touched before it answers', async () => {
    const { log, events } = listener();
    const dbs = fakeDbs((db, message) => {
      if (message !== 'started' && message.type === 'request')
        db.send({ type: 'response', id: message.id, result: { ok: true, value: null }, touched });
      else soundDb(db, message);
    });
    const project = await opened(dbs, events);
    await project.request('undo', {}, 'analyst-1').then(() => log.push('answered'));
    expect(log).toEqual([touched, 'answered']);
  });

  describe('to a process that hangs', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
    afterEach(() => void vi.useRealTimers());

    it('is given up, and what it commits later is still told', async () => {
      const { log, events } = listener();
      const dbs = fakeDbs((db, message) => message === 'started' && soundDb(db, message));
      const project = await opened(dbs, events);
      const answer = project.request(
        'createMarks',
        { document: 'd', kind: 'claim', marks: [], fields: {} },
        'analyst-1',
      );
      await settled();
      vi.advanceTimersByTime(10 * 60_000);
      expect(await answer).toEqual({ ok: false, error: failure('timed-out', { name: 'createMarks' }) });
      const writer = only(dbs.all, 'writer');
      const [request] = writer.posted;
      if (request?.type !== 'request') throw new Error('no request');
      writer.send({ type: 'response', id: request.id, result: { ok: true, value: null }, touched });
      expect(log).toEqual([touched]);
    });

    it('does not keep the project from closing', async () => {
      const dbs = fakeDbs((db, message) => message === 'started' && soundDb(db, message));
      const project = await opened(dbs);
      const closed = project.close();
      await settled();
      await vi.advanceTimersByTimeAsync(60_000);
      await vi.advanceTimersByTimeAsync(60_000);
      await closed;
      expect(dbs.all.every(({ killed }) => killed)).toBe(true);
    });
  });
});

describe('a process that dies', () => {
  it('fails the calls under way, is started again and answers those made meanwhile', async () => {
    const { log, events } = listener();
    const dbs = fakeDbs((db, message) => {
      if (message !== 'started' && message.type === 'request' && message.name === 'undo') db.die();
      else soundDb(db, message);
    });
    const project = await opened(dbs, events);
    expect(await project.request('undo', {}, 'analyst-1')).toEqual({
      ok: false,
      error: failure('database-stopped', {}),
    });
    expect(await project.request('redo', {}, 'analyst-1')).toEqual({ ok: true, value: 'redo' });
    expect(log).toEqual([{ recovered: true, reason: null }]);
    expect(only(dbs.all, 'writer').given.mode).toBe('open');
  });

  it('is started once more where it is the reader and had not opened yet; the writer answers meanwhile', async () => {
    let deaths = 1;
    const dbs = fakeDbs((db, message) => {
      if (message === 'started' && db.given.role === 'reader' && deaths-- > 0) db.die();
      else soundDb(db, message);
    });
    const { log, events } = listener();
    const project = await opened(dbs, events);
    expect(await project.request('listDocuments', {}, 'analyst-1')).toMatchObject({ ok: true });
    await settled();
    expect(dbs.all.map(({ given }) => given.role)).toEqual(['writer', 'reader', 'reader']);
    expect(log).toEqual([{ recovered: true, reason: null }]);
    expect(await project.request('saveCopy', { target: '/copy' }, 'analyst-1')).toMatchObject({ ok: true });
  });

  it('opens what it had created before', async () => {
    const dbs = fakeDbs(soundDb);
    await openProject(dbs.start, path, { mode: 'create', backups: null }, listener().events, atOnce);
    await settled();
    only(dbs.all, 'writer').die();
    await settled();
    expect(only(dbs.all, 'writer').given.mode).toBe('open');
  });

  it('is not started a third time', async () => {
    const { log, events } = listener();
    const dbs = fakeDbs(soundDb);
    const project = await opened(dbs, events);
    only(dbs.all, 'reader').die();
    await settled();
    only(dbs.all, 'reader').die();
    await settled();
    expect(log).toEqual([
      { recovered: true, reason: null },
      { recovered: false, reason: null },
    ]);
    expect(await project.request('listEntities', {}, 'analyst-1')).toEqual({
      ok: false,
      error: failure('database-stopped', {}),
    });
    // The other side goes on.
    expect(await project.request('redo', {}, 'analyst-1')).toEqual({ ok: true, value: 'redo' });
  });

  it('and cannot open again is told with the reason', async () => {
    const { log, events } = listener();
    const error = failure('file-missing', { path });
    let fail = false;
    const dbs = fakeDbs((db, message) => {
      if (fail) db.send({ type: 'openFailed', error });
      else soundDb(db, message);
    });
    const project = await opened(dbs, events);
    fail = true;
    only(dbs.all, 'writer').die();
    await settled();
    expect(log).toEqual([{ recovered: false, reason: error }]);
    expect(await project.request('undo', {}, 'analyst-1')).toEqual({
      ok: false,
      error: failure('database-stopped', {}),
    });
  });

  it.each([
    [null, 0, true],
    [0, 60_000, false],
    [0, 5 * 60_000, false],
    [0, 5 * 60_000 + 1, true],
  ])('last dead at %s and now at %s: started again is %s', (last, now, expected) => {
    expect(mayRestart(last, now)).toBe(expected);
  });
});

describe('closing', () => {
  it('ends the reader first, then the writer, and restarts neither', async () => {
    const order: string[] = [];
    const { log, events } = listener();
    const dbs = fakeDbs((db, message) => {
      if (message !== 'started' && message.type === 'close') order.push(db.given.role);
      soundDb(db, message);
    });
    const project = await opened(dbs, events);
    await project.close();
    await settled();
    expect(order).toEqual(['reader', 'writer']);
    expect(dbs.all).toHaveLength(2);
    expect(log).toEqual([]);
    expect(dbs.all.some(({ killed }) => killed)).toBe(false);
    expect(await project.request('undo', {}, 'analyst-1')).toEqual({
      ok: false,
      error: failure('database-stopped', {}),
    });
  });
});
