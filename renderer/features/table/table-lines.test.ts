import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../core/table/filter.ts';
import { groupSections, lineAt, lineCount, plainSection } from './table-lines.ts';

const group = (value: string | null, count: number) => ({
  value,
  name: value ?? '',
  count,
  valued: 0,
  sum: null,
});

describe('the lines of the table', () => {
  it('are its rows where there are no groups', () => {
    const sections = plainSection(noFilter, 3);
    expect(lineCount(sections)).toBe(3);
    expect(lineAt(sections, 2)).toMatchObject({ kind: 'row', at: 2 });
    expect(lineAt(sections, 3)).toBeUndefined();
    expect(lineAt(plainSection(noFilter, 0), 0)).toBeUndefined();
  });

  it('are headings, and the rows of open groups asked for by what they share', () => {
    const sections = groupSections(noFilter, 'said_by', [group('Utusan', 2), group(null, 1)], new Set(['']));
    expect([0, 1, 2].map((line) => lineAt(sections, line)?.kind)).toEqual(['group', 'group', 'row']);
    expect(sections.map(({ filter }) => filter.conditions)).toEqual([
      [{ column: 'said_by', operator: 'is', values: ['Utusan'] }],
      [{ column: 'said_by', operator: 'empty', values: [] }],
    ]);
  });

  it('are every heading and every row of open groups, each once, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ count: fc.integer({ min: 1, max: 5 }), open: fc.boolean() })),
        (given) => {
          const groups = given.map(({ count }, at) => group(`g${at}`, count));
          const open = new Set(given.flatMap((entry, at) => (entry.open ? [`g${at}`] : [])));
          const sections = groupSections(noFilter, 'kind', groups, open);
          const seen = Array.from({ length: lineCount(sections) }, (_, line) => {
            const found = lineAt(sections, line);
            return found?.kind === 'row' ? `${found.section.group?.name}/${found.at}` : found?.group.name;
          });
          const expected = given.flatMap((entry, at) => [
            `g${at}`,
            ...(entry.open ? Array.from({ length: entry.count }, (_, row) => `g${at}/${row}`) : []),
          ]);
          expect(seen).toEqual(expected);
        },
      ),
    );
  });
});
