/** Pictures of the data side of coding, each looked at by axe as well: fields, entities. */
import { join } from 'node:path';
import { type PackedMarks, unpackMarks } from '../../core/contract/packed-marks.ts';
import { expect, results, test } from '../application.ts';
import type { LaunchOptions } from '../launch.ts';
import { expectAccessible } from '../pages/axe.ts';
import { call } from '../pages/calls.ts';
import { Workbench } from '../pages/workbench.ts';

const coder = 'analyst-1';
const looks: [string, LaunchOptions][] = [
  ['light', { settings: { coder, theme: 'light', more_fields: true } }],
  ['dark', { settings: { coder, theme: 'dark', more_fields: true } }],
  ['indonesian', { settings: { coder, theme: 'light', more_fields: true }, language: 'id' }],
];

for (const [name, options] of looks) {
  test(`coding looks as it should: ${name}`, async ({ work }) => {
    // Every picture is looked at by axe too.
    test.slow();
    const bench = new Workbench(await work.launch(options), options.language);
    const { page, words, launched } = bench;
    await launched.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1_280, 720),
    );
    const look = async (what: string) => {
      await page.screenshot({
        path: join(results, 'looks', `coding-${what}-${name}.png`),
        animations: 'disabled',
      });
      await expectAccessible(page, what);
    };
    await bench.startButton('openSample').click();
    await expect(bench.text).toBeVisible();
    for (const [kind, label] of Object.entries(words.kinds)) {
      await bench.marks.filter({ hasText: label }).first().click();
      await expect(bench.inspector.getByRole('heading', { name: label })).toBeVisible();
      await bench.inspector.locator('summary').scrollIntoViewIfNeeded();
      await look(`fields-${kind}`);
    }

    const listedMarks = await call(page, 'listDocuments', {});
    const document = listedMarks.ok ? (listedMarks.value[0]?.id ?? '') : '';
    // As it passes between the processes.
    const marks = await call(page, 'listMarks', { document });
    const idOf = (kind: string) =>
      marks.ok
        ? (unpackMarks(marks.value as unknown as PackedMarks).find((mark) => mark.kind === kind)?.id ?? '')
        : '';
    await call(page, 'createLink', { from: idOf('quote'), to: idOf('claim'), type: 'states', note: 'n' });
    await bench.marks.filter({ hasText: words.kinds.quote }).first().click();
    const link = bench.inspector.getByRole('button', { name: words.links.types.states });
    await link.scrollIntoViewIfNeeded();
    await look('links');
    await bench.text.focus();
    await page.keyboard.press('l');
    await expect(page.getByRole('dialog', { name: words.links.chooser })).toBeVisible();
    await look('link-type');
    await page.keyboard.press('1');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await look('link-target');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+3');
    await page.getByLabel(words.codebook.newField).fill('Tema');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: words.codebook.changes })).toContainText(
      words.codebook.what.added,
    );
    await look('codebook');

    await page.keyboard.press('Control+4');
    const list = page.getByRole('listbox', { name: words.entities.list });
    await expect(list).toBeVisible();
    const listed = await call(page, 'listEntities', {});
    const entities = listed.ok ? listed.value : [];
    const most = entities.toSorted((a, b) => b.marks - a.marks)[0];
    await call(page, 'editEntity', { id: most?.id ?? '', changes: { aliases: ['utusan'] } });
    await list
      .getByRole('option')
      .filter({ hasText: most?.name ?? '' })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: most?.name ?? '', exact: true })).toBeVisible();
    await look('entities');
    await page.getByRole('button', { name: words.entities.split }).click();
    await look('entities-split');
  });
}
