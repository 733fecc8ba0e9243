/** The numbers of an article are suggested; what a person decides about each is kept, and can be undone. */
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { readTable } from '../pages/exported-table.ts';
import { openProject, Workbench } from '../pages/workbench.ts';

const article = {
  name: 'angka.txt',
  text: `Delegasi Bertemu di Kota

Ruang sidang dihadiri 30 duta besar. Negara tetangga mengerahkan setidaknya 100.000 tentara, kata utusan pada Rabu (12/1) pukul 09.00.

Biaya latihan itu Rp 3 miliar. Sekitar 1,2 juta warga tinggal di sana, dan belasan tentara terluka.
`,
};
const found = [
  '30 duta besar',
  'setidaknya 100.000 tentara',
  'Rp 3 miliar',
  'Sekitar 1,2 juta warga',
  'belasan tentara',
];

test('finds, accepts by keys, dismisses, accepts all, undoes, and remembers over a restart', async ({
  work,
}) => {
  const path = join(work.folder, 'numbers.claimlight');
  let bench = new Workbench(await work.launch({ settings: { coder: 'analyst-1' } }));
  await bench.newProject(path);
  await bench.importArticle(article, work.folder);

  await test.step('find: every quantity, no date and no time', async () => {
    await bench.findNumbers();
    await expect(bench.suggestions).toHaveText(found);
    await expect(bench.currentSuggestion).toHaveText('30 duta besar');
    await expect(bench.status).toContainText(bench.words.workbench.status.suggestions(5));
    await expect(bench.text).toBeFocused();
  });

  await test.step('walk, and accept two by keys', async () => {
    const { page } = bench;
    await page.keyboard.press('.');
    await expect(bench.currentSuggestion).toHaveText('setidaknya 100.000 tentara');
    await expect(bench.suggestionBar).toContainText('100,000');
    await page.keyboard.press(',');
    await expect(bench.currentSuggestion).toHaveText('30 duta besar');
    await page.keyboard.press('y');
    await expect(bench.marks).toHaveCount(1);
    await expect(bench.currentSuggestion).toHaveText('setidaknya 100.000 tentara');
    await page.keyboard.press('y');
    await expect(bench.marks).toHaveCount(2);
    await expect(bench.suggestions).toHaveText(found.slice(2));
  });

  await test.step('dismiss one', async () => {
    await bench.page.keyboard.press('n');
    await expect(bench.suggestions).toHaveText(found.slice(3));
    await expect(bench.suggestionBar).toContainText(bench.words.suggestions.dismissed(1));
    await expect(bench.marks).toHaveCount(2);
  });

  await test.step('accept all that is left as one step, and take it back', async () => {
    await bench.page.keyboard.press('Shift+Y');
    await expect(bench.marks).toHaveCount(4);
    await expect(bench.suggestions).toHaveCount(0);
    await expect(bench.suggestionBar).toContainText(bench.words.suggestions.allDecided);
    await bench.page.keyboard.press('Control+z');
    await expect(bench.marks).toHaveCount(2);
    await expect(bench.suggestions).toHaveText(found.slice(3));
  });

  await test.step('a dismissal comes back by undo as the current one, and goes by redo', async () => {
    await bench.page.keyboard.press('Control+z');
    await expect(bench.suggestions).toHaveText(found.slice(2));
    await expect(bench.currentSuggestion).toHaveText('Rp 3 miliar');
    await bench.page.keyboard.press('Control+y');
    await expect(bench.suggestions).toHaveText(found.slice(3));
  });

  await test.step('closed by Escape, everything in the table', async () => {
    await bench.page.keyboard.press('Escape');
    // The first may have let go of the mark that redo focused.
    if (await bench.suggestionBar.isVisible()) await bench.page.keyboard.press('Escape');
    await expect(bench.suggestionBar).toBeHidden();
    await expect(bench.suggestions).toHaveCount(0);
    const table = join(work.folder, 'numbers.csv');
    await bench.exportTo(table);
    expect(await readTable(table)).toMatchObject([
      { quote: '30 duta besar', origin: 'rule:number@1', reading_state: 'confirmed', coder: 'analyst-1' },
      { quote: 'setidaknya 100.000 tentara', value_low: '100000', comparator: '≥' },
    ]);
  });

  await test.step('after a restart dismissed stays dismissed, until it is wanted again', async () => {
    await bench.launched.close();
    bench = await openProject(work, path);
    await expect(bench.marks).toHaveCount(2);
    await bench.findNumbers();
    await expect(bench.suggestions).toHaveText(found.slice(3));
    await bench.suggestionBar.getByRole('button', { name: bench.words.suggestions.restore }).click();
    await expect(bench.suggestions).toHaveText(found.slice(2));
  });
});

test('keeps to each document as one goes through them, and takes a click on a suggestion', async ({
  work,
}) => {
  const bench = new Workbench(await work.launch({ settings: { coder: 'analyst-1' } }));
  await bench.newProject(join(work.folder, 'two.claimlight'));
  await bench.importArticle(article, work.folder);
  await bench.importArticle(
    { name: 'lain.txt', text: 'Kabar lain\n\nDelapan kapal berlabuh; 12 kapal pergi.\n' },
    work.folder,
  );
  await expect(bench.text).toContainText('Kabar lain');
  await bench.findNumbers();
  await expect(bench.suggestions).toHaveText(['Delapan kapal', '12 kapal']);
  await bench.suggestions.nth(1).click();
  await expect(bench.currentSuggestion).toHaveText('12 kapal');
  await bench.suggestionBar
    .getByRole('button', { name: bench.words.suggestions.dismiss, exact: true })
    .click();
  await expect(bench.suggestions).toHaveText(['Delapan kapal']);
  await bench.page.keyboard.press('Control+PageUp');
  await expect(bench.text).toContainText('Delegasi Bertemu');
  await expect(bench.suggestions).toHaveText(found);
});
