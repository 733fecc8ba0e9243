/** What a person decides about how numbers are read: their words, their document, their project. */
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { call } from '../pages/calls.ts';
import { Workbench } from '../pages/workbench.ts';

const start = { settings: { coder: 'analyst-1' } };

test('widens a bare figure to its words by one key, never by itself', async ({ work }) => {
  const bench = new Workbench(await work.launch(start));
  await bench.newProject(join(work.folder, 'widen.claimlight'));
  await bench.importArticle(
    {
      name: 'a.txt',
      text: 'Judul berita\n\nNegara tetangga telah mengerahkan setidaknya 100.000 tentara di dekat perbatasan itu.\n',
    },
    work.folder,
  );
  const wide = 'setidaknya 100.000 tentara';
  const offer = bench.inspector.getByRole('button', { name: bench.words.reader.palette.widen(wide) });
  await bench.mark('number', '100.000');
  await expect(bench.card).toHaveText('100.000');
  await expect(offer).toBeVisible();
  await bench.page.keyboard.press('x');
  await expect(bench.card).toHaveText(wide);
  await expect(bench.field('value_high')).toHaveValue('');
  await expect(bench.field('counted')).toHaveValue('tentara');
  await expect(offer).toBeHidden();
  await bench.page.keyboard.press('Control+z');
  await expect(bench.card).toHaveText('100.000');
  await offer.click();
  await expect(bench.card).toHaveText(wide);
});

test('asks once how the ambiguous figures of a document are read, and remembers', async ({ work }) => {
  const bench = new Workbench(await work.launch(start));
  const { page, words, inspector } = bench;
  const { reading, details } = words.workbench;
  await bench.newProject(join(work.folder, 'figures.claimlight'));
  await bench.importArticle(
    { name: 'a.txt', text: 'Zxqv 100.000 zxqv 250.000 qqq 300.000 zz\n' },
    work.folder,
  );
  const documents = await call(page, 'listDocuments', {});
  const id = documents.ok ? (documents.value[0]?.id ?? '') : '';
  await call(page, 'editDocument', { id, changes: { language: 'und' } });
  await bench.mark('number', '250.000');
  await bench.mark('number', '100.000');
  const choice = inspector.getByRole('group', { name: reading.choose });
  await choice.getByRole('button', { name: /100,000/ }).press('Enter');
  await expect(choice).toBeHidden();

  const offer = inspector.getByRole('button', { name: reading.forDocument('Indonesian') });
  await expect(offer).toBeFocused();
  await expect(inspector.getByRole('button', { name: reading.instead('100') })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(offer).toBeHidden();
  await bench.marks.filter({ hasText: '250.000' }).click();
  await expect(bench.field('value_best')).toHaveValue('250,000');
  await bench.mark('number', '300.000');
  await expect(bench.field('value_best')).toHaveValue('300,000');

  await page.keyboard.press('Control+Shift+d');
  const dialog = bench.dialog(details.title);
  const field = dialog.getByLabel(words.fields.figures_as);
  await expect(field).toHaveValue('id');
  await expect(dialog.getByText(details.languageDoubt)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await bench.marks.filter({ hasText: '250.000' }).click();
  await expect(choice).toBeVisible();
});

test('counts vague words by the convention of the project, which can be changed later', async ({ work }) => {
  const bench = new Workbench(await work.launch(start));
  const { page, words } = bench;
  const { settings } = words.workbench;
  await bench.newProject(join(work.folder, 'vague.claimlight'));
  await bench.importArticle(
    {
      name: 'a.txt',
      text: 'The minister said on Monday that dozens of tanks were seen at the border of the country.\n',
    },
    work.folder,
  );
  await bench.mark('number', 'dozens of tanks');
  await expect(bench.field('value_high')).toHaveValue('99');
  await page.keyboard.press('Control+,');
  const dialog = bench.dialog(settings.title);
  await dialog.getByText(settings.vagueConventions.acled, { exact: true }).click();
  await expect(dialog.getByText(settings.vagueHints.acled)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bench.field('value_best')).toHaveValue('12');
  await expect(bench.field('value_high')).toHaveValue('');
  await bench.text.focus();
  await page.keyboard.press('Control+z');
  await expect(bench.field('value_high')).toHaveValue('99');
});
