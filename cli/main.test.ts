import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePlace, type Place, type Ran } from './run-for-tests.ts';
import { separatorFor } from '../formats/export/list-separator.ts';

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => place.remove());

const main = resolve('cli/main.ts');

/** The command line as a process of its own. */
function spawned(
  argv: string[],
  env: Record<string, string>,
  as: { uid?: number; gid?: number } = {},
): Promise<Ran> {
  return new Promise((done) => {
    const { INIT_CWD: _npm, ...inherited } = process.env;
    const options = { cwd: place.folder, env: { ...inherited, ...env }, ...as };
    execFile(process.execPath, [main, ...argv], options, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code ?? -1), out, err });
    });
  });
}

/** As root, permissions are tried as another user, who must be able to read this checkout. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

describe('the process', () => {
  it('answers by exit code, relative to its own folder or to where npm was called', async () => {
    expect(await spawned(['new', 'p.claimlight'], {})).toMatchObject({ code: 0, err: '' });
    expect(await spawned(['info', 'p.claimlight'], {})).toMatchObject({ code: 0 });
    expect(await spawned(['info', 'p.claimlight'], { INIT_CWD: '/' })).toMatchObject({ code: 1, out: '' });
    expect(await spawned(['info'], {})).toMatchObject({ code: 2 });
    // Nothing that a library wants to tell its developers.
    const table = ['export', 'p.claimlight', '--format', 'xlsx', '--out', 'p.xlsx', '--json'];
    const exported = await spawned(table, {});
    expect(exported.code).toBe(0);
    expect(exported.err).not.toContain('Warning');
  }, 90_000);

  it.skipIf(process.platform === 'win32')(
    'reads a project that cannot be written, and says so when asked to change it',
    async () => {
      await place.claimlight('new', 'p.claimlight');
      writeFileSync(join(place.folder, 'a.txt'), 'Polisi mengatakan tiga orang tewas.');
      await place.claimlight('import', 'p.claimlight', 'a.txt');
      const before = readFileSync(join(place.folder, 'p.claimlight'));
      chmodSync(join(place.folder, 'p.claimlight'), 0o444);
      chmodSync(place.folder, 0o555);
      const as = isRoot ? { uid: nobody, gid: nobody } : {};
      try {
        const read = await spawned(['documents', 'p.claimlight'], {}, as);
        // A checkout in a folder of root's alone: nobody can neither find the program nor run it.
        if (isRoot && (Number.isNaN(read.code) || read.err.includes('Cannot find module'))) {
          process.stdout.write('skipped: another user cannot read this checkout\n');
          return;
        }
        expect(read.code).toBe(0);
        expect(read.out).toContain('Polisi');
        const written = await spawned(['import', 'p.claimlight', 'a.txt'], {}, as);
        expect(written).toMatchObject({ code: 1, out: '' });
        expect(written.err).toContain('read-only');
      } finally {
        chmodSync(place.folder, 0o755);
      }
      expect(readFileSync(join(place.folder, 'p.claimlight'))).toEqual(before);
    },
    30_000,
  );
});

describe('separatorFor', () => {
  it('wants a semicolon where the locale writes a decimal comma', () => {
    expect(['id_ID.UTF-8', 'de_DE', 'fr_FR@euro'].map(separatorFor)).toEqual([';', ';', ';']);
    expect(['en_US.UTF-8', 'C', 'C.UTF-8', 'POSIX', ''].map(separatorFor)).toEqual([',', ',', ',', ',', ',']);
  });
});
