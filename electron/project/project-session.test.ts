import { describe, expect, it } from 'vitest';
import type { ClaimlightEvent } from '../../core/contract/events.ts';
import { failure, type Failure } from '../../core/contract/failure.ts';
import { fakeDbs, soundDb, summary } from '../database/fake-db.ts';
import type { KeptProjects } from '../settings/recent-projects.ts';
import { afterFailure } from './opening-decision.ts';
import { projectSession } from './project-session.ts';

const a = '/work/a.claimlight';
const b = '/work/b.claimlight';

function session(behave = soundDb, answer = true) {
  const dbs = fakeDbs(behave);
  const events: ClaimlightEvent[] = [];
  const asked: string[] = [];
  let kept: KeptProjects = { recent: [], open: null };
  let changes = 0;
  /** Which project was current each time the page was let save. */
  const saved: (string | undefined)[] = [];
  const made = projectSession({
    startDb: dbs.start,
    coder: () => 'analyst-1',
    askToRead: (_path, holder) => {
      asked.push(holder);
      return Promise.resolve(answer);
    },
    realPath: (path) => (path === '/link' ? a : path),
    exists: (path) => path === a,
    backupFolder: () => null,
    keptProjects: () => kept,
    keepProjects: (next) => void (kept = next),
    emit: (event) => void events.push(event),
    letPageSave: () => {
      saved.push(made.current()?.path);
      return Promise.resolve();
    },
    stateChanged: () => void changes++,
  });
  return { made, dbs, events, asked, saved, kept: () => kept, changes: () => changes };
}

/** Fails to open for writing with `error`, opens to read. */
const refusing =
  (error: Failure): typeof soundDb =>
  (db, message) => {
    if (message === 'started' && db.given.mode === 'open') {
      db.send({ type: 'openFailed', error });
      db.die();
    } else soundDb(db, message);
  };

const held = failure('project-held', { path: a, holder: 'analyst-1@desk', since: '2022-01-12T00:00:00Z' });

describe('the project of the window', () => {
  it('is none at first, and every request says so', async () => {
    const { made } = session();
    expect(made.current()).toBeNull();
    expect(await made.request('listDocuments', {})).toEqual({ ok: false, error: failure('no-project', {}) });
  });

  it('lets the page save what is being typed before another one takes its place', async () => {
    const { made, saved } = session();
    await made.open(a);
    expect(saved).toEqual([]);
    await made.open('/work/other.claimlight');
    expect(saved).toEqual([a]);
  });

  it('opens, is kept as the recent one, and answers', async () => {
    const { made, kept } = session();
    expect(await made.open(a)).toEqual({ ok: true, value: summary(a) });
    expect(kept()).toEqual({ recent: [a], open: a });
    expect(await made.request('listDocuments', {})).toEqual({ ok: true, value: 'listDocuments' });
  });

  it('is not opened twice, by whatever name', async () => {
    const { made, dbs } = session();
    await made.open(a);
    await made.open('/link');
    expect(dbs.all).toHaveLength(1);
  });

  it('makes way for the next one, whose predecessor closes', async () => {
    const { made, dbs, kept } = session();
    await Promise.all([made.open(a), made.open(b)]);
    expect(made.current()?.path).toBe(b);
    await made.close('forReopening');
    expect(dbs.all.map(({ posted }) => posted.at(-1))).toEqual(
      Array.from({ length: 2 }, () => ({ type: 'close' })),
    );
    expect(kept()).toEqual({ recent: [b, a], open: b });
  });

  it('stops its import when it is closed', async () => {
    const { made, dbs } = session((db, message) => {
      if (message !== 'started' && message.type === 'cancel')
        db.send({ type: 'response', id: message.id, result: { ok: false, error: failure('cancelled', {}) } });
      else if (message === 'started' || message.type === 'close') soundDb(db, message);
    });
    await made.open(a);
    const imported = made.request('reimport', { path: '/marks.csv', takeConflicting: false, settled: [] });
    await new Promise((resolve) => setImmediate(resolve));
    await made.close();
    expect(await imported).toEqual({ ok: false, error: failure('cancelled', {}) });
    expect(dbs.all.some(({ killed }) => killed)).toBe(false);
  });

  it('is opened anew on demand, by new processes, and stays the open one', async () => {
    const { made, dbs, kept } = session();
    await made.open(a);
    const reopened = made.reopen();
    // What is asked meanwhile waits for the new processes.
    expect(await made.request('listDocuments', {})).toEqual({ ok: true, value: 'listDocuments' });
    expect(await reopened).toEqual({ ok: true, value: summary(a) });
    expect(dbs.all[0]?.posted.at(-1)).toEqual({ type: 'close' });
    expect(dbs.all.filter(({ given }) => given.role === 'writer')).toHaveLength(2);
    expect(made.current()).toEqual(summary(a));
    expect(kept()).toEqual({ recent: [a], open: a });
  });

  it('that cannot be opened anew is open no more, and the window hears of it', async () => {
    let gone = false;
    const error = failure('damaged-project', { path: a, reason: 'x' });
    const { made, changes } = session((db, message) =>
      gone ? refusing(error)(db, message) : soundDb(db, message),
    );
    expect(await made.reopen()).toEqual({ ok: false, error: failure('no-project', {}) });
    await made.open(a);
    gone = true;
    expect(await made.reopen()).toEqual({ ok: false, error });
    // Told with the project refused, and once more with none open.
    expect([made.current(), changes()]).toEqual([null, 3]);
  });

  it('stays open where the next one cannot be opened', async () => {
    const error = failure('not-a-project', { path: b });
    const { made } = session((db, message) => {
      if (db.given.path === b) db.send({ type: 'openFailed', error });
      else soundDb(db, message);
    });
    await made.open(a);
    expect(await made.open(b)).toEqual({ ok: false, error });
    expect(made.current()?.path).toBe(a);
  });

  it('is not opened again at the next start once it was closed', async () => {
    const { made, kept, changes } = session();
    await made.open(a);
    await made.close();
    expect(made.current()).toBeNull();
    expect(kept()).toEqual({ recent: [a], open: null });
    expect(changes()).toBe(2);
  });
});

