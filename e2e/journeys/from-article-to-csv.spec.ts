/**
 * The main job: a new project, an article, three marks by keyboard, a kill of the whole application, and a table whose
 * every row is the text at its offsets. With the real article where it is at hand, always with our own, and with line
 * ends and emoji that move offsets.
 */
import { join } from 'node:path';
import { articles, type Article, withCrlf, withEmoji } from '../sample/articles.ts';
import { expect, test } from '../application.ts';
import { expectQuotesAtOffsets, kindsIn, readTable } from '../pages/exported-table.ts';
import { openProject, Workbench } from '../pages/workbench.ts';

const variants: [string, Article | null][] = [
  ['our own article', articles.own],
  ['our own article with CRLF line ends', withCrlf(articles.own)],
  ['our own article with emoji', withEmoji(articles.own)],
  ['the real article', articles.real],
  ['the real article with CRLF line ends', articles.real && withCrlf(articles.real)],
  ['the real article with emoji', articles.real && withEmoji(articles.real)],
];

for (const [name, article] of variants) {
  test(`marks ${name}, survives a kill, undoes and exports`, async ({ work }) => {
    test.skip(article === null, 'the shared folder with the real article is absent');
    if (article === null) return;
    const project = join(work.folder, 'border-watch.claimlight');

    const first = new Workbench(await work.launch());
    await first.newProject(project);
    await first.importArticle(article, work.folder);
    await first.mark('claim', article.claim);
    await first.mark('quote', article.quote);
    await first.mark('number', article.number);
    await expect(first.inspector.getByText('≥ 100,000 tentara')).toBeVisible();
    await expect(first.inspector.getByLabel('Counted')).toHaveValue('tentara');
    await first.launched.kill();

    const second = await openProject(work, project);
    await expect(second.marksList.getByRole('option')).toHaveCount(3);
    await second.text.click();
    await second.page.keyboard.press('Control+z');
    await expect(second.marksList.getByRole('option')).toHaveCount(2);
    await second.page.keyboard.press('Control+Shift+z');
    await expect(second.marksList.getByRole('option')).toHaveCount(3);

    const target = join(work.folder, 'marks.csv');
    await second.exportTo(target);
    const rows = await readTable(target);
    expect(kindsIn(rows)).toEqual(['claim', 'number', 'quote']);
    expectQuotesAtOffsets(rows, article.text.replaceAll('\r\n', '\n'));
    const number = rows.find((row) => row.kind === 'number');
    expect(number).toMatchObject({
      quote: article.number,
      value_low: '100000',
      value_best: '100000',
      value_high: '',
      comparator: '≥',
      counted: 'tentara',
      language: 'id',
    });
    expect(rows.find((row) => row.kind === 'quote')).toMatchObject({
      quote: article.quote,
      quote_form: 'direct',
    });
    expect(rows.find((row) => row.kind === 'claim')).toMatchObject({ quote: article.claim });
  });
}
