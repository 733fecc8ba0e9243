/**
 * Holds every import of the sources against the table in layers.mjs: arrows point inward. The linter guards what is
 * imported by a package's name; relative paths across folders need this test, because a pattern cannot tell
 * "../db/" seen from electron/ from "../db/" seen from core/db/.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { mayImport } from './layers.mjs';
import { root } from './places.mjs';

/** Static and dynamic imports, re-exports, and files that a bundler is pointed to by new URL('…', import.meta.url). */
const importedPath = /(?:from|import|import\(|new URL\()\s*['"](\.{1,2}\/[^'"]+)['"]/g;

test.each(Object.keys(mayImport))('%s imports only what it may', (folder) => {
  expect(strayImports(folder)).toEqual([]);
});

test('each layer may import what its layers may import', () => {
  for (const allowed of Object.values(mayImport)) {
    for (const inner of allowed)
      expect(allowed).toEqual(expect.arrayContaining([...(mayImport[inner] ?? [])]));
  }
});

function strayImports(folder: string): string[] {
  const allowed = [folder, ...(mayImport[folder] ?? [])];
  return sourcesIn(folder).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(importedPath)].flatMap(([, path = '']) => {
      const target = relative(root, join(dirname(file), path)).split(sep)[0] ?? '';
      if (allowed.includes(target) || target === 'package.json') return [];
      return [`${relative(root, file)} imports ${path}; ${folder}/ may import only ${allowed.join(', ')}`];
    }),
  );
}

/** Tests are left out: they may look at both sides of a border. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(root, folder, name));
}
