import { describe, expect, it } from 'vitest';
import { eachSpan, packSpans, spanCount } from '../../core/text/packed-spans.ts';
import { everything, importText, testProject, who } from '../project-for-tests.ts';

const text =
  'Judul\n\n😀 “Kami siap,” kata Menteri Pertahanan Budi, “dan kami menunggu.” Hujan turun.\n\n“Itu bohong,” bantah Siti seperti dikutip Antara.\n';

describe('acceptQuotes', () => {
  it('makes marks with pieces, source, cue and speaker, in one step that can be undone', async () => {
    const project = testProject();
    const document = await importText(project, text, { language: 'id' });
    const before = everything(project.db);
    const { spans, next } = project.query('findQuotes', { document, from: 0 });
    expect([spanCount(spans), next]).toEqual([2, null]);
    const { value, step } = await project.command('acceptQuotes', { document, spans }, who);
    expect(step).toMatchObject({ name: 'acceptQuotes', count: 2, kind: 'quote' });
    const [first, second] = value.ids.map((id) => project.query('getMark', { id }));
    expect(first?.segments.map(({ role, quote }) => [role, quote])).toEqual([
      ['content', '“Kami siap,”'],
      ['content', '“dan kami menunggu.”'],
      ['source', 'Menteri Pertahanan Budi'],
      ['cue', 'kata'],
    ]);
    expect(first).toMatchObject({
      origin: 'rule:quote@1',
      fields: {
        quote_form: 'direct',
        speaker: 'Budi',
        speaker_role: 'Menteri Pertahanan',
        anonymity: 'named',
      },
    });
    expect(second?.fields).toMatchObject({ speaker: 'Siti', polarity: 'denies', relayed_by: 'Antara' });
    const names = project.query('listEntities', {}).map(({ name, type }) => [name, type]);
    expect(names.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ['Antara', 'organisation'],
      ['Budi', 'person'],
      ['Siti', 'person'],
    ]);
    expect((await project.command('acceptQuotes', { document, spans }, who)).step).toBeNull();
    await project.command('undo', {}, who);
    expect(everything(project.db)).toEqual(before);
  });

  it('dismissing a quotation dismisses no number at the same place', async () => {
    const project = testProject();
    const document = await importText(project, text, { language: 'id' });
    const { spans } = project.query('findQuotes', { document, from: 0 });
    await project.command('dismissQuotes', { document, spans }, who);
    expect(spanCount(project.query('listDismissed', { document, kind: 'quote' }))).toBe(2);
    expect(spanCount(project.query('listDismissed', { document, kind: 'number' }))).toBe(0);
    const [one] = eachSpan(spans);
    if (one === undefined) throw new Error('nothing was found');
    await project.command('dismissNumbers', { document, spans: packSpans([one]) }, who);
    await project.command('restoreQuotes', { document }, who);
    expect(spanCount(project.query('listDismissed', { document, kind: 'quote' }))).toBe(0);
    expect(spanCount(project.query('listDismissed', { document, kind: 'number' }))).toBe(1);
  });
});
