import { describe, expect, it } from 'vitest';
import { everything, failureOf, importText, markWords, testProject, who } from '../project-for-tests.ts';

const text = 'Judul\n\n“Kami siap,” kata Budi. Siti diam.\n';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('attributeQuote', () => {
  it('gives a quote source, cue and fields in one step, and takes the place of those before', async () => {
    const project = testProject();
    const document = await importText(project, text, { language: 'id' });
    const id = await markWords(project, document, 'quote', '“Kami siap,”');
    const before = everything(project.db);
    const input = { id, source: span('Siti'), cue: span('diam'), fields: { speaker: 'Siti' } };
    await project.command('attributeQuote', input, who);
    const again = { id, source: span('Budi'), cue: span('kata'), fields: { speaker: 'Budi' } };
    const { step } = await project.command('attributeQuote', again, who);
    expect(step).toMatchObject({ name: 'attributeQuote', kind: 'quote', count: 1 });
    const mark = project.query('getMark', { id });
    expect(mark.segments.map(({ role, quote }) => [role, quote])).toEqual([
      ['content', '“Kami siap,”'],
      ['source', 'Budi'],
      ['cue', 'kata'],
    ]);
    expect(mark.fields).toMatchObject({ quote_form: 'direct', speaker: 'Budi' });
    await project.command('undo', {}, who);
    await project.command('undo', {}, who);
    expect(everything(project.db)).toEqual(before);
  });

  it('refuses what is no quote and what is no passage', async () => {
    const project = testProject();
    const document = await importText(project, text, { language: 'id' });
    const claim = await markWords(project, document, 'claim', 'Kami siap');
    const quote = await markWords(project, document, 'quote', '“Kami siap,”');
    const given = { source: null, cue: null, fields: {} };
    expect(
      await failureOf(() => project.command('attributeQuote', { id: claim, ...given }, who)),
    ).toMatchObject({
      kind: 'wrong-field',
    });
    const outside = { ...given, source: { start: 2, end: 900 } };
    expect(
      await failureOf(() => project.command('attributeQuote', { id: quote, ...outside }, who)),
    ).toMatchObject({
      kind: 'span-outside',
    });
  });
});
