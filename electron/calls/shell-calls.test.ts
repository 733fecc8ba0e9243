import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DocumentMetadata } from '../../core/model/document.ts';
import type { ExportChoice, ExportFormat } from '../../core/contract/export.ts';
import { done, failure, FailureError } from '../../core/contract/failure.ts';
import { defaultSettings } from '../../core/contract/shell.ts';
import { summary } from '../database/fake-db.ts';
import type { Work } from '../../core/contract/work.ts';
import type { Dialogs } from '../dialogs.ts';
import { shellCallHandlers, type ShellWorld } from './shell-calls.ts';

const path = '/work/war.claimlight';
const choose = (format: ExportFormat): ExportChoice => ({ format, csv: { profile: 'data' }, texts: true });
const everything = { scope: { documents: null, kinds: null }, choice: choose('csv') };

function shell(options: { open?: boolean; readOnly?: 'held'; chosen?: string | null } = {}) {
  const { open = true, readOnly = null, chosen = '/chosen' } = options;
  const log: unknown[][] = [];
  const note =
    <Value>(name: string, value: Value) =>
    (...args: unknown[]) => {
      log.push([name, ...args]);
      return value;
    };
  const project = open ? { ...summary(path), read_only: readOnly } : null;
  const dialogs: Dialogs = {
    chooseProject: note('chooseProject', Promise.resolve(chosen)),
    chooseNewProject: note('chooseNewProject', Promise.resolve(chosen)),
    chooseCopy: note('chooseCopy', Promise.resolve(chosen)),
    chooseTexts: note('chooseTexts', Promise.resolve(chosen === null ? null : [chosen])),
    chooseDataset: note('chooseDataset', Promise.resolve(chosen)),
    chooseExport: note('chooseExport', Promise.resolve(chosen)),
    chooseReport: note('chooseReport', Promise.resolve(chosen)),
    chooseBackupFolder: note('chooseBackupFolder', Promise.resolve(chosen)),
    askToRead: note('askToRead', Promise.resolve(true)),
    tell: note('tell', Promise.resolve()),
  };
  const world: ShellWorld = {
    dialogs,
    files: {
      choose: note('choose', Promise.resolve([])),
      read: note('read', Promise.resolve(new Uint8Array())),
    },
    session: {
      current: () => project,
      open: note('open', Promise.resolve(done(project))),
      create: note('create', Promise.resolve(done(project))),
      openSample: note('openSample', Promise.resolve(done(project))),
      close: note('close', Promise.resolve()),
      reopen: note('reopen', Promise.resolve(done(project))),
      cancel: note('cancel', undefined),
      refused: () => ({ path: '/work/broken.claimlight', error: failure('no-project', {}) }),
      dismissRefused: note('dismissRefused', undefined),
      viewNewer: note('viewNewer', Promise.resolve(done(project))),
      errand: (of, name, input) => {
        log.push([name, of, input]);
        const list = { folder: '/work/war.claimlight-backups', chosen: false, backups: [] };
        return Promise.resolve(done((name === 'listBackups' ? list : null) as never));
      },
      restore: note('restore', Promise.resolve({ ok: false, error: failure('no-project', {}) } as const)),
      backUpTo: note('backUpTo', undefined),
      request: (name, input) => {
        log.push([name, input]);
        const document = { title: 'Talks: open/closed' } as DocumentMetadata;
        return Promise.resolve(done((name === 'getDocument' ? document : null) as never));
      },
    },
    settings: {
      changeSettings: note('changeSettings', undefined),
      projects: () => ({ recent: [path], open: null }),
      chooseBackupFolder: note('keepBackupFolder', undefined),
    },
    state: () => ({
      project,
      recent: [],
      settings: defaultSettings,
      refused: null,
      language: 'en',
      version: '1',
      platform: 'linux',
      versions: { electron: '', chromium: '', node: '' },
      list_separator: ',',
    }),
    started: Promise.resolve(),
    pageListens: note('pageListens', undefined),
    pageHasSaved: note('pageHasSaved', undefined),
    printPage: () => Promise.resolve(new Uint8Array()),
    copyText: note('copyText', undefined),
    settingsChanged: note('settingsChanged', undefined),
    samplePath: () => '/docs/sample.claimlight',
    usualFolder: () => '/docs',
    copySuffix: () => 'copy',
    salvageSuffix: () => 'salvaged',
    openFolder: note('openFolder', Promise.resolve(true)),
    disableActions: note('disableActions', undefined),
    showInFolder: note('showInFolder', undefined),
    licencesFile: '/opt/app/LICENSES.chromium.html',
    report: () => 'what went wrong',
    readClipboard: () => Promise.resolve('words'),
    toggleFullScreen: note('toggleFullScreen', undefined),
    zoom: note('zoom', undefined),
    quit: note('quit', undefined),
  };
  return { calls: shellCallHandlers(world), log };
}

