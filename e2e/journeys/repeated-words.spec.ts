/** Words that stand in a text more than once: found with their count, and marked everywhere in one step. */
import { join } from 'node:path';
import { expect, sharedWork, test } from '../application.ts';
import { Workbench } from '../pages/workbench.ts';

const article = {
  name: 'repeats.txt',
  text: 'Ministry denies it\n\nThe ministry spoke. The Ministry of defence said the ministry’s figures were wrong.\n\nMinistry officials agreed; an administry is no word.\n',
};

const bench = sharedWork(async (work) => {
  const made = new Workbench(await work.launch({ settings: { coder: 'Ana' } }));
  await made.newProject(join(work.folder, 'repeats.claimlight'));
  await made.importArticle(article, work.folder);
  return made;
});

test('finds with a count, goes round, and minds case and whole words when told to', async () => {
  const { page, findBar, words } = bench();
  const { find } = words.reader;
  const count = findBar.getByRole('status');
  await page.keyboard.press('Control+f');
  const field = findBar.getByRole('textbox');
  await field.fill('ministry');
  await expect(count).toHaveText(find.position(1, 6, false));
  await field.press('Enter');
  await expect(count).toHaveText(find.position(2, 6, false));
  await field.press('Shift+Enter');
  await field.press('Shift+Enter');
  await expect(count).toHaveText(find.position(6, 6, false));
  await page.keyboard.press('F3');
  await expect(count).toHaveText(find.position(1, 6, false));
  await findBar.getByRole('button', { name: find.wholeWord }).click();
  await expect(count).toHaveText(/ 5$/);
  await findBar.getByRole('button', { name: find.matchCase }).click();
  await expect(count).toHaveText(/ 2$/);
  await field.fill('Kementerian');
  await expect(count).toHaveText(find.none);
  await findBar.getByRole('button', { name: find.matchCase }).click();
  await findBar.getByRole('button', { name: find.wholeWord }).click();
  await field.press('Escape');
  await expect(findBar).toBeHidden();
  await expect(bench().text).toBeFocused();
});

test('marks every occurrence as one step, and none twice', async () => {
  const { page, palette, marks, words } = bench();
  await bench().selectWords('Ministry of defence');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('w');
  await page.keyboard.press('e');
  const everywhere = palette.getByRole('button', { pressed: true });
  await expect(everywhere).toContainText(/\d/);
  const places = Number(/\d+/.exec((await everywhere.textContent()) ?? '')?.[0]);
  expect(places).toBeGreaterThan(1);
  await page.keyboard.press('1');
  await expect(marks).toHaveCount(places);
  await page.keyboard.press('Control+z');
  await expect(marks).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(marks).toHaveCount(places);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('w');
  await page.keyboard.press('e');
  await page.keyboard.press('1');
  await bench().expectHint(words.reader.hints.alreadyMarked);
  await expect(marks).toHaveCount(places);
});
