/** The window as a person uses it, by keyboard where a key exists. Names are those of the interface's own catalogue. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Catalogue, catalogueFor } from '../../core/catalogue/catalogue.ts';
import type { Kind } from '../../core/model/kinds.ts';
import { expect, type Launched, type Workplace } from '../application.ts';
import type { LaunchOptions } from '../launch.ts';
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
  get marks() {
    return this.marksList.getByRole('option');
  }
  get library() {
    return this.page.getByRole('navigation', { name: this.words.workbench.libraryPane });
  }
  get documents() {
    return this.library.getByRole('option');
  }
  get status() {
    return this.page.getByRole('contentinfo');
  }
  get findBar() {
    return this.page.getByRole('search', { name: this.words.reader.find.label });
  }
  /** What stands beside the selection. */
  get palette() {
    return this.page.getByRole('toolbar', { name: this.words.reader.palette.label });
  }
  /** The bar that goes through the numbers found, and what it goes through in the text. */
  get suggestionBar() {
    return this.page.getByRole('region', { name: this.words.suggestions.label });
  }
  get quoteBar() {
    return this.page.getByRole('region', { name: this.words.quotes.suggested.label });
  }
  get proposal() {
    return this.page.getByRole('region', { name: this.words.quotes.proposal.label });
  }
  get ghosts() {
    return this.text.locator('.cl-ghost');
  }
  get suggestions() {
    return this.text.locator('.cl-suggestion');
  }
  get currentSuggestion() {
    return this.text.locator('.cl-suggestion-current');
  }
  get notices() {
    return this.page.getByRole('region', { name: this.words.workbench.notices.label });
  }

  /** The words of the focused mark. */
  get card() {
    return this.inspector.locator('blockquote');
  }

  /** A control of the mark's fields. */
  field(name: keyof Catalogue['fields']) {
    return this.inspector
      .getByLabel(this.words.fields[name], { exact: true })
      .and(this.page.locator('input, textarea, select'));
  }

  dialog(name: string) {
    return this.page.getByRole('dialog', { name });
  }

  /** The start screen, where no project is open. */
  startButton(name: 'newProject' | 'openProject' | 'openSample') {
    return this.page.getByRole('button', { name: this.words.workbench.start[name], exact: true });
  }

  async newProject(path: string): Promise<void> {
    await this.launched.answerSave(path);
    await this.startButton('newProject').click();
    await this.expectProject(path);
  }

  async openProject(path: string): Promise<void> {
    await expect(this.startButton('openProject').or(this.text)).toBeVisible();
    await this.launched.answerOpen([path]);
    await this.page.keyboard.press('Control+o');
  }

  async closeProject(): Promise<void> {
    await this.page.keyboard.press('Control+w');
    await expect(this.startButton('newProject')).toBeVisible();
  }

  async expectProject(path: string): Promise<void> {
    await expect(this.page.getByRole('banner').getByText(basename(path))).toBeVisible();
  }

  async importArticle(article: Pick<Article, 'name' | 'text'>, folder: string): Promise<void> {
    const file = join(folder, article.name);
    await writeFile(file, article.text);
    await this.importFiles([file]);
    // A document that was open before is not yet the one that comes in.
    await expect(this.text).toContainText(article.text.trimStart().split(/\s*\n/)[0]?.slice(0, 40) ?? '');
  }

  async importFiles(paths: string[]): Promise<void> {
    await this.launched.answerOpen(paths);
    await this.page.keyboard.press('Control+i');
    // One plain text comes in without a question.
    if (paths.length === 1 && paths[0]?.endsWith('.txt')) return;
    await this.importPreviewed();
  }

  /** Imports what the preview has ticked. */
  async importPreviewed(): Promise<void> {
    const preview = this.dialog(this.words.importPreview.title);
    const button = preview.getByRole('button', { name: /\d/ });
    await expect(button).toBeEnabled();
    await button.click();
    await expect(preview).toBeHidden();
  }

  /** Finds the words, which leaves them selected in the text: the way to select without a mouse. */
  async selectWords(words: string): Promise<void> {
    await expect(this.text).toBeVisible();
    await this.page.keyboard.press('Control+f');
    const field = this.findBar.locator('input');
    await field.fill(words);
    await expect(this.findBar.getByRole('status')).toHaveText(/^\d+ \D+ \d+$/);
    await field.press('Escape');
    await expect(this.text).toBeFocused();
    await expect(this.palette).toBeVisible();
  }

  async mark(kind: Kind, words: string): Promise<void> {
    const before = await this.marks.count();
    await this.selectWords(words);
    await this.page.keyboard.press({ claim: '1', quote: '2', number: '3' }[kind]);
    await expect(this.marks).toHaveCount(before + 1);
    await expect(this.inspector.getByText(words.slice(0, 20)).first()).toBeVisible();
  }

  /** By its key, once the text is there. */
  async findNumbers(): Promise<void> {
    await expect(this.text).toBeVisible();
    await this.text.focus();
    await this.page.keyboard.press('f');
    await expect(this.suggestionBar).toBeVisible();
  }

  /** Exports everything by the dialog. */
  async exportTo(path: string): Promise<void> {
    await this.beginExport(path);
    await expect(this.notices.getByText(path)).toBeVisible();
  }

  async beginExport(path: string): Promise<void> {
    const { exporting } = this.words.workbench;
    await this.launched.answerSave(path);
    await this.page.keyboard.press('Control+e');
    const dialog = this.dialog(exporting.title);
    await dialog.getByRole('button', { name: exporting.run }).click();
    await expect(dialog).toBeHidden();
  }

  /** A failure or warning that stays until it is dismissed; dismisses it. */
  async expectAlert(said: string | RegExp): Promise<void> {
    const alert = this.notices.getByRole('alert');
    await expect(alert).toContainText(said);
    const dismiss = alert.getByRole('button', { name: this.words.workbench.notices.dismiss });
    while ((await dismiss.count()) > 0) await dismiss.first().click();
  }

  /** A project that is not opened and can be helped, in a dialog of its own, which stays. */
  async expectRefused(said: string | RegExp): Promise<void> {
    await expect(
      this.page.getByRole('alertdialog').getByRole('paragraph').filter({ hasText: said }),
    ).toBeVisible();
  }

  /** What a selection or a key is answered with beside the text. */
  async expectHint(said: string): Promise<void> {
    await expect(this.page.getByRole('main').getByRole('status').filter({ hasText: said })).toBeVisible();
  }
}

export async function openProject(
  work: Workplace,
  path: string,
  options: LaunchOptions = {},
): Promise<Workbench> {
  return new Workbench(await work.launch({ ...options, args: [path] }), options.language);
}