async function failureOf(answer: () => Promise<unknown>): Promise<unknown> {
  try {
    return await answer();
  } catch (error) {
    return error instanceof FailureError ? error.failure : error;
  }
}

describe('the shell', () => {
  it('tells the state and from then on sends events', async () => {
    const { calls, log } = shell();
    expect(await calls.getState({})).toMatchObject({ ok: true, value: { project: { path } } });
    expect(log).toEqual([['pageListens']]);
  });

  it('saves settings, then lets everyone know', async () => {
    const { calls, log } = shell();
    await calls.saveSettings({ theme: 'dark' });
    expect(log).toEqual([['changeSettings', { theme: 'dark' }], ['settingsChanged']]);
  });

  it.each([
    [
      'newProject',
      [
        ['chooseNewProject', '/work'],
        ['create', '/chosen'],
      ],
    ],
    [
      'openProject',
      [
        ['chooseProject', '/work'],
        ['open', '/chosen'],
      ],
    ],
    [
      'saveCopy',
      [
        ['chooseCopy', '/work/war copy.claimlight'],
        ['saveCopy', { target: '/chosen' }],
      ],
    ],
    ['openSample', [['openSample', '/docs/sample.claimlight']]],
    ['closeProject', [['close']]],
    ['reopenProject', [['reopen']]],
    ['readyToLeave', [['pageHasSaved']]],
    ['showInFolder', [['showInFolder', path]]],
    ['quit', [['quit']]],
  ] as const)('does %s', async (name, expected) => {
    const { calls, log } = shell();
    await calls[name]({});
    expect(log).toEqual(expected);
  });

  it('keeps the work of a page for the next one, the last it was told', async () => {
    const { calls, log } = shell();
    expect(await calls.getWork({})).toEqual(done(null));
    const work: Work = { project: 'p', mark: null, place: null, unsaved: [] };
    await calls.keepWork(work);
    await calls.keepWork({ ...work, mark: 'm' });
    expect(await calls.getWork({})).toEqual(done({ ...work, mark: 'm' }));
    expect(log).toEqual([]);
  });

  it('starts dialogs in the usual folder while no project is open', async () => {
    const { calls, log } = shell({ open: false });
    await calls.openProject({});
    expect(log[0]).toEqual(['chooseProject', '/docs']);
  });

  it.each(['newProject', 'openProject', 'saveCopy'] as const)(
    'does nothing where %s is not chosen',
    async (name) => {
      const { calls, log } = shell({ chosen: null });
      expect(await calls[name]({})).toEqual(done(null));
      expect(log).toHaveLength(1);
    },
  );

  it.each([
    [[], 'war.csv'],
    [null, 'war.csv'],
    [['a', 'b'], 'war.csv'],
    [['a'], 'Talks open closed.csv'],
  ])('proposes for an export of %j the name %s', async (documents, name) => {
    const { calls, log } = shell();
    const given = { scope: { documents, kinds: null }, choice: choose('csv') };
    await calls.exportDataset(given);
    expect(log.at(-2)).toEqual(['chooseExport', `/work/${name}`, 'csv']);
    expect(log.at(-1)).toEqual(['exportDataset', { ...given, target: '/chosen', language: 'en' }]);
  });

  it.each([
    ['xlsx', 'war.xlsx'],
    ['w3c', 'war.jsonld'],
    ['bundle', 'war.zip'],
  ] as const)('proposes for the format %s the name %s', async (format, name) => {
    const { calls, log } = shell();
    await calls.exportDataset({ scope: { documents: null, kinds: null }, choice: choose(format) });
    expect(log.at(-2)).toEqual(['chooseExport', `/work/${name}`, format]);
  });

  it('verifies the project without asking, and a file that was chosen', async () => {
    const { calls, log } = shell();
    await calls.verifyDataset({ what: 'project' });
    expect(log).toEqual([['verifyDataset', { path: null }]]);
    await calls.verifyDataset({ what: 'file' });
    expect(log.slice(1)).toEqual([
      ['chooseDataset', 'verify', '/work'],
      ['verifyDataset', { path: '/chosen' }],
    ]);
  });

  it('brings back only what was looked at', async () => {
    const { calls, log } = shell();
    expect(await failureOf(() => calls.reimport({ take_conflicting: false, settled: [] }))).toMatchObject({
      kind: 'bad-input',
    });
    await calls.previewReimport({});
    await calls.reimport({ take_conflicting: true, settled: [] });
    expect(log.at(-1)).toEqual(['reimport', { path: '/chosen', takeConflicting: true, settled: [] }]);
    const readOnly = shell({ readOnly: 'held' }).calls;
    expect(await failureOf(() => readOnly.previewReimport({}))).toMatchObject({ kind: 'read-only' });
  });

  it('lets the page read what was chosen', async () => {
    const { calls, log } = shell();
    await calls.chooseFiles({ what: 'folder' });
    expect(log.slice(-2)).toEqual([
      ['chooseTexts', 'folder'],
      ['choose', ['/chosen']],
    ]);
  });

  it('asks for no files where nothing can be written', async () => {
    const { calls, log } = shell({ readOnly: 'held' });
    expect(await failureOf(() => calls.chooseFiles({ what: 'files' }))).toEqual(
      failure('read-only', { path }),
    );
    expect(log).toEqual([]);
  });

  it.each([
    ['saveCopy', () => shell({ open: false }).calls.saveCopy({})],
    ['showInFolder', async () => shell({ open: false }).calls.showInFolder({})],
    ['verifyDataset', () => shell({ open: false }).calls.verifyDataset({ what: 'file' })],
    ['previewReimport', () => shell({ open: false }).calls.previewReimport({})],
    ['chooseFiles', () => shell({ open: false }).calls.chooseFiles({ what: 'files' })],
    ['exportDataset', () => shell({ open: false }).calls.exportDataset(everything)],
  ])('refuses %s while no project is open', async (_name, call) => {
    expect(await failureOf(call)).toEqual(failure('no-project', {}));
  });

  it('opens by path only what is in its own recent list', async () => {
    const { calls, log } = shell();
    expect(await failureOf(() => calls.openRecent({ path: '/etc/passwd' }))).toMatchObject({
      kind: 'bad-input',
    });
    await calls.openRecent({ path });
    expect(log).toEqual([['open', path]]);
  });
});

describe('the report', () => {
  it('is written where the person chooses', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimlight-report-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const chosen = join(folder, 'report.txt');
    expect(await shell({ chosen }).calls.saveReport({})).toEqual(done({ path: chosen }));
    expect(readFileSync(chosen, 'utf8')).toBe('what went wrong');
  });

  it('is not written where the person closes the dialog, and says where it cannot be', async () => {
    expect(await shell({ chosen: null }).calls.saveReport({})).toEqual(done(null));
    const nowhere = '/nowhere/at/all/report.txt';
    expect(await failureOf(() => shell({ chosen: nowhere }).calls.saveReport({}))).toEqual(
      failure('cannot-write', { path: nowhere, reason: 'ENOENT' }),
    );
  });

  it('stands beside the licences, which are shown in their folder', async () => {
    const { calls, log } = shell();
    await calls.showLicences({});
    expect(log).toEqual([['showInFolder', '/opt/app/LICENSES.chromium.html']]);
  });
});
