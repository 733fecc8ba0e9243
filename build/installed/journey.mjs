// What a person does with the package, from its installation to its removal. Each step is tried on the real system: apt,
// the menu entry, the file type, keys on a display, and the command line without one.

import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../run-command.mjs';
import { openSockets } from './open-sockets.mjs';
import { press, processes, until, window } from './window.mjs';

/** @typedef {(title: string, act: () => Promise<void>) => Promise<void>} Step */

const menuEntry = '/usr/share/applications/claimlight.desktop';
const type = 'application/vnd.claimlight+sqlite3';
const words = 'Setidaknya 100.000 tentara berada di dekat perbatasan, kata juru bicara itu.\n';

/**
 * @param {object} given
 * @param {import('./debian-package.mjs').DebianPackage} given.deb
 * @param {import('./user.mjs').User} given.user
 * @param {Step} given.step
 * @param {string} given.pictures where they go, without the ending
 */
export async function journey({ deb, user, step, pictures }) {
  const project = join(user.home, 'watch.claimlight');
  const settings = join(user.home, '.config/Claimlight/settings.json');
  /** @param {...string} args */
  const claimlight = (...args) => user.run('claimlight', ...args);
  const marks = async () => JSON.parse((await claimlight('info', project, '--json')).output).marks;
  const ended = () => until('the application to end', async () => (await processes()).length === 0);
  const quit = async () => {
    await press(user, 'ctrl+q');
    await ended();
  };
  /** What a person would miss. */
  const owned = () => [project, settings].map((path) => sha256(readFileSync(path)));

  await step('is marked as a test build', async () => {
    match(deb.version, /~test$/);
    await deb.install('this');
    match(await mustRun('dpkg-query', ['-W', '-f=${Description}', 'claimlight']), /^TEST BUILD/);
    match(readFileSync(menuEntry, 'utf8'), /^Name=.*test build/m);
  });

  await step('puts everything in its place, whole', async () => {
    equal(await mustRun('dpkg', ['--verify', 'claimlight']), '');
    await mustRun('desktop-file-validate', [menuEntry]);
    for (const path of ['/usr/bin/claimlight', '/usr/share/doc/claimlight/copyright', menuEntry])
      match(await mustRun('dpkg', ['-S', path]), /^claimlight: /);
    const icon = /^Icon=(.*)$/m.exec(readFileSync(menuEntry, 'utf8'))?.[1];
    for (const size of ['16x16', '48x48', '256x256', '512x512'])
      ok(existsSync(`/usr/share/icons/hicolor/${size}/apps/${icon}.png`), size);
    ok(existsSync(`/usr/share/icons/hicolor/scalable/apps/${icon}.svg`));
    const helper = statSync('/opt/Claimlight/chrome-sandbox');
    deepEqual([helper.uid, helper.mode & 0o7777], [0, 0o4755]);
  });

  await step('serves the command line without a display', async () => {
    match((await claimlight('--version')).output, /^\d+\.\d+\.\d+\n$/);
    equal((await claimlight('no-such-command')).code, 2);
    writeFileSync(join(user.home, 'article.txt'), words);
    equal((await claimlight('new', project)).code, 0);
    const { code, output } = await claimlight('import', project, 'article.txt', '--language', 'id');
    equal(code, 0, output);
    equal(await marks(), 0);
  });

  await step('is known to the desktop as what opens projects', async () => {
    match((await user.run('gio', 'mime', type)).output, /claimlight\.desktop/);
    // Also under another name, by its content.
    const copy = join(user.home, 'renamed');
    await user.run('cp', project, copy);
    for (const path of [project, copy]) {
      const { output } = await user.run('gio', 'info', '-a', 'standard::content-type', path);
      match(output, new RegExp(escaped(type)));
    }
  });

  await step('starts by its menu entry, with Chromium’s sandbox on', async () => {
    user.start('gio', 'launch', menuEntry);
    await window(user, /^Claimlight$/);
    const pages = await until('the page', async () =>
      (await processes()).filter(({ line }) => line.includes('--type=renderer')),
    );
    for (const { status } of pages) {
      match(status, /^Seccomp:\s*2$/m);
      match(status, /^NoNewPrivs:\s*1$/m);
    }
    for (const { line } of await processes()) ok(!line.includes('--no-sandbox'), line);
  });

  await step('opens a project by its file type, in the window that is there', async () => {
    user.start('gio', 'open', project);
    await window(user, /watch/);
    equal((await processes()).filter(({ line }) => !line.includes('--type=')).length, 1);
  });

  await step('marks with keys', async () => {
    // Which pane has the keyboard first is not what is tried here.
    await until('the text to take keys', async () => {
      await press(user, 'F6', 'ctrl+Home', 'w', '1');
      return (await marks()) === 1;
    });
    user.picture(`${pictures}-marked.png`);
  });

  await step('exports on the command line while the window is open', async () => {
    const { code, output } = await claimlight('export', project, '--out', 'marks.csv');
    equal(code, 0, output);
    const [head, row] = readFileSync(join(user.home, 'marks.csv'), 'utf8').split('\n');
    match(head ?? '', /quote/);
    match(row ?? '', /Setidaknya/);
    equal((await claimlight('verify', project)).code, 0);
  });

  await step('has not opened a socket in any of its processes', async () => {
    const pids = (await processes()).map(({ pid }) => pid);
    const { looked, sockets } = openSockets(pids);
    ok(looked >= 4, `looked at ${looked} processes`);
    deepEqual(sockets, []);
    const log = join(user.home, '.config/Claimlight/logs/claimlight.log');
    ok(!existsSync(log) || !readFileSync(log, 'utf8').includes('request refused'));
    await quit();
  });

  await step('is upgraded over itself, with settings and projects untouched', async () => {
    // As if chosen in the settings.
    await user.run('sh', '-c', `echo '{"theme":"dark","coder":"analyst-1"}' > '${settings}'`);
    const before = owned();
    await deb.install('next');
    equal(await mustRun('dpkg-query', ['-W', '-f=${Version}', 'claimlight']), `${deb.version}+next`);
    deepEqual(owned(), before);
    equal(await mustRun('dpkg', ['--verify', 'claimlight']), '');
    user.start('gio', 'launch', menuEntry);
    // What was open last is open again, in the theme that was chosen.
    await window(user, /watch/);
    await until('the page to be drawn', async () => (await processes()).length >= 4);
    await press(user, 'F6');
    user.picture(`${pictures}-upgraded.png`);
    equal(await marks(), 1);
    equal(JSON.parse(readFileSync(settings, 'utf8')).theme, 'dark');
    await quit();
  });

  await step('is removed and leaves what is the person’s', async () => {
    const before = owned();
    await deb.uninstall();
    for (const path of ['/opt/Claimlight', '/usr/bin/claimlight', menuEntry, '/etc/apparmor.d/claimlight'])
      ok(!existsSync(path), path);
    ok(
      !(await mustRun('grep', ['-c', 'claimlight', '/usr/share/mime/globs2']).catch(() => '0')).match(
        /[1-9]/,
      ),
    );
    deepEqual(owned(), before);
    equal((await user.run('test', '-e', project)).code, 0);
  });

  await step('leaves the machine as it was', async () => {
    await deb.cleanUp();
    deepEqual(await deb.left(), []);
  });
}

/** @param {Buffer} content */
function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll(/[.+]/g, '\\$&');
}