describe('a project that somebody else holds', () => {
  it('is read where the person wants that', async () => {
    const { made, dbs, asked } = session(refusing(held), true);
    expect((await made.open(a)).ok).toBe(true);
    expect(asked).toEqual(['analyst-1@desk']);
    expect(dbs.all.at(-1)?.given).toMatchObject({ role: 'reader', read_only: 'held' });
  });

  it('is left alone where not, and that is no failure', async () => {
    const { made, kept } = session(refusing(held), false);
    expect(await made.open(a)).toEqual({ ok: true, value: null });
    expect(made.current()).toBeNull();
    expect(kept().recent).toEqual([]);
  });
});

it('reads a project on a medium that cannot be written, without a question', async () => {
  const { made, dbs, asked } = session(refusing(failure('read-only', { path: a })));
  expect((await made.open(a)).ok).toBe(true);
  expect(asked).toEqual([]);
  expect(dbs.all.at(-1)?.given).toMatchObject({ role: 'reader', read_only: 'medium' });
});

it('forgets a project that is gone, and says so', async () => {
  const error = failure('file-missing', { path: a });
  let gone = false;
  const { made, kept } = session((db, message) =>
    gone ? refusing(error)(db, message) : soundDb(db, message),
  );
  await made.open(a);
  await made.close();
  gone = true;
  expect(await made.open(a)).toEqual({ ok: false, error });
  expect(kept().recent).toEqual([]);
});

describe('the sample', () => {
  it('is made where there is none, and filled before it is shown', async () => {
    const { made, dbs, changes } = session();
    await made.openSample(b);
    expect(dbs.all[0]?.given.mode).toBe('create');
    expect(dbs.all[0]?.posted).toMatchObject([{ name: 'createSample' }, { name: 'getProject' }]);
    expect(changes()).toBe(1);
  });

  it('that cannot be filled is not shown and not kept open', async () => {
    const error = failure('disk-full', { path: b });
    const { made, dbs } = session((db, message) => {
      if (message !== 'started' && message.type === 'request')
        db.send({ type: 'response', id: message.id, result: { ok: false, error } });
      else soundDb(db, message);
    });
    expect(await made.openSample(b)).toEqual({ ok: false, error });
    expect(made.current()).toBeNull();
    expect(dbs.all.map(({ posted }) => posted.at(-1))).toEqual([{ type: 'close' }]);
  });

  it('is opened where there is one', async () => {
    const { made, dbs } = session();
    await made.openSample(a);
    expect(dbs.all[0]?.given.mode).toBe('open');
  });
});

