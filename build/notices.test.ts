/** What is shipped is on terms that allow it: the packages of the lock file, which the bundles are made of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isAllowed, noticesText, problemsOf } from './notices.mjs';
import { root } from './places.mjs';

interface Locked {
  dev?: boolean;
  optional?: boolean;
}

/** Packages that are installed because exceljs asks for them and are kept out of the bundles (build/bundle/bundles.mjs). */
const keptOut = ['binary', 'buffers', 'chainsaw', 'traverse', 'unzipper'];

function production(): { name: string; identifier: string }[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
    .filter(([path]) => existsSync(join(root, path)))
    .map(([path]) => {
      const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {
        name: string;
        license?: string | { type: string };
      };
      const { license } = manifest;
      return {
        name: manifest.name,
        identifier: (typeof license === 'object' ? license.type : license) ?? '',
      };
    });
}

it('holds every production package to the licences that are allowed', () => {
  const packages = production();
  expect(packages.length).toBeGreaterThan(50);
  const others = packages.filter(({ name, identifier }) => !keptOut.includes(name) && !isAllowed(identifier));
  expect(others).toEqual([]);
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['(MIT AND GPL-3.0)', false],
  ['GPL-3.0', false],
  ['UNLICENSED', false],
  ['', false],
])('%s: %s', (identifier, expected) => {
  expect(isAllowed(identifier)).toBe(expected);
});

it('says what may not be shipped, and names everybody else with their text', () => {
  const shipped = { name: 'left', version: '1.0.0', identifier: 'MIT', text: 'Copyright the one' };
  expect(problemsOf([shipped, { ...shipped, name: 'right', identifier: '' }])).toEqual([
    'right 1.0.0 is licensed "", which is not allowed',
  ]);
  const text = noticesText([shipped]);
  for (const part of ['left 1.0.0 (MIT)', 'Copyright the one', 'Chromium', 'SQLite', 'Unicode'])
    expect(text).toContain(part);
});

it('reads the fonts’ licence from their own packages', () => {
  for (const font of ['inter', 'source-serif-4'])
    expect(readdirSync(join(root, 'node_modules/@fontsource-variable', font))).toContain('LICENSE');
});
