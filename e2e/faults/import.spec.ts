/** Files that are no texts: each is refused with one sentence, and the rest of the same import comes in. */
import { chmod, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { largestFile } from '../../core/model/document.ts';
import { expect, sharedWork, test } from '../application.ts';
import { isRoot } from '../launch.ts';
import { Workbench } from '../pages/workbench.ts';

const begun = sharedWork(async (work) => {
  const bench = new Workbench(await work.launch());
  await bench.newProject(join(work.folder, 'import.claimlight'));
  return { bench, at: (name: string) => join(work.folder, name) };
});

test('refuses each bad file with a sentence of its own and keeps the good ones', async () => {
  const { bench, at } = begun();
  const { failures, workbench } = bench.words;
  await writeFile(at('good.txt'), 'One plain article.\n\nIt came in.');
  await writeFile(at('empty.txt'), '');
  await writeFile(at('blank.txt'), ' \n\t\r\n ');
  await writeFile(
    at('picture.txt'),
    Uint8Array.from({ length: 4_096 }, (_, at) => (at * 37) % 256),
  );
  await writeFile(at('twin.txt'), 'One plain article.\n\nIt came in.');
  await writeFile(at('second.txt'), 'Another plain article.');
  const huge = await open(at('huge.txt'), 'w');
  // Sparse: it takes no room, but says it is one byte too long.
  await huge.truncate(largestFile + 1);
  await huge.close();
  const names = [
    'empty.txt',
    'good.txt',
    'blank.txt',
    'picture.txt',
    'huge.txt',
    'gone.txt',
    'twin.txt',
    'second.txt',
  ];
  await bench.importFiles(names.map(at));

  const report = bench.dialog(workbench.importing.reportTitle);
  const limit_mb = largestFile / 1024 / 1024;
  const sentences = [
    failures['file-empty']({ name: 'empty.txt' }),
    failures['file-empty']({ name: 'blank.txt' }),
    failures['file-binary']({ name: 'picture.txt' }),
    failures['file-too-large']({ name: 'huge.txt', limit_mb }),
    failures['already-here']({ name: 'twin.txt', title: 'One plain article.' }),
  ];
  for (const sentence of sentences) await expect.soft(report.getByText(sentence)).toBeVisible();
  await expect.soft(report.getByText(/^“gone\.txt”/)).toBeVisible();
  await expect(report.getByText(workbench.importing.refused(6))).toBeVisible();
  await expect(report.getByText(workbench.importing.imported(2))).toBeVisible();
  await report.getByRole('button', { name: workbench.done }).click();
  await expect(bench.documents).toHaveCount(2);
  await expect(bench.text).toContainText('It came in.');
});

test('refuses a file that may not be read', async () => {
  test.skip(isRoot, 'root may read every file; run as an ordinary user');
  const { bench, at } = begun();
  await writeFile(at('secret.txt'), 'words');
  await chmod(at('secret.txt'), 0o000);
  await bench.importFiles([at('secret.txt')]);
  const report = bench.dialog(bench.words.workbench.importing.reportTitle);
  await expect(report.getByText(/^“secret\.txt”.*\(.+\)/)).toBeVisible();
  await expect(report.getByText(bench.words.workbench.importing.nothing)).toBeVisible();
  await report.getByRole('button', { name: bench.words.workbench.done }).click();
  await expect(bench.documents).toHaveCount(2);
});

test('says how many characters of a text could not be read', async () => {
  const { bench, at } = begun();
  await writeFile(
    at('broken.txt'),
    Buffer.from('xxx ' + 'Le café était fermé. '.repeat(30), 'utf8').fill(0xff, 1, 2),
  );
  await bench.importFiles([at('broken.txt')]);
  const report = bench.dialog(bench.words.workbench.importing.reportTitle);
  await expect(report.getByText(bench.words.workbench.importing.replaced(1))).toBeVisible();
  await report.getByRole('button', { name: bench.words.workbench.done }).click();
});
