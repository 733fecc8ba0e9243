/**
 * A full disk: a sentence, nothing half written, nothing lost, and work goes on once there is room. The disk is a small one
 * of the application's own, in a mount namespace that an ordinary user may make on most Linux systems.
 */
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, picture, test } from '../application.ts';
import { executable, isRoot, type Launched } from '../launch.ts';
import { call } from '../pages/calls.ts';
import { Workbench } from '../pages/workbench.ts';
import { articles } from '../sample/articles.ts';

const ownNamespace = ['--map-current-user', '--mount', '--keep-caps'];

function canMount(): boolean {
  if (process.platform !== 'linux' || isRoot) return false;
  return spawnSync('unshare', [...ownNamespace, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
}

/** A program that gives the application a disk of 4 MB at `disk`, which nobody else sees. */
async function withSmallDisk(folder: string, disk: string): Promise<string> {
  const program = join(folder, 'with-small-disk');
  const mount = `mount -t tmpfs -o size=4m tmpfs "${disk}" && exec "$0" "$@"`;
  await mkdir(disk);
  await writeFile(
    program,
    `#!/bin/sh\nexec unshare ${ownNamespace.join(' ')} sh -c '${mount}' "${executable}" "$@"\n`,
  );
  await chmod(program, 0o755);
  return program;
}

const filler = 'filler.bin';

async function fill({ electron }: Launched, disk: string): Promise<void> {
  await electron.evaluate(
    (_modules, path) => {
      const { closeSync, openSync, writeSync } = process.getBuiltinModule('node:fs');
      const file = openSync(path, 'w');
      for (const size of [65_536, 4_096, 512, 1]) {
        const some = new Uint8Array(size);
        try {
          while (writeSync(file, some) > 0);
        } catch {
          // Full for pieces of this size.
        }
      }
      closeSync(file);
    },
    join(disk, filler),
  );
}

async function makeRoom({ electron }: Launched, disk: string): Promise<void> {
  await electron.evaluate(
    (_modules, path) => process.getBuiltinModule('node:fs').rmSync(path),
    join(disk, filler),
  );
}

const filesOn = ({ electron }: Launched, disk: string) =>
  electron.evaluate(
    (_modules, path) => process.getBuiltinModule('node:fs').readdirSync(path).toSorted(),
    disk,
  );

test('says so, keeps what was saved, writes nothing by halves and goes on when there is room', async ({
  work,
}) => {
  test.skip(!canMount(), 'needs Linux, an ordinary user and the right to mount a disk of its own (unshare)');
  const disk = join(work.folder, 'small-disk');
  const bench = new Workbench(await work.launch({ executable: await withSmallDisk(work.folder, disk) }));
  const { launched, words } = bench;
  const project = join(disk, 'full.claimlight');
  const { own } = articles;
  await bench.newProject(project);
  await bench.importArticle(own, work.folder);
  await bench.mark('number', own.number);
  await fill(launched, disk);
  const before = await filesOn(launched, disk);

  // What fits into the space that the log has already may still be saved; then it is over.
  const full = words.failures['disk-full']({ path: project });
  const refused = bench.notices.getByRole('alert').getByText(full).first();
  for (let tries = 0; tries < 60 && !(await refused.isVisible()); tries++) {
    await bench.text.focus();
    await bench.page.keyboard.press('Control+a');
    await bench.page.keyboard.press('1');
    await expect(bench.palette.or(refused).first()).toBeVisible();
  }
  await bench.expectAlert(full);
  const shown = await bench.marks.count();
  await expect(bench.status).toContainText(words.workbench.status.notSaved(''));
  await picture(bench.page, 'faults-full-disk');

  const big = join(work.folder, 'big.txt');
  await writeFile(big, 'A line of an article.\n'.repeat(50_000));
  await bench.importFiles([big]);
  await bench.expectAlert(full);
  await expect(bench.documents).toHaveCount(1);

  const table = join(disk, 'marks.csv');
  await bench.beginExport(table);
  await bench.expectAlert(words.failures['disk-full']({ path: table }));
  expect(await call(bench.page, 'makeBackup', {})).toMatchObject({
    ok: false,
    error: { kind: 'backup-failed', detail: { path: disk } },
  });
  expect(await filesOn(launched, disk)).toEqual(before);

  await makeRoom(launched, disk);
  await bench.mark('claim', own.claim);
  await expect(bench.marks).toHaveCount(shown + 1);
  await bench.closeProject();
  await bench.openProject(project);
  await expect(bench.marks).toHaveCount(shown + 1);
});
