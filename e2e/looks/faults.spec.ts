/** What the window says when something is wrong, to be looked at in both languages: test-results/faults-…-LANGUAGE.png. */
import { copyFile, open, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, picture, test } from '../application.ts';
import { benchWithOneMark } from '../sample/projects.ts';

for (const language of ['en', 'id'] as const) {
  test(`each fault has its sentence, and it can be read (${language})`, async ({ work }) => {
    const { bench, path } = await benchWithOneMark(work, { language, settings: { coder: 'analyst-1' } });
    const { page, words } = bench;
    const { failures } = words;
    const at = (name: string) => join(work.folder, name);
    const look = (name: string) => picture(page, `faults-${name}-${language}`);
    await bench.closeProject();

    await test.step('no project, no file', async () => {
      await writeFile(at('notes.claimlight'), 'Only a few notes.\n'.repeat(200));
      await bench.openProject(at('notes.claimlight'));
      const alerts = bench.notices.getByRole('alert');
      await expect(alerts).toContainText('notes.claimlight');
      await look('no-project');
      await bench.expectAlert(failures['not-a-project']({ path: at('notes.claimlight') }));
      await bench.openProject(at('gone.claimlight'));
      await expect(alerts).toContainText('gone.claimlight');
      await look('no-file');
      await bench.expectAlert(failures['file-missing']({ path: at('gone.claimlight') }));
    });

    await test.step('newer, damaged', async () => {
      await copyFile(path, at('newer.claimlight'));
      const newer = await open(at('newer.claimlight'), 'r+');
      // user_version in SQLite's header.
      await newer.write(Uint8Array.from([0, 0, 3, 231]), 0, 4, 60);
      await newer.close();
      await bench.openProject(at('newer.claimlight'));
      await bench.expectRefused(/newer\.claimlight/);
      await look('newer');
      await page.keyboard.press('Escape');
      await copyFile(path, at('short.claimlight'));
      await truncate(at('short.claimlight'), 8_192);
      await bench.openProject(at('short.claimlight'));
      await bench.expectRefused(/short\.claimlight/);
      await look('damaged');
      await page.keyboard.press('Escape');
    });

    await test.step('moved away while it is open', async () => {
      await bench.openProject(path);
      await expect(bench.marks).toHaveCount(1);
      await rename(path, `${path}.moved`);
      await bench.selectWords('latihan musim dingin');
      await page.keyboard.press('1');
      await expect(bench.notices.getByRole('alert').last()).toBeVisible();
      await look('moved');
      await bench.expectAlert(failures['file-moved']({ path }));
      await expect(bench.marks).toHaveCount(1);
    });
  });
}
