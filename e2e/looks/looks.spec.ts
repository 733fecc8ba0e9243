/** Pictures of the application for people to look at, and the one thing about looks a program can judge: nothing sticks out. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, results, test } from '../application.ts';
import type { LaunchOptions } from '../launch.ts';
import { call } from '../pages/calls.ts';
import { resize } from '../pages/resize.ts';
import { Workbench } from '../pages/workbench.ts';
import { awkwardArticles } from '../sample/awkward-articles.ts';

const shown = { width: 1_440, height: 900 };

async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(results, 'looks', `${name}.png`), animations: 'disabled' });
}

/** Nothing makes the window scroll sideways, and no button or field is cut off by its edge. */
async function expectNothingSticksOut(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    const outside = [...document.querySelectorAll('button, input, select, textarea, h1, h2, p')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return (
          width > 1 &&
          (left < -1 || right > innerWidth + 1) &&
          !element.closest('[role="region"], .cm-editor')
        );
      })
      .map((element) => element.outerHTML.slice(0, 120));
    return { wider: root.scrollWidth - root.clientWidth, outside };
  });
  expect.soft(found).toEqual({ wider: 0, outside: [] });
}

async function sample(bench: Workbench, options: { mark?: RegExp } = {}): Promise<void> {
  await expect(bench.text).toBeVisible();
  await bench.marks
    .filter({ hasText: options.mark ?? /100\.000 tentara/ })
    .first()
    .click();
  await expect(bench.card).toBeVisible();
}

const coder = 'analyst-1';
const looks: [string, LaunchOptions][] = [
  ['light', { settings: { coder, theme: 'light' } }],
  ['dark', { settings: { coder, theme: 'dark' } }],
  ['indonesian', { settings: { coder, theme: 'light' }, language: 'id' }],
];

