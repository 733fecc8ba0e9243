/**
 * Holds the tables of columns in docs/formats.md against the code. With UPDATE_DOCS=1 it writes them instead:
 * `UPDATE_DOCS=1 npx vitest run formats/export/data-dictionary.test.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { bundleTables } from './bundle/tables.ts';
import type { Column } from './columns.ts';
import { longColumns } from './long-row.ts';

const path = join(import.meta.dirname, '..', '..', 'docs', 'formats.md');

const tables: Record<string, readonly Column[]> = {
  long: longColumns,
  ...Object.fromEntries(bundleTables.map(({ name, columns }) => [name, columns])),
};

/** A table as prettier lays it out. */
function dictionary(columns: readonly Column[]): string {
  const rows = columns.map(({ name, type, description }) => [`\`${name}\``, type, description]);
  const table = [['column', 'type', 'what it holds'], ...rows];
  const widths = [0, 1, 2].map((at) => Math.max(...table.map((row) => Array.from(row[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - Array.from(cell).length)).join(' | ')} |`;
  const [head = [], ...body] = table;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  );
}

const marker = (name: string) => `<!-- columns: ${name} -->\n`;

function written(page: string): string {
  return Object.entries(tables).reduce((text, [name, columns]) => {
    const [before = '', after = ''] = text.split(marker(name));
    const rest = after.replace(/^\s*(?:\|[^\n]*\n)*\s*/, '');
    return `${before}${marker(name)}\n${dictionary(columns)}\n\n${rest}`;
  }, page);
}

describe('the data dictionary in docs/formats.md', () => {
  it('is what the code writes, table by table, column by column', () => {
    const page = readFileSync(path, 'utf8');
    for (const name of Object.keys(tables)) expect(page.split(marker(name))).toHaveLength(2);
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, written(page));
    else expect(page).toBe(written(page));
  });

  it('says something of every column, in a sentence', () => {
    for (const { description } of Object.values(tables).flat())
      expect(description).toMatch(/^[a-z]*[A-Z]?.*\.$/);
  });
});
