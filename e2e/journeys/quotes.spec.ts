/** The quotations of an article are suggested with their speakers, and marking one proposes who said it. */
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { expectAccessible } from '../pages/axe.ts';
import { Workbench } from '../pages/workbench.ts';

const article = {
  name: 'kutipan.txt',
  text: `Rapat di Kota

“Jalan itu ditutup,” kata Wali Kota Rahmat Hidayat kepada wartawan, “dan air belum surut.” Film “Laut Biru” batal diputar.

Siti Aminah membantah: “Itu tidak benar.” Ia menambahkan, “Kami tetap di sini.”
`,
};

test('finds quotations with their speakers, accepts and dismisses them, and undoes', async ({ work }) => {
  const bench = new Workbench(await work.launch({ settings: { coder: 'analyst-1' } }));
  await bench.newProject(join(work.folder, 'quotes.claimlight'));
  await bench.importArticle(article, work.folder);
  const { page } = bench;

  await test.step('find: quotations with a cue, no title of a film', async () => {
    await bench.text.focus();
    await page.keyboard.press('q');
    await expect(bench.suggestions).toHaveText([
      '“Jalan itu ditutup,”',
      '“Itu tidak benar.”',
      '“Kami tetap di sini.”',
    ]);
    await expect(bench.quoteBar).toContainText('Rahmat Hidayat');
    await expect(bench.quoteBar).toContainText('Wali Kota');
  });

  await test.step('accept: pieces, source, cue and speaker', async () => {
    await page.keyboard.press('y');
    await expect(bench.marks).toHaveCount(1);
    await expect(bench.quoteBar).toContainText('Siti Aminah');
    await page.keyboard.press('n');
    await expect(bench.suggestions).toHaveText(['“Kami tetap di sini.”']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(bench.marks).toHaveCount(0);
    await expect(bench.suggestions).toHaveCount(3);
    await page.keyboard.press('Shift+Y');
    await expect(bench.marks).toHaveCount(3);
    await page.keyboard.press('Escape');
    await expect(bench.quoteBar).toBeHidden();
  });

  await test.step('the speaker stands in the fields', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('j');
    await expect(bench.field('speaker')).toHaveValue('Rahmat Hidayat');
    await expect(bench.field('speaker_role')).toHaveValue('Wali Kota');
  });
});

test('marking a quotation proposes who said it; Enter accepts, arrows show another, Escape leaves', async ({
  work,
}) => {
  const bench = new Workbench(await work.launch({ settings: { coder: 'analyst-1' } }));
  await bench.newProject(join(work.folder, 'proposals.claimlight'));
  await bench.importArticle(article, work.folder);
  const { page } = bench;

  await test.step('accept', async () => {
    await bench.mark('quote', '“Itu tidak benar.”');
    await expect(bench.proposal).toContainText('Siti Aminah');
    await expect(bench.ghosts).toHaveText(['Siti Aminah', 'membantah']);
    await expectAccessible(page, 'a proposed speaker');
    await page.keyboard.press('Enter');
    await expect(bench.proposal).toBeHidden();
    await expect(bench.ghosts).toHaveCount(0);
    await expect(bench.field('speaker')).toHaveValue('Siti Aminah');
    await page.keyboard.press('Control+z');
    await expect(bench.field('speaker')).toHaveValue('');
    await page.keyboard.press('Control+Shift+z');
    await expect(bench.field('speaker')).toHaveValue('Siti Aminah');
  });

  await test.step('another: he is whoever was named before', async () => {
    await bench.mark('quote', '“Kami tetap di sini.”');
    await expect(bench.ghosts).toHaveText(['Ia', 'menambahkan']);
    await page.keyboard.press('ArrowRight');
    await expect(bench.proposal).toContainText('Siti Aminah');
    await page.keyboard.press('Enter');
    await expect(bench.field('speaker')).toHaveValue('Siti Aminah');
  });

  await test.step('leave', async () => {
    await bench.mark('quote', '“Jalan itu ditutup,”');
    await expect(bench.proposal).toContainText('Rahmat Hidayat');
    await page.keyboard.press('Escape');
    await expect(bench.proposal).toBeHidden();
    await expect(bench.field('speaker')).toHaveValue('');
    await expect(bench.marks).toHaveCount(3);
  });

  await test.step('words inside a quotation can be widened to it', async () => {
    await bench.selectWords('air belum');
    await page.keyboard.press('x');
    await page.keyboard.press('2');
    await expect(bench.card).toContainText('“dan air belum surut.”');
  });
});
