/** The page of reliability names tests that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './places.mjs';

it('names a test that exists beside each promise', () => {
  const page = readFileSync(join(root, 'docs/reliability.md'), 'utf8');
  const promises = page.slice(page.indexOf('## Each promise')).matchAll(/^\| ([A-Z`][^|]+)\| ([^|]+)\|$/gm);
  const named = [...promises].map(([, , tests = '']) =>
    [...tests.matchAll(/`([^`]+\.(?:test|spec)\.ts)`/g)].map(([, file = '']) => file),
  );
  expect(named.length).toBeGreaterThan(15);
  for (const files of named) {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  }
});
