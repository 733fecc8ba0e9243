import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableSort } from '../../core/contract/mark-table.ts';
import type { QueryInput } from '../../core/contract/queries.ts';
import { type Condition, noFilter, type TableFilter } from '../../core/table/filter.ts';
import type { Project } from '../project.ts';
import { failureOf, importText, markWords, testProject, who } from '../project-for-tests.ts';
import { markTableHandlers } from './mark-table.ts';

const page = (
  project: Project,
  filter: Partial<TableFilter> = {},
  sort: TableSort = null,
  limit = 100,
  offset = 0,
) =>
  markTableHandlers.queryMarkTable(project.db, { filter: { ...noFilter, ...filter }, sort, offset, limit });
const count = (project: Project, filter: Partial<TableFilter> = {}) =>
  markTableHandlers.countMarkTable(project.db, { filter: { ...noFilter, ...filter } });
const only = (column: Condition['column'], operator: Condition['operator'], ...values: string[]) => ({
  conditions: [{ column, operator, values }],
});
const edit = (project: Project, ids: string[], changes: object) =>
  project.command('editMarks', { ids, changes }, who);

/** Two documents: a number, a quote and a claim in the first, two numbers in the second. */
async function filled() {
  const project = testProject();
  const first = await importText(
    project,
    'Berita satu\n\nUtusan berkata “semua harus pulang” tentang setidaknya 100.000 tentara di perbatasan.',
    { language: 'id', outlet: 'Harian Contoh', published_on: '2022-01-12' },
    'a.txt',
  );
  const second = await importText(
    project,
    'Kabar dua\n\nSekitar 9.000 orang dan 20.000 kendaraan.',
    undefined,
    'b.txt',
  );
  const marks = {
    number: await markWords(project, first, 'number', 'setidaknya 100.000 tentara'),
    quote: await markWords(project, first, 'quote', '“semua harus pulang”', { speaker: 'Utusan Éka' }),
    claim: await markWords(project, first, 'claim', 'di perbatasan', {
      claimant: 'Kementerian',
      stance: 'denies',
    }),
    people: await markWords(project, second, 'number', '9.000 orang'),
    vehicles: await markWords(project, second, 'number', '20.000 kendaraan', { quantity_class: 'vehicles' }),
  };
  const name = (id: string) => Object.entries(marks).find(([, own]) => own === id)?.[0];
  const names = async (filter: Partial<TableFilter> = {}, sort: TableSort = null) =>
    (await page(project, filter, sort)).map(({ id }) => name(id));
  return { project, first, second, marks, names };
}

