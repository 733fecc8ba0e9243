/** Every screen and dialog against axe, in light, dark and Indonesian: no violations and no exceptions. */
import { join } from 'node:path';
import { expect, test, type Workplace } from '../application.ts';
import type { LaunchOptions } from '../launch.ts';
import { type Checks, expectAccessible } from '../pages/axe.ts';
import { call } from '../pages/calls.ts';
import { Workbench } from '../pages/workbench.ts';
import { articles } from '../sample/articles.ts';

const { own } = articles;

type Look = (what: string) => Promise<void>;

/** Goes through the whole window and stops at each of its states for `look`. */
async function walkThrough(work: Workplace, options: LaunchOptions, looks: (bench: Workbench) => Look) {
  const bench = new Workbench(await work.launch(options), options.language);
  const { page, words } = bench;
  const { workbench } = words;
  const look = looks(bench);

  await expect(bench.startButton('newProject')).toBeVisible();
  await look('start screen');
  await bench.newProject(join(work.folder, 'axe.claimlight'));
  await look('empty project, with the question for the coder');
  await call(page, 'saveSettings', { coder: 'Ana' });
  await bench.importArticle(own, work.folder);
  await bench.mark('claim', own.claim);
  await look('fields of a claim');
  await bench.mark('quote', own.quote);
  await look('fields of a quote');
  await bench.mark('number', own.number);
  await look('fields of a number, reader with marks');
  await page.keyboard.press('Control+f');
  await bench.findBar.locator('input').fill('30 duta besar');
  await look('find bar');
  await page.keyboard.press('Escape');
  await expect(bench.palette).toBeVisible();
  await look('palette at the selection');

  await page.keyboard.press('Escape');
  await bench.findNumbers();
  await expect(bench.currentSuggestion).toBeVisible();
  await look('suggested numbers');
  await page.keyboard.press('f');
  await expect(bench.suggestionBar).toBeHidden();

  const dialogs: [string, string][] = [
    ['Control+e', workbench.exporting.title],
    ['Control+,', workbench.settings.title],
    ['Control+Shift+b', workbench.backups.title],
    ['Control+k', workbench.palette.title],
    ['Control+Shift+d', workbench.details.title],
    ['Control+Shift+v', workbench.importing.pasteTitle],
    ['?', workbench.keyCard.title],
  ];
  for (const [key, title] of dialogs) {
    await expect(bench.text).toBeFocused();
    await page.keyboard.press(key);
    const dialog = bench.dialog(title);
    await expect(dialog).toBeVisible();
    if (title === workbench.exporting.title) await expect(dialog.getByRole('table')).toBeVisible();
    await look(title);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }

  await page.keyboard.press('Control+Shift+h');
  const history = page.getByRole('region', { name: workbench.history.title });
  await expect(history.getByRole('option').filter({ hasText: workbench.history.here })).toBeVisible();
  await look('history');
  await page.keyboard.press('Escape');
  await expect(bench.text).toBeFocused();

  const documents = await call(page, 'listDocuments', {});
  const [document] = documents.ok ? documents.value : [];
  await call(page, 'editDocument', { id: document?.id ?? '', changes: { language: 'und' } });
  await bench.mark('number', '100.000');
  await expect(bench.inspector.getByRole('group', { name: workbench.reading.choose })).toBeVisible();
  await bench.openProject(join(work.folder, 'missing.claimlight'));
  await expect(bench.notices.getByRole('alert')).toContainText('missing');
  await look('ambiguous number and the message of a failure');
}

test('has no violations in light, and no colours that dark makes hard to see', async ({ work }) => {
  test.slow();
  await walkThrough(work, { settings: { theme: 'light' } }, ({ page }) => async (what) => {
    await expectAccessible(page, `${what}, light`);
    await inTheme(page, 'dark', 'colours', what);
  });
});

test('has no violations in Indonesian', async ({ work }) => {
  test.slow();
  await walkThrough(
    work,
    { language: 'id' },
    ({ page }) =>
      (what) =>
        expectAccessible(page, what, 'all but colours'),
  );
});

async function inTheme(page: Workbench['page'], theme: 'dark', checks: Checks, what: string): Promise<void> {
  await call(page, 'saveSettings', { theme });
  await expect(page.locator('html')).toHaveCSS('color-scheme', theme);
  await expectAccessible(page, `${what}, ${theme}`, checks);
  await call(page, 'saveSettings', { theme: 'light' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
}
