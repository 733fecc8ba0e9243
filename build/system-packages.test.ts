import { expect, test } from 'vitest';
import { missingPackages } from './system-packages.mjs';

const listed = `
libgtk-3-0t64 installed libgtk-3-0 (= 3.24.41-4), libgtk-3-0-common
make installed
unzip config-files
xvfb installed
`;

test('names what is not there', () => {
  expect(missingPackages(['xvfb', 'xauth'], listed)).toEqual(['xauth']);
});

test('a package that was removed and left its settings is not there', () => {
  expect(missingPackages(['unzip', 'make'], listed)).toEqual(['unzip']);
});

test('a package that provides an older name counts as that name', () => {
  expect(missingPackages(['libgtk-3-0'], listed)).toEqual([]);
});
