import { describe, expect, it } from 'vitest';
import { failureOf, importText, markWords, testProject, who } from '../project-for-tests.ts';
import { verify } from '../export/verify.ts';

const text = 'Judul\n\n😀 “Utusan berkata: ‘Menteri bilang: “pulang”.’” Ada 30 tentara pada 12 Januari.\n';

async function withQuotes() {
  const project = testProject();
  const document = await importText(project, text);
  const outer = await markWords(project, document, 'quote', '“Utusan berkata: ‘Menteri bilang: “pulang”.’”');
  const middle = await markWords(project, document, 'quote', '‘Menteri bilang: “pulang”.’');
  const inner = await markWords(project, document, 'quote', '“pulang”');
  const edit = (id: string, fields: Record<string, unknown>) =>
    project.command('editMarks', { ids: [id], changes: { fields: fields as never } }, who);
  return { project, document, outer, middle, inner, edit };
}

describe('fields that are given', () => {
  it('take dates as far as they are known, and nothing else for a date', async () => {
    const { project, inner, edit } = await withQuotes();
    for (const said_on of ['2022', '2022-01', '2022-01-12', '2022-01-10/2022-01-12']) {
      await edit(inner, { said_on });
      expect(project.query('getMark', { id: inner }).fields.said_on).toBe(said_on);
    }
    for (const said_on of ['yesterday', '2022-02-30', '12/01/2022'])
      expect(await failureOf(() => edit(inner, { said_on }))).toEqual({
        kind: 'not-a-date',
        detail: { field: 'said_on', given: said_on },
      });
    await edit(inner, { said_on: null });
    expect(project.query('getMark', { id: inner }).fields.said_on).toBeUndefined();
  });

  it('nest quotes, but never in a circle, in themselves or in what is no quote of the document', async () => {
    const { project, document, outer, middle, inner, edit } = await withQuotes();
    await edit(inner, { nested_in: middle });
    await edit(middle, { nested_in: outer });
    const circle = { kind: 'wrong-nesting', detail: { reason: 'circle' } };
    expect(await failureOf(() => edit(outer, { nested_in: inner }))).toEqual(circle);
    expect(await failureOf(() => edit(outer, { nested_in: outer }))).toEqual(circle);
    const number = await markWords(project, document, 'number', '30 tentara');
    const elsewhere = await markWords(
      project,
      await importText(project, 'Lain\n\n“kata lain”\n'),
      'quote',
      '“kata lain”',
    );
    for (const nested_in of [number, elsewhere])
      expect(await failureOf(() => edit(outer, { nested_in }))).toMatchObject({
        detail: { reason: 'no-quote' },
      });
    expect(verify(project.db).problems).toEqual([]);
  });

  it('let go of a quote that is deleted, and take hold again when that is undone', async () => {
    const { project, middle, inner, edit } = await withQuotes();
    await edit(inner, { nested_in: middle });
    await project.command('deleteMarks', { ids: [middle] }, who);
    expect(project.query('getMark', { id: inner }).fields.nested_in).toBeUndefined();
    expect(verify(project.db).problems).toEqual([]);
    await project.command('undo', {}, who);
    expect(project.query('getMark', { id: inner }).fields.nested_in).toBe(middle);
  });

  it('cut a passage of evidence from its document, in both units, by offsets of either or by its words', async () => {
    const { project, document, edit } = await withQuotes();
    const claim = await markWords(project, document, 'claim', 'Ada 30 tentara');
    const start_utf16 = text.indexOf('12 Januari');
    const passage = {
      document,
      start: start_utf16 - 1,
      end: start_utf16 + 9,
      start_utf16,
      end_utf16: start_utf16 + 10,
      quote: '12 Januari',
    };
    const { start, end, end_utf16, quote } = passage;
    for (const given of [{ start_utf16, end_utf16 }, { start, end }, { quote }]) {
      await edit(claim, { evidence: [{ url: 'https://example.org/a' }, { document, ...given }] });
      expect(project.query('getMark', { id: claim }).fields.evidence).toEqual([
        { url: 'https://example.org/a' },
        passage,
      ]);
    }
    expect(verify(project.db).problems).toEqual([]);
    expect(await failureOf(() => edit(claim, { evidence: [{ document, quote: 'nowhere' }] }))).toMatchObject({
      kind: 'quote-not-found',
    });
    expect(await failureOf(() => edit(claim, { evidence: [{ note: 'of nothing' }] }))).toMatchObject({
      kind: 'wrong-field',
    });
  });
});
