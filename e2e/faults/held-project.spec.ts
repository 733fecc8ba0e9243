/** The same project opened twice: the second person is asked, and may read but not mark. */
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { readTable } from '../pages/exported-table.ts';
import { Workbench } from '../pages/workbench.ts';
import { benchWithOneMark } from '../sample/projects.ts';

test('opens read-only what another application holds, and says so at every attempt to change it', async ({
  work,
}) => {
  const { bench: first, path } = await benchWithOneMark(work);
  const second = new Workbench(await work.launch({ userData: 'second-user' }));
  const { dialogs, reader, workbench } = second.words;

  // Declined: nothing opens, nothing is told.
  await second.launched.answerQuestion(1);
  await second.openProject(path);
  await expect.poll(() => second.launched.questions()).toHaveLength(1);
  const [question = ''] = await second.launched.questions();
  expect(question).toMatch(/one-mark\.claimlight/);
  expect(question).not.toBe(dialogs.heldQuestion('one-mark.claimlight', ''));
  await expect(second.startButton('openProject')).toBeVisible();

  await second.launched.answerQuestion(0);
  await second.openProject(path);
  await second.expectProject(path);
  await expect(second.status).toContainText(workbench.status.readOnlyHeld);
  await expect(second.marks).toHaveCount(1);

  await second.selectWords('30 duta besar');
  await second.page.keyboard.press('3');
  await second.expectHint(reader.hints.readOnly);
  await second.page.keyboard.press('j');
  await second.page.keyboard.press('Delete');
  await second.expectHint(reader.hints.readOnly);
  await expect(second.marks).toHaveCount(1);
  await expect(second.field('counted')).toBeDisabled();

  // Reading and exporting is what read-only is for.
  const target = join(work.folder, 'read-only.csv');
  await second.exportTo(target);
  expect(await readTable(target)).toHaveLength(1);

  // The first is undisturbed; when it lets go, the second may write.
  await first.mark('claim', 'latihan musim dingin');
  await first.launched.close();
  await second.closeProject();
  await second.openProject(path);
  await expect(second.marks).toHaveCount(2);
  await second.mark('quote', 'menahan diri');
});

test('opens for writing what an application held that was killed', async ({ work }) => {
  const { bench: first, path } = await benchWithOneMark(work);
  await first.launched.kill();
  const second = new Workbench(await work.launch({ userData: 'second-user' }));
  await second.openProject(path);
  await expect(second.marks).toHaveCount(1);
  await second.mark('claim', 'latihan musim dingin');
});
