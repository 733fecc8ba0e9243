/** Pages that promise something name tests that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './places.mjs';

it.each([
  ['docs/reliability.md', '## Each promise', 15],
  ['docs/security.md', '## Electron', 30],
])('%s names a test that exists beside each promise', (file, heading, least) => {
  const page = readFileSync(join(root, file), 'utf8');
  const rows = page
    .slice(page.indexOf(heading))
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:-|promise|item)/.test(line));
  const named = rows.map((row) => {
    const tests = row.split(' | ').at(-1) ?? '';
    return [...tests.matchAll(/`([^`]+\.(?:test\.ts|spec\.ts|mjs))`/g)].map(([, name = '']) => name);
  });
  expect(named.length).toBeGreaterThan(least);
  for (const [at, files] of named.entries()) {
    expect(files.length, rows[at]).toBeGreaterThan(0);
    expect(files.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  }
});
