/** Texts that come in by other ways than the dialog: pasted, and dropped into the window. */
import { join } from 'node:path';
import { expect, sharedWork, test } from '../application.ts';
import { Workbench } from '../pages/workbench.ts';

const bench = sharedWork(async (work) => {
  const made = new Workbench(await work.launch({ settings: { coder: 'Ana' } }));
  await made.newProject(join(work.folder, 'bring-in.claimlight'));
  return made;
});

async function copyToClipboard(text: string): Promise<void> {
  await bench().launched.electron.evaluate(({ clipboard }, given) => clipboard.writeText(given), text);
}

test('a pasted text becomes a document under its first line or a title of its own', async () => {
  const { page, words, documents } = bench();
  const { importing } = words.workbench;
  await copyToClipboard('Headline of the day\r\n\r\nThe body of the article, with “quotes”.');
  await page.keyboard.press('Control+Shift+v');
  const dialog = bench().dialog(importing.pasteTitle);
  await expect(dialog.getByLabel(importing.pasteText, { exact: true })).toHaveValue(
    /The body of the article/,
  );
  await dialog.getByRole('button', { name: importing.pasteImport }).click();
  await expect(documents.filter({ hasText: 'Headline of the day' })).toBeVisible();
  await expect(bench().text).toContainText('The body of the article');

  await copyToClipboard('Another headline\n\nAnother body.');
  await page.keyboard.press('Control+Shift+v');
  await dialog.getByLabel(importing.pasteName, { exact: true }).fill('A name I gave');
  await dialog.getByRole('button', { name: importing.pasteImport }).click();
  await expect(documents.filter({ hasText: 'A name I gave' })).toBeVisible();
});

test('the same text pasted twice is not taken twice', async () => {
  const { page, words } = bench();
  const { importing } = words.workbench;
  const before = await bench().documents.count();
  await copyToClipboard('Another headline\n\nAnother body.');
  await page.keyboard.press('Control+Shift+v');
  await bench().dialog(importing.pasteTitle).getByRole('button', { name: importing.pasteImport }).click();
  const report = bench().dialog(importing.reportTitle);
  await expect(
    report.getByText(words.failures['already-here']({ name: 'Another headline', title: 'A name I gave' })),
  ).toBeVisible();
  await report.getByRole('button', { name: words.workbench.done }).click();
  await expect(bench().documents).toHaveCount(before);
});

/** A drag of the file manager over the window, or its end. */
async function drag(type: 'dragenter' | 'drop', files: { name: string; text: string }[]): Promise<void> {
  await bench().page.evaluate(
    ({ given, event }) => {
      const transfer = new DataTransfer();
      for (const { name, text } of given) transfer.items.add(new File([text], name, { type: 'text/plain' }));
      const init = { dataTransfer: transfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent(event, init));
    },
    { given: files, event: type },
  );
}

test('dropped files come in, and the window shows beforehand that they would', async () => {
  const { page, words, documents } = bench();
  const { importing } = words.workbench;
  const before = await documents.count();
  const files = [
    { name: 'one.txt', text: 'First dropped text' },
    { name: 'two.txt', text: 'Second dropped text' },
    { name: 'none.txt', text: '' },
  ];
  await drag('dragenter', files);
  await expect(page.getByText(importing.drop)).toBeVisible();
  await drag('drop', files);
  await expect(page.getByText(importing.drop)).toBeHidden();
  await bench().importPreviewed();
  const report = bench().dialog(importing.reportTitle);
  await expect(report.getByText(words.failures['file-empty']({ name: 'none.txt' }))).toBeVisible();
  await expect(report.getByText(importing.imported(2))).toBeVisible();
  await report.getByRole('button', { name: 'Second dropped text' }).click();
  await expect(report).toBeHidden();
  await expect(documents).toHaveCount(before + 2);
  await expect(bench().text).toContainText('Second dropped text');
  // One step brings them, one takes them back.
  await page.keyboard.press('Control+z');
  await expect(documents).toHaveCount(before);
  await page.keyboard.press('Control+y');
  await expect(documents).toHaveCount(before + 2);
});
