import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flatColumns } from './flat-row.ts';

/** The table of docs/formats.md, as the code has it; paste what the failing test shows to bring the page up to date. */
function dictionary(): string {
  const rows = flatColumns.map(({ name, type, description }) => [`\`${name}\``, type, description]);
  const table = [['column', 'type', 'what it holds'], ...rows];
  const widths = [0, 1, 2].map((at) => Math.max(...table.map((row) => Array.from(row[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - Array.from(cell).length)).join(' | ')} |`;
  const [head = [], ...body] = table;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  );
}

describe('the data dictionary in docs/formats.md', () => {
  it('is what the code writes, column by column', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'formats.md'), 'utf8');
    expect(page).toContain(dictionary());
  });
});
