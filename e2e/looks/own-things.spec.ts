/** Pictures, for people to look at, of what belongs to the person: first start, settings, About, licences, guide, key card. */
import { join } from 'node:path';
import { expect, results, test } from '../application.ts';
import type { LaunchOptions } from '../launch.ts';
import { Workbench } from '../pages/workbench.ts';

const looks: [string, LaunchOptions][] = [
  ['light', { settings: { coder: 'analyst-1', theme: 'light', csv_profile: 'excel' } }],
  ['dark', { settings: { coder: 'analyst-1', theme: 'dark' } }],
  ['indonesian', { settings: { coder: 'analyst-1', theme: 'light', csv_profile: 'excel' }, language: 'id' }],
];

for (const [name, options] of looks) {
  test(`looks as it should: ${name}`, async ({ work }) => {
    const bench = new Workbench(await work.launch(options), options.language);
    const { page, words } = bench;
    const look = (what: string) =>
      page.screenshot({ path: join(results, 'looks', `own-${what}-${name}.png`), animations: 'disabled' });
    await bench.launched.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1_280, 720),
    );
    await expect.poll(() => page.evaluate(() => innerHeight)).toBe(720);
    await expect(bench.startButton('newProject')).toBeVisible();
    await look('first');
    await bench.startButton('openSample').click();
    await expect(bench.text).toBeVisible();
    await page.keyboard.press('Control+,');
    const settings = bench.dialog(words.workbench.settings.title);
    await expect(settings).toBeVisible();
    await look('settings');
    await settings.getByText(words.person.textSizes.larger, { exact: true }).click();
    await page.keyboard.press('Escape');
    await look('larger');
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('guide');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(bench.dialog(words.workbench.palette.title)).toBeVisible();
    await page.keyboard.type(words.actions.about);
    await page.keyboard.press('Enter');
    const about = bench.dialog(words.workbench.about.title);
    await expect(about).toBeVisible();
    await look('about');
    await about.getByRole('button', { name: words.person.licences }).click();
    await expect(bench.dialog(words.person.licences)).toContainText('better-sqlite3');
    await look('licences');
    await page.keyboard.press('Escape');
    await bench.text.focus();
    await page.keyboard.press('?');
    await expect(bench.dialog(words.workbench.keyCard.title)).toBeVisible();
    await look('keys');
  });
}
