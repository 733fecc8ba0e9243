/** The whole way from nothing to a table without touching the mouse. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { kindsIn, readTable } from '../pages/exported-table.ts';
import { Workbench } from '../pages/workbench.ts';
import { articles } from '../sample/articles.ts';

test('makes a project, marks, edits, moves, undoes and exports by keyboard alone', async ({ work }) => {
  const { own } = articles;
  const bench = new Workbench(await work.launch());
  const { page, launched, words } = bench;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const file = join(work.folder, own.name);
  await writeFile(file, own.text);

  await test.step('a project, from the first button', async () => {
    const path = join(work.folder, 'keyboard.claimlight');
    await launched.answerSave(path);
    await expect(bench.startButton('newProject')).toBeFocused();
    await press('Enter');
    await bench.expectProject(path);
  });

  await test.step('an article, and into its text', async () => {
    await bench.importFiles([file]);
    await expect(bench.text).toContainText('Perundingan Perbatasan');
    for (
      let panes = 0;
      panes < 6 && !(await bench.text.evaluate((text) => text === document.activeElement));
      panes++
    )
      await press('F6');
    await expect(bench.text).toBeFocused();
    await expect(page.locator('[data-keyboard]')).toBeVisible();
  });

  await test.step('marks by word, sentence and paragraph', async () => {
    await press('Control+Home', 'w');
    await expect(bench.palette).toBeVisible();
    await press('1');
    await expect(bench.marks).toHaveCount(1);
    await expect(bench.card).toHaveText('Perundingan');

    await press('Control+ArrowDown', 's', '2');
    await expect(bench.marks).toHaveCount(2);
    await expect(bench.card).toContainText('Harian Contoh');

    await press('Control+ArrowDown', 'a', '1');
    await expect(bench.marks).toHaveCount(3);
    await expect(bench.card).toContainText('dekat perbatasan');

    await bench.mark('number', own.number);
    await expect(bench.card).toHaveText(own.number);
  });

  await test.step('fields with Enter, Tab and Escape', async () => {
    await press('Enter');
    await expect(bench.field('value_low')).toBeFocused();
    await press('Tab', 'Tab', 'Tab', 'Tab');
    await expect(bench.field('counted')).toBeFocused();
    await press('Control+a');
    await page.keyboard.type('soldiers');
    // Single letters write in a field and mark nothing.
    await page.keyboard.type(' 123');
    await press('Enter', 'Escape');
    await expect(bench.text).toBeFocused();
    await expect(bench.field('counted')).toHaveValue('soldiers 123');
    await expect(bench.marks).toHaveCount(4);
  });

  await test.step('from mark to mark', async () => {
    await press('Control+Home', 'Escape', 'Escape', 'j');
    await expect(bench.card).toHaveText('Perundingan');
    await press('j');
    await expect(bench.card).toContainText('Harian Contoh');
    await press('k', 'k');
    await expect(bench.card).toHaveText(own.number);
  });

  await test.step('boundaries by character and word, each a step of its own', async () => {
    const shown = async (text: string) => expect(bench.card).toHaveText(text);
    await press('Control+]');
    await shown('100.000 tentara');
    await press('Control+Shift+{');
    await shown('100.000');
    await press(']');
    await shown('00.000');
    await press('[');
    await shown('100.000');
    await press('Shift+{');
    await shown('100.00');
    await press('Control+z');
    await shown('100.000');
    await press('Control+z', 'Control+z', 'Control+z', 'Control+z');
    await shown(own.number);
    await press('Control+y');
    await shown('100.000 tentara');
    await press('Control+z');
    await shown(own.number);
  });

  await test.step('deletes, undoes, redoes', async () => {
    await press('Delete');
    await expect(bench.marks).toHaveCount(3);
    await press('Control+z');
    await expect(bench.marks).toHaveCount(4);
    await press('Control+Shift+z');
    await expect(bench.marks).toHaveCount(3);
    await press('Control+z');
    await expect(bench.marks).toHaveCount(4);
  });

  await test.step('the key card and the palette', async () => {
    await press('?');
    const card = bench.dialog(words.workbench.keyCard.title);
    await expect(card.getByText(words.actions.markClaim)).toBeVisible();
    await press('Escape');
    await expect(card).toBeHidden();
    await expect(bench.text).toBeFocused();

    await press('Control+k');
    const palette = bench.dialog(words.workbench.palette.title);
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(words.actions.previousMark);
    await press('Enter');
    await expect(palette).toBeHidden();
    await expect(bench.card).toBeVisible();
    await expect(bench.text).toBeFocused();
  });

  await test.step('the table', async () => {
    const target = join(work.folder, 'keyboard.csv');
    await launched.answerSave(target);
    await press('Control+e');
    const dialog = bench.dialog(words.workbench.exporting.title);
    await expect(dialog.getByRole('button', { name: words.workbench.exporting.run })).toBeFocused();
    await press('Enter');
    await expect(bench.notices.getByText(target)).toBeVisible();
    const rows = await readTable(target);
    expect(kindsIn(rows)).toEqual(['claim', 'claim', 'number', 'quote']);
    expect(rows.find(({ kind }) => kind === 'number')).toMatchObject({
      quote: own.number,
      counted: 'soldiers 123',
    });
  });
});
