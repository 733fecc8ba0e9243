/** One application a person: a second start hands what it was given to the first and ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { expect, test, type Launched } from '../application.ts';
import { environment, executable, sandboxSwitches } from '../launch.ts';
import { Workbench } from '../pages/workbench.ts';
import { closedProject } from '../sample/projects.ts';

/** Starts the application once more for the same person and answers its exit code. */
async function startAgain({ userData }: Launched, args: string[], folder: string): Promise<unknown> {
  const again = spawn(executable, [...sandboxSwitches, `--user-data-dir=${userData}`, ...args], {
    cwd: folder,
    env: environment('en'),
    stdio: 'ignore',
  });
  const [code] = (await once(again, 'exit')) as [unknown];
  return code;
}

test('opens in the first window the project that a second start names, also by a relative path', async ({
  work,
}) => {
  const { bench, path } = await closedProject(work);
  expect(await startAgain(bench.launched, [basename(path)], work.folder)).toBe(0);
  await bench.expectProject(path);
  await expect(bench.marks).toHaveCount(1);

  // A third start with nothing to open changes nothing.
  expect(await startAgain(bench.launched, [], work.folder)).toBe(0);
  await bench.expectProject(path);
  // One that names no project is told in the first window.
  const missing = join(work.folder, 'missing.claimlight');
  expect(await startAgain(bench.launched, [missing], work.folder)).toBe(0);
  await bench.expectAlert(bench.words.failures['file-missing']({ path: missing }));
  await bench.expectProject(path);
});

test('tells at the start that the project it was given cannot be opened', async ({ work }) => {
  const missing = join(work.folder, 'missing.claimlight');
  const bench = new Workbench(await work.launch({ args: [missing] }));
  await bench.expectAlert(bench.words.failures['file-missing']({ path: missing }));
  await expect(bench.startButton('newProject')).toBeVisible();
});
