/** Others look into a project while it is open and being written: SQLite's shell, R and Python read it as any database. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePlace } from '../cli/run-for-tests.ts';
import { importText, markWords, testProject, who } from './project-for-tests.ts';

const hasSqlite = spawnSync('sqlite3', ['-version']).status === 0;
const hasStrace = process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0;

const text = 'Rusia mengerahkan 100.000 tentara.';

describe('a project that is open', () => {
  it.skipIf(!hasSqlite)(
    'is read by sqlite3, which sees each step as soon as it is acknowledged',
    async () => {
      const project = testProject();
      const ask = (sql: string) => {
        const { stdout, stderr } = spawnSync('sqlite3', ['-readonly', project.path, sql], {
          encoding: 'utf8',
        });
        return stdout.trim() || stderr;
      };
      const document = await importText(project, text);
      expect(ask('SELECT title FROM document')).toBe(text);
      await markWords(project, document, 'claim', 'Rusia');
      expect(ask('SELECT quote FROM segment')).toBe('Rusia');
      await project.command('undo', {}, who);
      expect(ask('SELECT count(*) FROM segment')).toBe('0');
    },
  );

  it('goes on being written while sqlite3 is in the midst of reading it', async ({ skip }) => {
    skip(!hasSqlite, 'sqlite3 is not installed');
    const project = testProject();
    const document = await importText(project, text);
    // One transaction of a reader, held open over two of ours.
    const reader = spawn('sqlite3', ['-readonly', project.path]);
    const answer = async (sql: string) => {
      const told = once(reader.stdout, 'data');
      reader.stdin.write(`${sql}\n`);
      return String((await told)[0]).trim();
    };
    expect(await answer('BEGIN; SELECT count(*) FROM mark;')).toBe('0');
    await markWords(project, document, 'claim', 'Rusia');
    expect(await answer('SELECT count(*) FROM mark;')).toBe('0');
    await markWords(project, document, 'claim', 'tentara');
    expect(await answer('COMMIT; SELECT count(*) FROM mark;')).toBe('2');
    reader.stdin.end();
    await once(reader, 'exit');
  });

  it('is exported by the command line', async () => {
    const project = testProject();
    const document = await importText(project, text);
    await markWords(project, document, 'claim', 'Rusia');
    const place = makePlace();
    const out = join(place.folder, 'marks.csv');
    expect(await place.claimlight('export', project.path, '--out', out)).toMatchObject({ code: 0 });
    await markWords(project, document, 'claim', 'tentara');
    expect(project.query('getProject', {}).marks).toBe(2);
    place.remove();
  });
});

describe('a power cut', () => {
  it('loses nothing acknowledged: each command ends with its words on the disk', ({ skip }) => {
    skip(!hasStrace, 'needs Linux and strace');
    const script = join(import.meta.dirname, 'commit-for-tests.ts');
    const { stdout, stderr } = spawnSync(
      'strace',
      [
        '-f',
        '-y',
        '-e',
        'trace=fdatasync,fsync,pwrite64,write',
        '-o',
        '|cat 1>&2',
        process.execPath,
        '--no-warnings',
        '--experimental-strip-types',
        script,
        testProject().path.replace('test.claimlight', 'new.claimlight'),
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    expect(stdout).toMatch(/done/);
    const calls = stderr.split('\n');
    const told = (what: string) => calls.findIndex((line) => line.includes('write(1') && line.includes(what));
    for (let command = 1; command <= 5; command++) {
      const [from, to] = [told(`begin ${command}\\n`), told(`acknowledged ${command}\\n`)];
      expect(from, `begin ${command}`).toBeGreaterThan(-1);
      const between = calls.slice(from, to);
      const log = (line: string) => line.includes('-wal>');
      const lastWrite = between.findLastIndex((line) => line.includes('pwrite64(') && log(line));
      const lastSync = between.findLastIndex((line) => /f(data)?sync\(/.test(line) && log(line));
      expect(lastWrite, `command ${command} writes`).toBeGreaterThan(-1);
      expect(lastSync, `command ${command} waits for the disk after its last write`).toBeGreaterThan(
        lastWrite,
      );
    }
  });
});