for (const [name, options] of looks) {
  test(`looks as it should: ${name}`, async ({ work }) => {
    const bench = new Workbench(await work.launch(options), options.language);
    const { page, words } = bench;
    await resize(bench, shown);
    await expect(bench.startButton('newProject')).toBeVisible();
    await look(page, `start-${name}`);
    await bench.startButton('openSample').click();
    await sample(bench);
    await look(page, `reader-${name}`);
    for (const [kind, label] of Object.entries(words.kinds)) {
      await bench.marks.filter({ hasText: label }).first().click();
      await expect(bench.inspector.getByRole('heading', { name: label })).toBeVisible();
      await bench.inspector.screenshot({ path: join(results, 'looks', `inspector-${kind}-${name}.png`) });
    }
    await bench.text.focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+h');
    await expect(page.getByRole('region', { name: words.workbench.history.title })).toContainText(
      words.workbench.history.here,
    );
    await look(page, `history-${name}`);
    await page.keyboard.press('Escape');
    await bench.selectWords('tentara');
    await look(page, `palette-${name}`);
    await page.keyboard.press('Escape');
    await bench.findNumbers();
    await expect(bench.suggestionBar).toContainText(words.suggestions.accept);
    await look(page, `suggestions-${name}`);
    await page.keyboard.press('Shift+N');
    await expect(bench.suggestionBar).toContainText(words.suggestions.allDecided);
    await look(page, `suggestions-decided-${name}`);
    await page.keyboard.press('f');
    await expect(bench.suggestionBar).toBeHidden();
    await page.keyboard.press('Control+e');
    await expect(bench.dialog(words.workbench.exporting.title).getByRole('table')).toBeVisible();
    await look(page, `export-${name}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(bench.dialog(words.workbench.palette.title)).toBeVisible();
    await look(page, `commands-${name}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+,');
    await expect(bench.dialog(words.workbench.settings.title)).toBeVisible();
    await look(page, `settings-${name}`);
    await page.keyboard.press('Escape');
    await bench.text.focus();
    await page.keyboard.press('?');
    await expect(bench.dialog(words.workbench.keyCard.title)).toBeVisible();
    await look(page, `keys-${name}`);
  });
}

for (const language of ['en', 'id'] as const) {
  test(`fits small windows (${language})`, async ({ work }) => {
    const bench = new Workbench(
      await work.launch({ language, settings: { coder, theme: 'light' } }),
      language,
    );
    const { page, words } = bench;
    const { exporting, settings, keyCard, details } = words.workbench;
    for (const size of [
      { width: 1_280, height: 720 },
      { width: 960, height: 640 },
    ]) {
      const named = `${size.width}x${size.height}${language === 'en' ? '' : `-${language}`}`;
      await resize(bench, size);
      await expect(bench.startButton('openSample')).toBeVisible();
      await expectNothingSticksOut(page);
      await look(page, `start-${named}`);
      await bench.startButton('openSample').click();
      await sample(bench);
      await look(page, `reader-${named}`);
      await expectNothingSticksOut(page);
      await bench.findNumbers();
      await expect(bench.currentSuggestion).toBeVisible();
      await look(page, `suggestions-${named}`);
      await expectNothingSticksOut(page);
      await page.keyboard.press('f');
      await expect(bench.suggestionBar).toBeHidden();
      const dialogs: [string, string][] = [
        ['Control+e', exporting.title],
        ['Control+,', settings.title],
        ['Control+Shift+d', details.title],
      ];
      for (const [key, title] of dialogs) {
        await page.keyboard.press(key);
        await expect(bench.dialog(title)).toBeVisible();
        await expectNothingSticksOut(page);
        if (title === exporting.title) await look(page, `export-${named}`);
        await page.keyboard.press('Escape');
        await expect(bench.dialog(title)).toBeHidden();
      }
      await bench.text.focus();
      await page.keyboard.press('?');
      await expect(bench.dialog(keyCard.title)).toBeVisible();
      await expectNothingSticksOut(page);
      await look(page, `keys-${named}`);
      await page.keyboard.press('Escape');
      await bench.closeProject();
    }
  });
}

for (const [name, options] of looks) {
  test(`tells how a number is read: ${name}`, async ({ work }) => {
    const bench = new Workbench(await work.launch(options), options.language);
    const { page, words, inspector } = bench;
    await resize(bench, { width: 1_280, height: 860 });
    await bench.newProject(join(work.folder, 'readings.claimlight'));
    await bench.importArticle(
      {
        name: 'a.txt',
        text: 'Zxqv 100.000 zxqv\n\nSetidaknya 250.000 tentara zxqv, dozens of tanks, 300.000 zxqv.\n',
      },
      work.folder,
    );
    const documents = await call(page, 'listDocuments', {});
    const id = documents.ok ? (documents.value[0]?.id ?? '') : '';
    await call(page, 'editDocument', { id, changes: { language: 'und' } });
    const shoot = (what: string) =>
      inspector.screenshot({ path: join(results, 'looks', `inspector-${what}-${name}.png`) });
    await bench.mark('number', '250.000');
    await expect(inspector.getByRole('button', { name: /Setidaknya 250/ })).toBeVisible();
    await shoot('widen');
    await bench.mark('number', '100.000');
    const choice = inspector.getByRole('group', { name: words.workbench.reading.choose });
    await choice.getByRole('button').last().click();
    await expect(inspector.getByText(words.workbench.reading.confirmed)).toBeVisible();
    await shoot('chosen');
    await bench.mark('number', 'dozens of tanks');
    await inspector.getByText(words.workbench.inspector.moreFields(0)).click();
    await shoot('more');
    await page.keyboard.press('Control+Shift+d');
    await expect(bench.dialog(words.workbench.details.title)).toBeVisible();
    await look(page, `details-${name}`);
    await page.keyboard.press('Escape');
    await bench.text.focus();
    await bench.findNumbers();
    await expect(bench.currentSuggestion).toBeVisible();
    await look(page, `suggestion-ambiguous-${name}`);
  });
}

test('shows scripts from right to left, long words and long names without breaking', async ({ work }) => {
  const bench = new Workbench(await work.launch({ settings: { coder, theme: 'light' } }));
  const { page } = bench;
  await resize(bench, { width: 1_280, height: 720 });
  await bench.newProject(
    join(
      work.folder,
      'a project with quite a long name, as people like to give them to their files.claimlight',
    ),
  );
  const { arabic, longWords } = awkwardArticles;
  await bench.importArticle(arabic, work.folder);
  await expect(bench.text).toHaveCSS('direction', 'rtl');
  await bench.mark('claim', arabic.claim);
  await bench.mark('quote', arabic.quote);
  await bench.mark('number', arabic.number);
  await expect(page.locator('.cl-reading').first()).toHaveCSS('direction', 'ltr');
  await look(page, 'rtl');
  await expectNothingSticksOut(page);

  await bench.importArticle(longWords, work.folder);
  await expect(bench.text).toContainText('Donaudampf');
  await bench.mark('quote', longWords.quote);
  await look(page, 'long-words');
  await expectNothingSticksOut(page);
  expect(await call(page, 'getProject', {})).toMatchObject({ ok: true });
});
