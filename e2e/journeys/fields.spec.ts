/** What is written into the fields is there after the application was closed and opened again, and in the table. */
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { readTable } from '../pages/exported-table.ts';
import { openProject, Workbench } from '../pages/workbench.ts';
import { articles } from '../sample/articles.ts';

const { own } = articles;

test('keeps the fields of all three kinds', async ({ work }) => {
  const path = join(work.folder, 'fields.claimlight');
  const first = new Workbench(await work.launch());
  await first.newProject(path);
  await first.importArticle(own, work.folder);

  await test.step('the coder gives a name', async () => {
    const { coder, status } = first.words.workbench;
    await first.page.getByLabel(coder.question).and(first.page.locator('input')).fill('Ana Kodér');
    await first.page.keyboard.press('Enter');
    await expect(first.status).toContainText(status.coder('Ana Kodér'));
  });

  await test.step('a quote', async () => {
    await first.mark('quote', own.quote);
    const speaker = first.field('speaker');
    await speaker.fill('Utusan Khusus');
    await speaker.press('Enter');
    await first.field('speaker_role').fill('utusan PBB');
    await first.field('quote_form').selectOption('direct');
    await first.field('polarity').selectOption('affirms');
    await first.field('tags').fill('damai, perundingan');
    await first.field('note').fill('Says it twice; “restraint”.');
    await first.field('status').selectOption('final');
    await first.field('certainty').selectOption('sure');
  });

  await test.step('a claim, whose claimant is suggested from the speakers', async () => {
    await first.mark('claim', own.claim);
    const claimant = first.field('claimant');
    await claimant.fill('utus');
    await first.page.getByRole('option', { name: 'Utusan Khusus' }).click();
    await expect(claimant).toHaveValue('Utusan Khusus');
    await first.field('claim_text').fill('The ministry denies the accusation.');
    await first.field('stance').selectOption('denies');
  });

  await test.step('a number', async () => {
    await first.mark('number', own.number);
    await first.field('quantity_class').selectOption('deployed');
    await first.field('scope').selectOption('cumulative to date');
    await first.field('as_of').fill('2022-01-12');
    await first.field('value_high').fill('120 000');
    await first.field('value_high').press('Enter');
    await expect(first.inspector.getByText(first.words.workbench.reading.corrected)).toBeVisible();
  });

  // Closed with the last field still being written in: once the project, once the window.
  await first.field('counted').fill('soldiers');
  await first.closeProject();
  await first.openProject(path);
  await first.marks.filter({ hasText: own.number }).click();
  await expect(first.field('counted')).toHaveValue('soldiers');
  await first.field('note').fill('written until the last moment');
  await first.launched.close();

  const second = await openProject(work, path);
  await second.marks.filter({ hasText: 'menahan diri' }).click();
  for (const [field, value] of [
    ['speaker', 'Utusan Khusus'],
    ['speaker_role', 'utusan PBB'],
    ['quote_form', 'direct'],
    ['polarity', 'affirms'],
    ['tags', 'damai, perundingan'],
    ['note', 'Says it twice; “restraint”.'],
    ['status', 'final'],
    ['certainty', 'sure'],
  ] as const)
    await expect.soft(second.field(field), field).toHaveValue(value);
  await second.marks.filter({ hasText: own.claim }).click();
  await expect(second.field('claimant')).toHaveValue('Utusan Khusus');
  await expect(second.field('stance')).toHaveValue('denies');

  const target = join(work.folder, 'fields.csv');
  await second.exportTo(target);
  const rows = await readTable(target);
  const row = (kind: string) => rows.find((entry) => entry.kind === kind);
  expect(row('quote')).toMatchObject({
    speaker: 'Utusan Khusus',
    status: 'final',
    certainty: 'sure',
    coder: 'Ana Kodér',
  });
  expect(row('claim')).toMatchObject({
    claim_text: 'The ministry denies the accusation.',
    claimant: 'Utusan Khusus',
    stance: 'denies',
  });
  expect(row('number')).toMatchObject({
    quantity_class: 'deployed',
    scope: 'cumulative to date',
    as_of: '2022-01-12',
    value_high: '120000',
    reading_state: 'corrected',
    counted: 'soldiers',
    note: 'written until the last moment',
  });
});

test('says in the field why a value is not taken, and keeps what was stored', async ({ work }) => {
  const bench = new Workbench(await work.launch({ settings: { coder: 'Ana' } }));
  await bench.newProject(join(work.folder, 'wrong.claimlight'));
  await bench.importArticle(own, work.folder);
  await bench.mark('number', own.number);
  const { inspector } = bench;
  await bench.field('value_best').fill('many');
  await bench.field('value_best').press('Enter');
  await expect(inspector.getByText(bench.words.workbench.inspector.notANumber)).toBeVisible();
  await bench.page.keyboard.press('Escape');
  const target = join(work.folder, 'wrong.csv');
  await bench.exportTo(target);
  expect((await readTable(target))[0]).toMatchObject({ value_best: '100000' });
});
