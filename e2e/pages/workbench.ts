/** The window as a person uses it, by keyboard where a key exists. Names are those of the interface's own catalogue. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { catalogueFor } from '../../core/catalogue/catalogue.ts';
import { expect, type Launched, type Workplace } from '../application.ts';
import type { Article } from '../sample/articles.ts';

export class Workbench {
  readonly launched: Launched;
  readonly words;
  constructor(launched: Launched, language: 'en' | 'id' = 'en') {
    this.launched = launched;
    this.words = catalogueFor(language);
  }

  get page() {
    return this.launched.page;
  }
  get text() {
    return this.page.getByRole('textbox', { name: this.words.reader.paneLabel });
  }
  get inspector() {
    return this.page.getByRole('region', { name: this.words.workbench.inspectorPane });
  }
  get marksList() {
    return this.page.getByRole('listbox', { name: this.words.workbench.inspector.marksList });
  }
  get library() {
    return this.page.getByRole('navigation', { name: this.words.workbench.libraryPane });
  }
  get status() {
    return this.page.getByRole('contentinfo');
  }

  async newProject(path: string): Promise<void> {
    await this.launched.answerSave(path);
    await this.page.getByRole('button', { name: this.words.workbench.start.newProject }).click();
    await expect(this.page.getByText(basename(path)).first()).toBeVisible();
  }

  async importArticle(article: Article, folder: string): Promise<void> {
    const file = join(folder, article.name);
    await writeFile(file, article.text);
    await this.importFiles([file]);
    await expect(this.text).toBeVisible();
  }

  async importFiles(paths: string[]): Promise<void> {
    await this.launched.answerOpen(paths);
    await this.page.keyboard.press('Control+i');
  }

  /** Finds the words, which leaves them selected in the text: the way to select without a mouse. */
  async selectWords(words: string): Promise<void> {
    await this.page.keyboard.press('Control+f');
    const bar = this.page.getByRole('search', { name: this.words.reader.find.label });
    const field = bar.locator('input');
    await field.fill(words);
    await expect(bar.getByText(/^1 of \d+$/)).toBeVisible();
    await field.press('Escape');
    await expect(this.text).toBeFocused();
  }

  async mark(kind: 'claim' | 'quote' | 'number', words: string): Promise<void> {
    const before = await this.marksList.getByRole('option').count();
    await this.selectWords(words);
    await this.page.keyboard.press({ claim: '1', quote: '2', number: '3' }[kind]);
    await expect(this.marksList.getByRole('option')).toHaveCount(before + 1);
    await expect(this.inspector.getByText(words.slice(0, 20)).first()).toBeVisible();
  }

  /** Exports everything by the dialog. */
  async exportTo(path: string): Promise<void> {
    await this.launched.answerSave(path);
    await this.page.keyboard.press('Control+e');
    const dialog = this.page.getByRole('dialog', { name: /export/i });
    await dialog.getByRole('button', { name: /^Export/ }).click();
    await expect(dialog).toBeHidden();
    await expect(this.page.getByText(path)).toBeVisible();
  }
}

export async function openProject(
  work: Workplace,
  path: string,
  language: 'en' | 'id' = 'en',
): Promise<Workbench> {
  return new Workbench(await work.launch({ args: [path], language }), language);
}
