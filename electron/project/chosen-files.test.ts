import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FailureError } from '../../core/contract/failure.ts';
import { chosenFiles } from './chosen-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimlight-chosen-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('are read by number, part by part', async () => {
  writeFileSync(join(folder, 'a.txt'), '0123456789');
  const files = chosenFiles();
  expect(await files.choose([join(folder, 'a.txt')])).toEqual([
    { file: 0, name: 'a.txt', size: 10, problem: null },
  ]);
  expect(Buffer.from(await files.read(0, 2, 5)).toString()).toBe('234');
  expect(Buffer.from(await files.read(0, 8, 99)).toString()).toBe('89');
});

it('are no others than those chosen last', async () => {
  writeFileSync(join(folder, 'a.txt'), 'a');
  const files = chosenFiles();
  await expect(files.read(0, 0, 1)).rejects.toThrow(FailureError);
  await files.choose([join(folder, 'a.txt')]);
  await files.choose([]);
  await expect(files.read(0, 0, 1)).rejects.toThrow(FailureError);
});

it('of a folder are those that can be read, by their names in it, without hidden ones and links', async () => {
  mkdirSync(join(folder, 'deep'));
  for (const name of ['b.html', 'deep/a.pdf', '.hidden.txt', 'picture.png'])
    writeFileSync(join(folder, name), 'x');
  symlinkSync(folder, join(folder, 'loop'));
  const chosen = await chosenFiles().choose([folder]);
  expect(chosen.map(({ name }) => name)).toEqual(['b.html', 'deep/a.pdf']);
});

it('that have gone are named with the reason', async () => {
  const [gone] = await chosenFiles().choose([join(folder, 'gone.txt')]);
  expect(gone).toMatchObject({
    name: 'gone.txt',
    size: 0,
    problem: expect.stringContaining('ENOENT') as string,
  });
});
