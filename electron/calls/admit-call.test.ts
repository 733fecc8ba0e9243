import { describe, expect, it } from 'vitest';
import { callables } from '../../core/contract/api.ts';
import { commands } from '../../core/contract/commands.ts';
import { queries } from '../../core/contract/queries.ts';
import { shellCalls } from '../../core/contract/shell.ts';
import { admitCall } from './admit-call.ts';

const id = '01890000-0000-7000-8000-000000000000';

describe('the door', () => {
  it('belongs every name to exactly one side', () => {
    const names = [queries, commands, shellCalls].flatMap((table) => Object.keys(table));
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(callables).toSorted()).toEqual(names.toSorted());
  });

  it.each([
    ['getText', { id }, 'database'],
    ['undo', {}, 'database'],
    ['getState', {}, 'shell'],
    ['openRecent', { path: '/a.claimlight' }, 'shell'],
  ])('lets %s through', (name, input, to) => {
    expect(admitCall(name, input)).toEqual({ ok: true, value: { to, name, input } });
  });

  it('fills in what the contract leaves open', () => {
    expect(admitCall('moveMark', { id, to: { start: 1, end: 2 } })).toMatchObject({
      ok: true,
      value: { input: { segment: 0 } },
    });
  });

  it('takes bytes', () => {
    const input = { items: [{ name: 'a.txt', content: new Uint8Array([1]) }] };
    expect(admitCall('importDocuments', input).ok).toBe(true);
  });

  it.each([
    ['no name', undefined, {}],
    ['a name that is no text', ['undo'], {}],
    ['an unknown name', 'eval', {}],
    ['a name of the object itself', 'constructor', {}],
    ['a name of the object itself', '__proto__', {}],
    ['a request of the shell to the database', 'reimportFile', { path: '/etc/passwd' }],
    ['another', 'saveCopy', { target: '/etc/passwd' }],
    ['no input', 'undo', undefined],
    ['an input of another shape', 'getText', { id: 7 }],
    ['an id that is none', 'getText', { id: "' or 1=1" }],
    ['more than was asked for', 'undo', { force: true }],
    [
      'a path for an export',
      'exportDataset',
      { scope: { documents: null, kinds: null }, choice: { format: 'csv' }, target: '/tmp/a.csv' },
    ],
  ])('refuses %s', (_name, name, input) => {
    const result = admitCall(name, input);
    expect(result).toMatchObject({ ok: false, error: { kind: 'bad-input' } });
  });

  it('refuses a value as deep as the stack', () => {
    let deep: unknown = 0;
    for (let level = 0; level < 20_000; level++) deep = [deep];
    const changes = { fields: { extra: deep } };
    for (const input of [
      deep,
      { ids: [id], changes },
      { document: id, kind: 'claim', marks: [], fields: { extra: deep } },
    ])
      for (const name of ['editMarks', 'createMarks'])
        expect(admitCall(name, input)).toMatchObject({ ok: false, error: { kind: 'bad-input' } });
  });

  it('says what was wrong without repeating it', () => {
    const result = admitCall('getText', { id: 'secret words' });
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});
