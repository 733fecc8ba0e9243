/**
 * A whole journey with hostile texts, watched from outside by strace: the application asks for nothing but its own files,
 * and no process of it so much as tries to reach the network.
 */
import { spawnSync } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { executable } from '../launch.ts';
import { Workbench } from '../pages/workbench.ts';
import { hostile } from '../sample/hostile-words.ts';

const hasStrace = process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0;

test('tries nothing on the network in a whole journey', async ({ work }) => {
  test.skip(!hasStrace, 'needs Linux and strace');
  test.slow();
  const trace = join(work.folder, 'trace');
  const watched = join(work.folder, 'watched');
  const strace = `strace -f -qq -e trace=connect,sendto,sendmsg,sendmmsg -e signal=none -o '${trace}'`;
  await writeFile(watched, `#!/bin/sh\nexec ${strace} '${executable}' "$@"\n`);
  await chmod(watched, 0o755);
  const bench = new Workbench(await work.launch({ executable: watched, settings: { coder: hostile.coder } }));
  const { page, words, launched } = bench;

  await bench.newProject(join(work.folder, hostile.project));
  await bench.importArticle({ name: hostile.file, text: hostile.text }, work.folder);
  await bench.mark('claim', hostile.words);
  await bench.mark('number', '100.000');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  for (const name of ['marks.csv', 'marks.xlsx', 'marks.html']) await bench.exportTo(join(work.folder, name));
  await page.keyboard.press('Control+Shift+e');
  await expect(page.getByRole('dialog', { name: words.workbench.verifying.title })).toBeVisible();
  await page.keyboard.press('Escape');
  const { userData } = launched;
  await launched.close();

  const log = await readFile(join(userData, 'logs/claimlight.log'), 'utf8').catch(() => '');
  expect(log).not.toContain('request refused');
  const calls = (await readFile(trace, 'utf8')).split('\n');
  // The watcher watches: Chromium's processes talk to each other through such calls.
  expect(calls.length).toBeGreaterThan(20);
  expect(calls.filter((line) => /AF_INET6?\b/.test(line) && !isSteering(line))).toEqual([]);
});

/** Playwright steers the copy under test through ports that it listens on; nothing of it is sent by these calls. */
function isSteering(line: string): boolean {
  return /sin6?_port=htons\(0\)/.test(line);
}
