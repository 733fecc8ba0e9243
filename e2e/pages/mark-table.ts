/** The table of marks as a person uses it. */
import type { ColumnId, Grouping } from '../../core/table/columns.ts';
import type { Operator } from '../../core/table/operators.ts';
import { expect } from '../application.ts';
import type { Workbench } from './workbench.ts';

export class MarkTable {
  readonly bench: Workbench;
  constructor(bench: Workbench) {
    this.bench = bench;
  }

  get page() {
    return this.bench.page;
  }
  get words() {
    return this.bench.words.table;
  }
  get grid() {
    return this.page.getByRole('grid', { name: this.words.grid });
  }
  /** Marks, without the head of the table. */
  get rows() {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('gridcell') });
  }
  get passage() {
    return this.page.getByRole('region', { name: this.words.passagePane });
  }
  get foot() {
    return this.page.getByRole('region', { name: this.words.pane }).getByRole('status');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+2');
    await expect(this.grid).toBeFocused();
  }

  columnName(id: ColumnId): string {
    const { table, fields } = this.bench.words;
    return (table.columns as Record<string, string>)[id] ?? (fields as Record<string, string>)[id] ?? id;
  }

  head(id: ColumnId) {
    return this.grid.getByRole('columnheader', { name: this.columnName(id) });
  }

  async filter(column: ColumnId, operator: Operator, ...values: string[]): Promise<void> {
    await this.page.getByRole('button', { name: this.words.addFilter, exact: true }).click();
    const dialog = this.bench.dialog(this.words.addFilter);
    await dialog.getByLabel(this.words.column, { exact: true }).selectOption(column);
    await dialog.getByLabel(this.words.operator).selectOption(operator);
    for (const value of values) {
      const box = dialog.getByRole('checkbox', { name: value });
      if ((await box.count()) > 0) await box.check();
      else await dialog.getByLabel(this.words.value).fill(value);
    }
    await dialog.getByRole('button', { name: this.words.apply }).click();
    await expect(dialog).toBeHidden();
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.page.getByLabel(this.words.groupBy).selectOption(grouping);
  }
}
