/** The history: seen, searched, and gone through by keyboard, with a branch that was left; also after a restart. */
import { expect, type Launched, test } from '../application.ts';
import { expectAccessible } from '../pages/axe.ts';
import { Workbench } from '../pages/workbench.ts';
import { benchWithOneMark } from '../sample/projects.ts';

const coder = 'analyst-1';

function historyOf(bench: Workbench) {
  const { history } = bench.words.workbench;
  const pane = bench.page.getByRole('region', { name: history.title });
  return {
    pane,
    steps: pane.getByRole('option'),
    list: pane.getByRole('listbox'),
    find: pane.getByRole('searchbox'),
    here: pane.getByRole('option').filter({ hasText: history.here }),
  };
}

test('goes back and forward to any step, onto a branch that was left, and finds steps', async ({ work }) => {
  const { bench, path } = await benchWithOneMark(work, { settings: { coder } });
  const { page, words } = bench;
  const { history } = words.workbench;
  // A branch that is left: the claim is undone, other work follows.
  await bench.mark('claim', 'latihan musim dingin');
  await page.keyboard.press('Control+z');
  await expect(bench.marks).toHaveCount(1);
  await bench.mark('quote', '30 duta besar');

  await bench.text.focus();
  await page.keyboard.press('Control+Shift+h');
  const { pane, steps, list, find, here } = historyOf(bench);
  await expect(list).toBeFocused();
  // Two marks and the import, the claim beside them, and the beginning.
  await expect(steps).toHaveCount(5);
  await expect(steps.first()).toContainText(words.steps.createMarks('1', 1, 'quote'));
  await expect(here).toContainText('30 duta besar');
  await expect(steps.nth(1)).toContainText('latihan musim dingin');
  await expect(steps.nth(1)).toContainText(history.places.aside);
  await expect(steps.nth(1)).toContainText(coder);
  await expectAccessible(page, 'history');

  // To the claim on the other branch: its mark is there, the quote is not.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(here).toContainText('latihan musim dingin');
  await expect(bench.text).toContainText('30 duta besar');
  await expect(steps.first()).toContainText(history.places.aside);
  await expect(
    page.getByRole('status').filter({ hasText: history.went(words.steps.createMarks('1', 1, 'claim')) }),
  ).toBeAttached();

  // To the beginning, and by undo and redo as everywhere.
  await page.keyboard.press('End');
  await expect(steps.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(here).toContainText(history.beginning);
  await expect(bench.documents).toHaveCount(0);
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+y');
  await expect(here).toContainText('latihan musim dingin');

  // Looked for by name, by person; the rest is out of the list.
  await find.fill('quote');
  await expect(steps).toHaveCount(1);
  await find.fill(`mark ${coder}`);
  await expect(steps).toHaveCount(3);
  await find.fill('nothing like this');
  await expect(pane).toContainText(history.none);
  await find.press('Escape');
  await expect(steps).toHaveCount(5);

  // Everything is in the file: another start shows the same history at the same step.
  await find.press('Escape');
  await expect(bench.text).toBeFocused();
  await expect(bench.marks).toHaveCount(2);
  await bench.launched.close();
  const again = await reopened(work.launch({ args: [path] }));
  await again.page.keyboard.press('Control+Shift+h');
  await expect(historyOf(again).here).toContainText('latihan musim dingin');
  await historyOf(again).steps.first().click();
  await expect(historyOf(again).here).toContainText('30 duta besar');
  // A mark's fields stand where the history stood.
  await historyOf(again).list.press('Escape');
  await expect(again.marks).toHaveCount(2);
  await expect(again.marks.filter({ hasText: '30 duta besar' })).toHaveCount(1);
});

async function reopened(launched: Promise<Launched>): Promise<Workbench> {
  const bench = new Workbench(await launched);
  await expect(bench.marks).toHaveCount(2);
  await bench.text.focus();
  return bench;
}