describe('events', () => {
  const touched = { tables: [], marks: null, documents: null, saved_at: '' };

  it('of a project that was left are not told', async () => {
    const { made, dbs, events } = session();
    await made.open(a);
    const old = dbs.all[0];
    old?.send({ type: 'response', id: 9, result: { ok: true, value: null }, touched });
    expect(events).toEqual([{ type: 'changed', touched }]);
    await made.open(b);
    old?.send({ type: 'response', id: 9, result: { ok: true, value: null }, touched });
    expect(events).toHaveLength(1);
  });

  it('tell a process that was started again', async () => {
    const { made, dbs, events } = session();
    await made.open(a);
    dbs.all[0]?.die();
    await made.request('undo', {});
    expect(events).toEqual([{ type: 'databaseRestarted', recovered: true }]);
  });
});

it.each<[Failure, string]>([
  [held, 'ask-to-read'],
  [failure('read-only', { path: a }), 'read'],
  [failure('file-missing', { path: a }), 'forget'],
  [failure('not-a-project', { path: a }), 'tell'],
  [failure('newer-project', { path: a, version: 9, known: 1 }), 'tell'],
  [failure('damaged-project', { path: a, reason: 'x' }), 'tell'],
  [failure('database-stopped', {}), 'tell'],
])('after %j: %s', (error, expected) => {
  expect(afterFailure(error).step).toBe(expected);
});

describe('a project that cannot be opened but helped', () => {
  const damaged = failure('damaged-project', { path: a, reason: 'a page' });

  it('is remembered until another opens or the person goes on, and errands can be run about it', async () => {
    const { made, dbs } = session((db, message) => {
      if (db.given.role === 'keeper' && message !== 'started' && message.type === 'close') db.die();
      else if (db.given.role === 'writer' && db.given.path === a) refusing(damaged)(db, message);
      else soundDb(db, message);
    });
    expect(await made.errand('open', 'listBackups', {})).toEqual({
      ok: false,
      error: failure('no-project', {}),
    });
    await made.open(a);
    expect(made.refused()).toEqual({ path: a, error: damaged });
    expect(await made.errand('refused', 'listBackups', {})).toEqual({ ok: true, value: 'listBackups' });
    expect(dbs.all.at(-1)?.given).toEqual({
      role: 'keeper',
      mode: 'read',
      path: a,
      read_only: null,
      backups: null,
    });
    made.dismissRefused();
    expect(made.refused()).toBeNull();
    await made.open(a);
    await made.open(b);
    expect([made.refused(), made.current()?.path]).toEqual([null, b]);
    await made.close();
  });

  it('is restored and open afterwards', async () => {
    let broken = true;
    const { made } = session((db, message) => {
      if (broken && db.given.role === 'writer') refusing(damaged)(db, message);
      else if (message !== 'started' && message.type === 'request' && message.name === 'restoreBackup') {
        broken = false;
        db.send({ type: 'response', id: message.id, result: { ok: true, value: { kept: '/work/kept' } } });
      } else soundDb(db, message);
    });
    await made.open(a);
    expect(await made.restore('refused', '0001')).toEqual({
      ok: true,
      value: { project: summary(a), kept: '/work/kept' },
    });
    expect(made.current()?.path).toBe(a);
    await made.close();
  });

  it('made by a newer Claimlight is looked at as a copy', async () => {
    const newer = failure('newer-project', { path: a, version: 9, known: 1 });
    const { made, dbs } = session(refusing(newer));
    await made.open(a);
    expect((await made.viewNewer()).ok).toBe(true);
    expect(dbs.all.at(-1)?.given).toMatchObject({ role: 'reader', read_only: 'newer' });
    expect(made.refused()).toBeNull();
    await made.close();
  });
});

it('closes the open project to restore it, and opens it again whatever comes of it', async () => {
  const order: string[] = [];
  const error = failure('damaged-backup', { name: '0001', reason: 'a page' });
  const { made } = session((db, message) => {
    if (message !== 'started' && message.type === 'request' && message.name === 'restoreBackup') {
      order.push('restore');
      db.send({ type: 'response', id: message.id, result: { ok: false, error } });
      return;
    }
    if (db.given.role === 'writer') order.push(message === 'started' ? 'open' : message.type);
    soundDb(db, message);
  });
  await made.open(a);
  expect(await made.restore('open', '0001')).toEqual({ ok: false, error });
  expect(order).toEqual(['open', 'close', 'restore', 'open']);
  expect(made.current()?.path).toBe(a);
  await made.close();
});
