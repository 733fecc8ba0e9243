/** A figure that can be read two ways is never read silently: both readings are offered, and nothing is filled in before. */
import { join } from 'node:path';
import { expect, sharedWork, test } from '../application.ts';
import { call } from '../pages/calls.ts';
import { readTable } from '../pages/exported-table.ts';
import { Workbench } from '../pages/workbench.ts';

const begun = sharedWork(async (work) => {
  const bench = new Workbench(await work.launch({ settings: { coder: 'Ana' } }));
  await bench.newProject(join(work.folder, 'ambiguous.claimlight'));
  await bench.importArticle({ name: 'figure.txt', text: 'Zxqv 100.000 zxqv\n' }, work.folder);
  const documents = await call(bench.page, 'listDocuments', {});
  const [document] = documents.ok ? documents.value : [];
  await call(bench.page, 'editDocument', { id: document?.id ?? '', changes: { language: 'und' } });
  return { bench, folder: work.folder };
});

test('offers both readings and fills the values in when one is chosen', async () => {
  const { bench, folder } = begun();
  const { inspector, words } = bench;
  const { reading } = words.workbench;
  await bench.mark('number', '100.000');
  const choice = inspector.getByRole('group', { name: reading.choose });
  await expect(choice).toContainText(reading.ambiguous);
  await expect(choice).toContainText(reading.apart('1,000'));
  await expect(choice.getByRole('button')).toHaveCount(2);
  for (const name of ['value_low', 'value_best', 'value_high'] as const)
    await expect(bench.field(name)).toHaveValue('');
  const doubtful = join(folder, 'doubtful.csv');
  await bench.exportTo(doubtful);
  expect((await readTable(doubtful))[0]).toMatchObject({
    reading_state: 'ambiguous',
    value_low: '',
    value_best: '',
    value_high: '',
  });

  await bench.text.focus();
  await bench.page.keyboard.press('Enter');
  await expect(choice.getByRole('button').first()).toBeFocused();
  await choice.getByRole('button', { name: /100,000/ }).press('Enter');
  await expect(choice).toBeHidden();
  await expect(bench.field('value_best')).toHaveValue('100,000');
  await expect(inspector.getByText(reading.confirmed)).toBeVisible();
  const chosen = join(folder, 'chosen.csv');
  await bench.exportTo(chosen);
  expect((await readTable(chosen))[0]).toMatchObject({ reading_state: 'confirmed', value_best: '100000' });

  await bench.text.focus();
  await bench.page.keyboard.press('Control+z');
  await expect(choice).toBeVisible();
  await expect(bench.field('value_best')).toHaveValue('');
});

test('asks also where a typed value can be read two ways', async () => {
  const { bench } = begun();
  const field = bench.field('value_best');
  await field.fill('1.234');
  await expect(bench.inspector.getByText(bench.words.workbench.inspector.typedTwoWays)).toBeVisible();
  await bench.inspector.getByRole('button', { name: '1,234', exact: true }).click();
  await expect(field).toHaveValue('1,234');
  await expect(bench.inspector.getByText(bench.words.workbench.reading.corrected)).toBeVisible();
});
