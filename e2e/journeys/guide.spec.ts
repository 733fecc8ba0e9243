/** F1 opens the user guide inside the window, in the interface's language, and Escape gives the focus back. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, picture, test } from '../application.ts';
import { Workbench } from '../pages/workbench.ts';

const said = {
  en: { section: 'Undo and redo', words: 'Select words in a text, press one key' },
  id: { section: 'Urungkan dan ulangi', words: 'Pilih kata di dalam teks, tekan satu tombol' },
} as const;

for (const language of ['en', 'id'] as const) {
  test(`opens the guide by F1 and closes it by Escape (${language})`, async ({ work }) => {
    const { section, words } = said[language];
    const workbench = new Workbench(await work.launch({ language }), language);
    const { page } = workbench;
    const button = workbench.startButton('newProject');
    // Without a window manager nothing else makes the window the active one.
    await page.getByRole('heading', { level: 1 }).click();
    await button.focus();

    await page.keyboard.press('F1');
    const dialog = workbench.dialog(workbench.words.actions.guide);
    const text = dialog.getByRole('article');
    await expect(text).toBeFocused();
    await expect(text).toContainText(words);
    await expect(dialog.getByText('Ctrl I', { exact: true })).toBeVisible();
    await expect(dialog.getByRole('link')).toHaveCount(0);
    await picture(page, `guide-${language}`);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations).toEqual([]);

    await dialog.getByRole('button', { name: section }).click();
    const heading = dialog.getByRole('heading', { name: section });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();

    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });
}
