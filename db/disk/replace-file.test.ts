import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testFolder } from '../project-for-tests.ts';
import { replaceFile, temporaryBeside } from './replace-file.ts';

it('tidies away what a killed process left of the same file, and nothing else', async () => {
  const path = join(testFolder(), 'marks.csv');
  const old = new Date(Date.now() - 2 * 3_600_000);
  const [abandoned, beingWritten, others] = [
    temporaryBeside(path),
    temporaryBeside(path),
    temporaryBeside(join(path, '..', 'more.csv')),
  ];
  for (const file of [abandoned, beingWritten, others]) writeFileSync(file, 'half');
  for (const file of [abandoned, others]) utimesSync(file, old, old);
  await replaceFile(path, (temporary) => writeFileSync(temporary, 'whole'));
  expect(readFileSync(path, 'utf8')).toBe('whole');
  expect([abandoned, beingWritten, others].map(existsSync)).toEqual([false, true, true]);
});

it('leaves the old file where writing fails', async () => {
  const path = join(testFolder(), 'marks.csv');
  writeFileSync(path, 'old');
  const failing = replaceFile(path, (temporary) => {
    writeFileSync(temporary, 'half');
    throw new Error('full');
  });
  await expect(failing).rejects.toThrow('full');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(join(path, '..'))).toEqual(['marks.csv']);
});