describe('the table of marks', () => {
  it('shows every mark in the order of documents and places, with its words and names', async () => {
    const { project, first, names } = await filled();
    expect(await names()).toEqual(['quote', 'number', 'claim', 'people', 'vehicles']);
    const [quote] = await page(project);
    expect(quote).toMatchObject({
      document: first,
      title: 'Berita satu',
      kind: 'quote',
      quote: '“semua harus pulang”',
      outlet: 'Harian Contoh',
      published_on: '2022-01-12',
      fields: { speaker: 'Utusan Éka' },
      tags: [],
    });
  });

  it('sorts decimal strings as numbers and leaves what is empty to the end, both ways', async () => {
    const { names } = await filled();
    const best = (descending: boolean) => names({}, { column: 'value_best', descending });
    expect(await best(false)).toEqual(['people', 'vehicles', 'number', 'quote', 'claim']);
    expect(await best(true)).toEqual(['number', 'vehicles', 'people', 'quote', 'claim']);
  });

  it('filters by number, speaker, date, kind, class, words and emptiness, all together', async () => {
    const { names } = await filled();
    expect(await names(only('value_best', 'gt', '9000'))).toEqual(['number', 'vehicles']);
    expect(await names(only('value_best', 'between', '9000', '20000'))).toEqual(['people', 'vehicles']);
    expect(await names(only('said_by', 'is', 'Utusan Éka'))).toEqual(['quote']);
    expect(await names(only('said_by', 'contains', 'éKA'))).toEqual(['quote']);
    expect(await names(only('said_by', 'filled'))).toEqual(['quote', 'claim']);
    expect(await names(only('published_on', 'between', '2022-01-01', '2022-01-31'))).toEqual([
      'quote',
      'number',
      'claim',
    ]);
    expect(await names(only('published_on', 'empty'))).toEqual(['people', 'vehicles']);
    expect(await names(only('kind', 'noneOf', 'number'))).toEqual(['quote', 'claim']);
    expect(await names(only('stance', 'anyOf', 'denies', 'asserts'))).toEqual(['claim']);
    expect(await names(only('outlet', 'is', 'Harian Contoh'))).toHaveLength(3);
    expect(await names(only('quote', 'contains', 'ORANG'))).toEqual(['people']);
    expect(await names(only('quote', 'lacks', 'tentara'))).toEqual(['quote', 'claim', 'people', 'vehicles']);
    expect(
      await names({
        text: 'orang',
        conditions: [
          { column: 'value_best', operator: 'lt', values: ['10000'] },
          { column: 'kind', operator: 'anyOf', values: ['number'] },
        ],
      }),
    ).toEqual(['people']);
  });

  it('finds words in quotes, notes, tags, claims and names, and takes % and _ as they are', async () => {
    const { project, marks, names } = await filled();
    await edit(project, [marks.people], { note: 'naik 10% lagi', tags: ['perlu_cek'] });
    expect(await names({ text: '10%' })).toEqual(['people']);
    expect(await names({ text: 'perlu_cek' })).toEqual(['people']);
    expect(await names({ text: 'perlu%cek' })).toEqual([]);
    expect(await names({ text: 'utusan' })).toEqual(['quote']);
    expect(await names({ text: 'lagi orang' })).toEqual(['people']);
    expect(await names(only('tags', 'contains', 'perlu'))).toEqual(['people']);
    expect(await names(only('tags', 'empty'))).toHaveLength(4);
  });

  it('counts and sums the best values, in all and by group', async () => {
    const { project, first } = await filled();
    expect(await count(project)).toEqual({ count: 5, valued: 3, sum: 129000 });
    expect(await count(project, only('kind', 'anyOf', 'claim'))).toEqual({ count: 1, valued: 0, sum: null });
    const by = async (grouping: QueryInput<'groupMarkTable'>['by']) =>
      (await markTableHandlers.groupMarkTable(project.db, { filter: noFilter, by: grouping })).groups.map(
        (group) => [group.name, group.count, group.sum],
      );
    expect(await by('kind')).toEqual([
      ['claim', 1, null],
      ['quote', 1, null],
      ['number', 3, 129000],
    ]);
    expect(await by('document')).toEqual([
      ['Berita satu', 3, 100000],
      ['Kabar dua', 2, 29000],
    ]);
    expect(await by('said_by')).toEqual([
      ['Kementerian', 1, null],
      ['Utusan Éka', 1, null],
      ['', 3, 129000],
    ]);
    const { groups } = await markTableHandlers.groupMarkTable(project.db, {
      filter: noFilter,
      by: 'document',
    });
    expect(groups[0]?.value).toBe(first);
  });

  it('names the marks of all rows, unless they are too many', async () => {
    const { project, marks } = await filled();
    const ids = (limit: number) => markTableHandlers.listTableMarks(project.db, { filter: noFilter, limit });
    expect((await ids(10))?.toSorted()).toEqual(Object.values(marks).toSorted());
    expect(await ids(4)).toBeNull();
  });

  it('shows what was just done, undone and redone', async () => {
    const { project, marks, names } = await filled();
    const disputed = only('status', 'anyOf', 'disputed');
    await edit(project, [marks.claim, marks.quote], { status: 'disputed' });
    expect(await names(disputed)).toEqual(['quote', 'claim']);
    expect(await names({ text: 'perbatasan', ...disputed })).toEqual(['claim']);
    await project.command('undo', {}, who);
    expect(await names(disputed)).toEqual([]);
    await project.command('redo', {}, who);
    expect(await names({ text: 'perbatasan', ...disputed })).toEqual(['claim']);
    await project.command('deleteMarks', { ids: [marks.claim] }, who);
    expect(await names(disputed)).toEqual(['quote']);
  });

  it('gives up a search nobody waits for any more', async () => {
    const { project } = await filled();
    const one = page(project, { text: 'a' });
    const two = page(project, { text: 'b' });
    expect((await failureOf(() => one)).kind).toBe('cancelled');
    expect(Array.isArray(await two)).toBe(true);
  });

  it('cuts every order into pages without losing or repeating a row', async () => {
    const { project } = await filled();
    const sorts = [
      null,
      'value_best',
      'published_on',
      'said_by',
      'kind',
      'document',
      'quote',
      'note',
      'created_at',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sorts),
        fc.boolean(),
        fc.integer({ min: 1, max: 3 }),
        async (column, descending, size) => {
          const sort = column === null ? null : ({ column, descending } as NonNullable<TableSort>);
          const whole = (await page(project, {}, sort)).map(({ id }) => id);
          const parts: string[] = [];
          for (let offset = 0; offset < 5; offset += size)
            parts.push(...(await page(project, {}, sort, size, offset)).map(({ id }) => id));
          expect(parts).toEqual(whole);
          expect(new Set(whole).size).toBe(5);
        },
      ),
      { numRuns: 40 },
    );
  });
});
