/** The page's process dies: the window is drawn anew where it was, with what was typed and not saved. */
import { type ElectronApplication } from '@playwright/test';
import { articles } from '../sample/articles.ts';
import { expect, test } from '../application.ts';
import { benchWithOneMark } from '../sample/projects.ts';

/** Playwright gives a page up for good when it crashes, so what the new one shows is asked through the application. */
async function inNewPage<Value>(electron: ElectronApplication, expression: string): Promise<Value> {
  return electron.evaluate(
    ({ BrowserWindow }, code) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<Value>,
    expression,
  );
}

const stands = `(() => {
  const scroller = document.querySelector('.cm-scroller');
  if (scroller === null) return null;
  const edge = scroller.getBoundingClientRect().top;
  const line = [...document.querySelectorAll('.cm-line')].find((one) => one.getBoundingClientRect().bottom > edge);
  return {
    first: line?.textContent.slice(0, 40),
    top: Math.round((line?.getBoundingClientRect().top ?? 0) - edge),
    place: /¶.*$/.exec(document.querySelector('footer')?.textContent ?? '')?.[0],
  };
})()`;

test('the window comes back at the same document, place, selection and mark, with unsaved words in their field', async ({
  work,
}) => {
  const { bench } = await benchWithOneMark(work);
  const { page, launched, words } = bench;
  const long = Array.from({ length: 80 }, (_, at) => `Paragraf ${at}. ${articles.own.text.slice(0, 300)}`);
  await bench.importArticle({ name: 'long.txt', text: long.join('\n\n') }, work.folder);
  await expect(bench.text).toContainText('Paragraf 0');
  await expect(bench.marks).toHaveCount(0);
  await bench.mark('claim', 'Paragraf 60');
  // Away from the mark, with a selection of some words.
  await bench.selectWords('Paragraf 40');
  await bench.field('note').fill('typed and not saved');
  const before = await page.evaluate<{ first: string; top: number; place: string }>(stands);
  expect(before.place).toContain('chars');

  const crashed = page.waitForEvent('crash');
  const [pid] = await launched.electron.evaluate(({ app }) =>
    app.getAppMetrics().flatMap((process) => (process.type === 'Tab' ? [process.pid] : [])),
  );
  process.kill(pid ?? 0, 'SIGKILL');
  await crashed;

  const { electron } = launched;
  await expect
    .poll(() => inNewPage(electron, stands).catch(() => null), { timeout: 20_000 })
    .toMatchObject({ first: before.first, place: before.place });
  const after = await inNewPage<{ top: number }>(electron, stands);
  expect(Math.abs(after.top - before.top)).toBeLessThan(3);
  const note = JSON.stringify(words.fields.note);
  const fieldOf = `[...document.querySelectorAll('label')].find((label) => label.textContent === ${note})?.control`;
  await expect.poll(() => inNewPage(electron, `${fieldOf}?.value`)).toBe('typed and not saved');

  // And it is saved as ever, by Enter.
  await inNewPage(electron, `{ const field = ${fieldOf}; field.focus(); field.blur(); }`);
  await expect
    .poll(() =>
      inNewPage(electron, `window.claimlight.call('getHistory', {}).then(({ value }) => value.undo.name)`),
    )
    .toBe('editMarks');
});
