/** The fields used less stay open once opened, and evidence for a claim is picked by selecting it in any document. */
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { Workbench } from '../pages/workbench.ts';
import { articles } from '../sample/articles.ts';

const { own } = articles;

test('fills a rating, nests quotes and picks evidence in another document', async ({ work }) => {
  const bench = new Workbench(await work.launch({ settings: { coder: 'analyst-1' } }));
  const { page, inspector, words } = bench;
  const terms = words.workbench.inspector;
  await bench.newProject(join(work.folder, 'coding.claimlight'));
  await bench.importArticle(own, work.folder);
  await bench.importArticle(
    { name: 'second.txt', text: 'Second\n\nNo drill was announced that week.\n' },
    work.folder,
  );
  await bench.documents.first().click();
  await bench.mark('claim', own.claim);

  await inspector.getByText(terms.moreFields(0)).click();
  await inspector.getByLabel(terms.rating.label, { exact: true }).fill('Misleading');
  await inspector.getByLabel(terms.rating.value, { exact: true }).fill('2');
  await bench.field('claim_date').fill('early 2022');
  await bench.field('claim_date').press('Enter');
  await expect(inspector.getByText('“early 2022”')).toBeVisible();
  await bench.field('claim_date').fill('2022-01');
  await bench.field('claim_date').press('Enter');

  await inspector.getByRole('button', { name: terms.evidence.passage }).click();
  const bar = page.getByRole('region', { name: words.picking.label });
  await expect(bar).toBeVisible();
  await bench.documents.nth(1).click();
  await bench.selectWords('No drill was announced');
  await bench.text.press('Enter');
  await expect(bar).toBeHidden();
  // Back at the claim.
  await expect(bench.field('claim_text')).toBeVisible();
  const jump = inspector.getByRole('button', { name: /No drill was announced/ });
  await expect(jump).toBeVisible();
  await jump.click();
  await expect(bench.text).toContainText('that week');
  await bench.documents.first().click();
  await bench.mark('quote', own.quote);
  await expect(bench.field('anonymity')).toBeVisible();
  await bench.field('translated').selectOption({ label: terms.yesOrNo.true });
  await bench.field('original_language').fill('en');
  await bench.field('original_language').press('Enter');
  await expect(bench.field('original_language')).toHaveAttribute('data-settled');
});
