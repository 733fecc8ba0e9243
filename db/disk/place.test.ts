import { mkdirSync, renameSync, rmSync, copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProject } from '../open-project.ts';
import {
  closeAfterTest,
  failureOf,
  importText,
  markWords,
  testFolder,
  testProject,
  who,
} from '../project-for-tests.ts';
import { saveCopy } from '../save-copy.ts';
import { placeOf, serviceOf } from './kind-of-place.ts';

const text = 'Rusia mengerahkan 100.000 tentara.';

describe('the place of a project', () => {
  it.each([
    ['/home/rina/Dropbox/p.claimlight', 'Dropbox'],
    ['/home/rina/Dropbox (Work)/a/p.claimlight', 'Dropbox'],
    ['C:\\Users\\rina\\OneDrive\\p.claimlight', 'OneDrive'],
    ['C:\\Users\\rina\\OneDrive - Institute\\a\\p.claimlight', 'OneDrive'],
    ['/Users/rina/Library/CloudStorage/OneDrive-Personal/p.claimlight', 'OneDrive'],
    ['/Users/rina/Library/Mobile Documents/com~apple~CloudDocs/p.claimlight', 'iCloud Drive'],
    ['C:\\Users\\rina\\iCloudDrive\\p.claimlight', 'iCloud Drive'],
    ['/Users/rina/Library/CloudStorage/GoogleDrive-rina@example.org/My Drive/p.claimlight', 'Google Drive'],
    ['G:\\My Drive\\p.claimlight', 'Google Drive'],
    ['/home/rina/Nextcloud/p.claimlight', 'Nextcloud'],
    ['/home/rina/Nextcloud2/p.claimlight', 'Nextcloud'],
    ['/home/rina/ownCloud/p.claimlight', 'ownCloud'],
    ['/home/rina/Box Sync/p.claimlight', 'Box'],
  ])('%s is synced by %s', (path, service) => {
    expect(serviceOf(path)).toEqual({ kind: 'synced', service });
  });

  it.each([
    '/home/rina/Documents/p.claimlight',
    '/home/rina/boxes/dropbox.claimlight',
    '/srv/mydrives/p.claimlight',
  ])('%s is not', (path) => expect(serviceOf(path)).toBeUndefined());

  it('is told with the project, links resolved', () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'Nextcloud'));
    symlinkSync(join(folder, 'Nextcloud'), join(folder, 'link'));
    const project = testProject(join(folder, 'link', 'p.claimlight'));
    expect(project.query('getProject', {}).place).toEqual({ kind: 'synced', service: 'Nextcloud' });
    expect(placeOf('/no/such/folder/p.claimlight')).toEqual({ kind: 'local' });
  });
});

describe.skipIf(process.platform === 'win32')('a file that leaves its place while it is open', () => {
  const cases: [string, (path: string) => void][] = [
    ['deleted', (path) => rmSync(path)],
    ['renamed', (path) => renameSync(path, `${path}.old`)],
    [
      'replaced',
      (path) => {
        copyFileSync(path, `${path}.new`);
        renameSync(`${path}.new`, path);
      },
    ],
    ['in a renamed folder', (path) => renameSync(join(path, '..'), `${join(path, '..')} moved`)],
  ];
  it.each(cases)(
    '%s: nothing more is said to be saved, and what is open can still be saved',
    async (_how, act) => {
      const folder = join(testFolder(), 'work');
      mkdirSync(folder);
      const path = join(folder, 'p.claimlight');
      const project = testProject(path);
      const document = await importText(project, text);
      await markWords(project, document, 'claim', 'Rusia');
      act(path);
      expect(await failureOf(() => markWords(project, document, 'claim', 'tentara'))).toEqual({
        kind: 'file-moved',
        detail: { path },
      });
      expect((await failureOf(() => project.command('undo', {}, who))).kind).toBe('file-moved');
      expect(project.query('getProject', {}).marks).toBe(1);
      const target = join(testFolder(), 'copy.claimlight');
      await saveCopy(project, target);
      const copy = await openProject(target, { mode: 'write' });
      closeAfterTest(copy);
      expect(copy.query('getProject', {})).toMatchObject({ documents: 1, marks: 1 });
    },
  );
});
