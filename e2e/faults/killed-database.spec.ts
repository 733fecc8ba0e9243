/** A database process that dies: started again once, told, and nothing that was shown as saved is lost. */
import { expect, picture, test } from '../application.ts';
import { call } from '../pages/calls.ts';
import type { Workbench } from '../pages/workbench.ts';
import { benchWithOneMark } from '../sample/projects.ts';

async function killDatabase({ launched }: Workbench, role: 'writer' | 'reader'): Promise<void> {
  const running = () =>
    launched.electron.evaluate(
      ({ app }, name) =>
        app.getAppMetrics().flatMap((process) => (process.name === name ? [process.pid] : [])),
      `Claimlight database (${role})`,
    );
  // The reader begins a moment after the project is open.
  await expect.poll(running, `one ${role}`).toHaveLength(1);
  for (const pid of await running()) process.kill(pid, 'SIGKILL');
}

test('the writer is started again once; the second time the window says that it stays down', async ({
  work,
}) => {
  const { bench } = await benchWithOneMark(work);
  const { status } = bench.words.workbench;
  await killDatabase(bench, 'writer');
  await bench.expectAlert(status.restarted);
  await expect(bench.marks).toHaveCount(1);
  await bench.mark('claim', 'latihan musim dingin');
  await bench.text.focus();
  await bench.page.keyboard.press('Control+z');
  await expect(bench.marks).toHaveCount(1);
  await bench.page.keyboard.press('Control+y');
  await expect(bench.marks).toHaveCount(2);

  await killDatabase(bench, 'writer');
  await bench.expectAlert(status.notRestarted);
  await expect(bench.marks).toHaveCount(2);
  await bench.selectWords('30 duta besar');
  await bench.page.keyboard.press('3');
  await bench.expectAlert(bench.words.failures['database-stopped']({}));
  await expect(bench.marks).toHaveCount(2);
  await expect(bench.text).toContainText('30 duta besar');

  // As the message advises: anew, and all is well.
  await bench.closeProject();
  await bench.page.getByRole('button', { name: /one-mark\.claimlight/ }).click();
  await expect(bench.marks).toHaveCount(2);
  await bench.mark('number', '30 duta besar');
});

for (const language of ['en', 'id'] as const) {
  test(`words that cannot be saved any more are kept, can be copied, and are saved when the project is opened anew (${language})`, async ({
    work,
  }) => {
    const { bench } = await benchWithOneMark(work, { language });
    const { status, notices } = bench.words.workbench;
    await bench.mark('claim', 'latihan musim dingin');
    await killDatabase(bench, 'writer');
    await bench.expectAlert(status.restarted);
    const note = bench.field('note');
    await note.fill('words typed for an hour');
    await killDatabase(bench, 'writer');
    const alert = bench.notices.getByRole('alert');
    await expect(alert).toContainText(status.notRestarted);

    // Going to another mark would save them. They are still there when one comes back.
    await bench.marks.first().click();
    await expect(bench.card).toContainText('100.000');
    const copy = bench.status.getByRole('button', { name: status.copyUnsaved(1) });
    await expect(copy).toBeVisible();
    await picture(bench.page, `database-stopped-${language}`);
    await bench.marks.last().click();
    await expect(note).toHaveValue('words typed for an hour');

    await copy.click();
    await expect(bench.notices).toContainText(status.unsavedCopied);
    const copied = await bench.launched.electron.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toBe(`${bench.words.fields.note}: words typed for an hour`);

    await alert.getByRole('button', { name: status.reopen }).click();
    await expect(alert.getByText(status.notRestarted)).toBeHidden();
    await note.press('Enter');
    await expect(copy).toBeHidden();
    await expect(bench.page.getByRole('banner')).toContainText(
      bench.words.steps.editMarks('1', 1, bench.words.kinds.claim.toLowerCase()),
    );
    const dismiss = alert.getByRole('button', { name: notices.dismiss });
    while ((await dismiss.count()) > 0) await dismiss.first().click();
    await expect(note).toHaveValue('words typed for an hour');
  });
}

test('the reader is started again, and what is shown after that is true', async ({ work }) => {
  const { bench } = await benchWithOneMark(work);
  // Only the reader answers this: it is up then.
  expect(await call(bench.page, 'verifyDataset', { what: 'project' })).toMatchObject({ ok: true });
  await killDatabase(bench, 'reader');
  await bench.expectAlert(bench.words.workbench.status.restarted);
  await bench.mark('claim', 'latihan musim dingin');
  await expect(bench.field('claim_text')).toHaveValue('latihan musim dingin');
});
