/** The door between page and shell: whatever comes through it that is not in the contract is answered with a failure. */
import { join } from 'node:path';
import { expect, sharedWork, test } from '../application.ts';
import { call, rawCall } from '../pages/calls.ts';
import { Workbench } from '../pages/workbench.ts';

const begun = sharedWork(async (work) => {
  const bench = new Workbench(await work.launch());
  const path = join(work.folder, 'calls.claimlight');
  await bench.newProject(path);
  return { bench, path };
});

const refusal = { ok: false, error: { kind: 'bad-input' } };

const names: [string, unknown][] = [
  ['a name that no call has', 'dropTables'],
  ['a name that every object has', 'constructor'],
  ['the name of the prototype', '__proto__'],
  ['a request only the shell makes', 'createSample'],
  ['another request only the shell makes', 'saveCopyTo'],
  ['a channel', 'claimlight:call'],
  ['no name', undefined],
  ['a number', 7],
  ['an object', { toString: 'getState' }],
  ['a very long name', 'x'.repeat(100_000)],
];

test('refuses what is no name of a call', async () => {
  for (const [what, name] of names)
    expect.soft(await rawCall(begun().bench.page, name, {}), what).toMatchObject(refusal);
});

const inputs: [string, string, unknown][] = [
  ['no input', 'getState', undefined],
  ['a list for an object', 'getState', []],
  ['more than was agreed', 'getState', { path: '/etc/passwd' }],
  ['an id that is none', 'getDocument', { id: "1' OR '1'='1" }],
  [
    'a path of its own for the export',
    'exportDataset',
    { scope: { documents: null, kinds: null }, choice: { format: 'csv' }, target: '/tmp/out.csv' },
  ],
  ['a path that is not recent', 'openRecent', { path: '/etc/passwd' }],
  ['a theme that is none', 'saveSettings', { theme: 'url(https://example.org)' }],
  ['a width beyond the screen', 'saveSettings', { library_width: 1e9 }],
  ['a kind that is none', 'createMarks', { document: 'x', kind: 'rumour', marks: [[{ start: 0, end: 1 }]] }],
  [
    'too many rows',
    'previewExport',
    { scope: { documents: null, kinds: null }, choice: { format: 'csv' }, rows: 1_000_000 },
  ],
  ['a text that is a number', 'importDocuments', { items: [{ name: 'a.txt', content: 7 }] }],
];

test('refuses what is not the input that was agreed', async () => {
  for (const [what, name, input] of inputs)
    expect.soft(await rawCall(begun().bench.page, name, input), what).toMatchObject(refusal);
});

test('refuses any other window, also one that shows our own page', async () => {
  const { electron, page } = begun().bench.launched;
  const answers = await electron.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/dist/electron/preload.cjs`;
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegrationInSubFrames: true },
    });
    await other.loadURL('app://claimlight/index.html');
    const asked = (from: string) =>
      other.webContents.executeJavaScript(`${from}.claimlight.call('getState', {})`) as Promise<unknown>;
    const main = await asked('window');
    const inside = (await other.webContents.executeJavaScript(`
      const frame = document.createElement('iframe');
      document.body.append(frame);
      'claimlight' in frame.contentWindow`)) as boolean;
    const frame = inside ? await asked('document.querySelector("iframe").contentWindow') : null;
    other.destroy();
    return { main, frame };
  });
  expect(answers.main).toMatchObject(refusal);
  if (answers.frame !== null) expect(answers.frame).toMatchObject(refusal);
  // The window that may call still does.
  expect(await call(page, 'getState', {})).toMatchObject({ ok: true });
});

test('gives no frame inside the page the object', async () => {
  const { page } = begun().bench;
  const has = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const found = frame.contentWindow !== null && 'claimlight' in frame.contentWindow;
    frame.remove();
    return found;
  });
  expect(has).toBe(false);
});

test('is unharmed by all of this', async () => {
  const { bench, path } = begun();
  expect(await call(bench.page, 'getProject', {})).toMatchObject({
    ok: true,
    value: { path, marks: 0, documents: 0 },
  });
});
