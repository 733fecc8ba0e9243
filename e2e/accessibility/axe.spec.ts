/** Every screen and dialog, light and dark, in both languages, against axe: no violations and no exceptions. */
import { join } from 'node:path';
import type { LaunchOptions } from '../launch.ts';
import { test, expect } from '../application.ts';
import { expectAccessible } from '../pages/axe.ts';
import { call } from '../pages/calls.ts';
import { Workbench } from '../pages/workbench.ts';
import { articles } from '../sample/articles.ts';

const { own } = articles;

const looks: [string, LaunchOptions][] = [
  ['light', { settings: { theme: 'light' } }],
  ['dark', { settings: { theme: 'dark' } }],
  ['in Indonesian', { settings: { theme: 'light' }, language: 'id' }],
];

for (const [look, options] of looks) {
  test(`has no violations ${look}`, async ({ work }) => {
    test.slow();
    const bench = new Workbench(await work.launch(options), options.language);
    const { page, words } = bench;
    const { workbench } = words;
    const check = (what: string) => expectAccessible(page, `${what}, ${look}`);
    const closes = async (title: string) => {
      await page.keyboard.press('Escape');
      await expect(bench.dialog(title)).toBeHidden();
    };

    await expect(bench.startButton('newProject')).toBeVisible();
    await check('start screen');
    await bench.newProject(join(work.folder, 'axe.claimlight'));
    await check('empty project, with the question for the coder');
    await call(page, 'saveSettings', { coder: 'Ana' });
    await bench.importArticle(own, work.folder);
    await check('reader without marks');

    await bench.mark('claim', own.claim);
    await check('fields of a claim');
    await bench.mark('quote', own.quote);
    await check('fields of a quote');
    await bench.mark('number', own.number);
    await check('fields of a number, reader with marks');
    await bench.selectWords('30 duta besar');
    await check('palette at the selection');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+f');
    await expect(bench.findBar).toBeVisible();
    await check('find bar');
    await page.keyboard.press('Escape');

    const dialogs: [string, string, string][] = [
      ['export', 'Control+e', workbench.exporting.title],
      ['settings', 'Control+,', workbench.settings.title],
      ['command palette', 'Control+k', workbench.palette.title],
      ['document details', 'Control+Shift+d', workbench.details.title],
      ['paste', 'Control+Shift+v', workbench.importing.pasteTitle],
    ];
    for (const [what, key, title] of dialogs) {
      await page.keyboard.press(key);
      await expect(bench.dialog(title)).toBeVisible();
      if (what === 'export') await expect(bench.dialog(title).getByRole('table')).toBeVisible();
      await check(what);
      await closes(title);
    }
    await bench.text.focus();
    await page.keyboard.press('?');
    await expect(bench.dialog(workbench.keyCard.title)).toBeVisible();
    await check('key card');
    await closes(workbench.keyCard.title);

    await test.step('an ambiguous figure, and messages', async () => {
      const documents = await call(page, 'listDocuments', {});
      const [document] = documents.ok ? documents.value : [];
      await call(page, 'editDocument', { id: document?.id ?? '', changes: { language: 'und' } });
      await bench.mark('number', '100.000');
      await expect(bench.inspector.getByRole('group', { name: workbench.reading.choose })).toBeVisible();
      await check('ambiguous number');
      await bench.openProject(join(work.folder, 'missing.claimlight'));
      await expect(bench.notices.getByRole('alert')).toContainText('missing');
      await check('message of a failure');
    });
    expect(test.info().errors).toEqual([]);
  });
}
