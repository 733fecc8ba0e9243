import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DbArguments, dbArgv, type FromDb, type ToDb } from '../core/contract/db-protocol.ts';
import { testFolder, testProject } from './project-for-tests.ts';

function start(given: DbArguments): ChildProcess {
  const child = fork(new URL('./port-for-tests.ts', import.meta.url), dbArgv(given), {
    serialization: 'advanced',
    execArgv: ['--no-warnings'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

function next(child: ChildProcess): Promise<FromDb> {
  return new Promise((resolve) => {
    child.once('message', (message) => resolve(message as FromDb));
  });
}

describe('the database process', () => {
  it('creates, serves a writer and a reader, and gives everything back when closed', async () => {
    const path = join(testFolder(), 'p.claimlight');
    const writer = start({ role: 'writer', mode: 'create', path, read_only: null, backups: null });
    expect(await next(writer)).toMatchObject({
      type: 'ready',
      project: { path, read_only: null, documents: 0 },
    });
    const reader = start({ role: 'reader', mode: 'read', path, read_only: null, backups: null });
    expect(await next(reader)).toMatchObject({ type: 'ready' });

    const content = new TextEncoder().encode('Teks pendek.');
    const input = { items: [{ name: 'a.txt', content }], defaults: {} };
    const request: ToDb = { type: 'request', id: 1, name: 'importDocuments', input, coder: 'tester' };
    writer.send(request);
    let answer = await next(writer);
    while (answer.type === 'progress') answer = await next(writer);
    expect(answer).toMatchObject({ type: 'response', id: 1, result: { ok: true }, touched: {} });
    reader.send({ type: 'request', id: 2, name: 'listDocuments', input: {}, coder: 'tester' } satisfies ToDb);
    expect(await next(reader)).toMatchObject({
      id: 2,
      result: { ok: true, value: [{ title: 'Teks pendek.' }] },
    });

    for (const process of [reader, writer]) {
      process.send({ type: 'close' } satisfies ToDb);
      expect(await once(process, 'exit')).toEqual([0, null]);
    }
    expect(readdirSync(join(path, '..'))).toEqual(['p.claimlight']);
  }, 60_000);

  it('says why it cannot open, and ends', async () => {
    const { path } = testProject();
    const child = start({ role: 'writer', mode: 'open', path, read_only: null, backups: null });
    const ended = once(child, 'exit');
    expect(await next(child)).toMatchObject({ type: 'openFailed', error: { kind: 'project-held' } });
    expect(await ended).toEqual([1, null]);
  }, 60_000);
});
