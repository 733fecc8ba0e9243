import { describe, expect, it } from 'vitest';
import { markRecords } from '../export/mark-records.ts';
import { scopedMarks } from '../export/scoped-marks.ts';
import { everything, failureOf, importText, markWords, testProject, who } from '../project-for-tests.ts';

const text = 'Judul\n\nUtusan: “pulang”. Ada 30 tentara. Menteri membantah. Menteri menjawab.\n';

async function withMarks() {
  const project = testProject();
  const document = await importText(project, text);
  const quote = await markWords(project, document, 'quote', '“pulang”');
  const number = await markWords(project, document, 'number', '30 tentara');
  const claim = await markWords(project, document, 'claim', 'Menteri membantah');
  const second = await importText(project, 'Kedua\n\nMenteri membantah lagi.\n', { language: 'id' }, 'b.txt');
  const other = await markWords(project, second, 'claim', 'Menteri membantah lagi');
  const link = (
    from: string,
    to: string,
    type: 'states' | 'figure_of' | 'corrects' | 'contradicts' | 'supports',
  ) => project.command('createLink', { from, to, type, note: '' }, who);
  const refused = async (...given: Parameters<typeof link>) => {
    const failure = await failureOf(() => link(...given));
    return failure.kind === 'wrong-link' ? failure.detail.reason : failure.kind;
  };
  return { project, document, quote, number, claim, other, link, refused };
}

describe('links', () => {
  it('are listed at both ends, across documents, and come out of every export', async () => {
    const { project, quote, number, claim, other, link } = await withMarks();
    const { value } = await link(quote, claim, 'states');
    await link(number, claim, 'figure_of');
    await link(claim, other, 'contradicts');
    expect(
      project.query('listLinks', { mark: claim }).map((one) => [one.type, one.direction, one.mark.id]),
    ).toEqual([
      ['states', 'from', quote],
      ['figure_of', 'from', number],
      ['contradicts', 'to', other],
    ]);
    expect(project.query('listLinks', { mark: other })).toMatchObject([
      { direction: 'from', mark: { title: 'Judul', quote: 'Menteri membantah', kind: 'claim' } },
    ]);
    const [exported] = [
      ...markRecords(project.db, scopedMarks(project.db, { documents: null, kinds: ['quote'] })),
    ];
    expect(exported?.links).toEqual([
      { id: value.id, type: 'states', direction: 'to', annotation_id: claim, note: '' },
    ]);
  });

  it('are refused where they say nothing', async () => {
    const { quote, number, claim, other, link, refused } = await withMarks();
    expect(await refused(claim, claim, 'supports')).toBe('itself');
    expect(await refused(claim, quote, 'states')).toBe('kinds');
    expect(await refused(quote, claim, 'figure_of')).toBe('kinds');
    await link(claim, other, 'contradicts');
    expect(await refused(claim, other, 'contradicts')).toBe('there');
    expect(await refused(other, claim, 'contradicts')).toBe('there');
    await link(claim, other, 'supports');
    await link(other, claim, 'supports');
    await link(claim, other, 'corrects');
    await link(other, quote, 'corrects');
    expect(await refused(quote, claim, 'corrects')).toBe('circle');
    await link(quote, number, 'corrects');
    expect(await refused(number, claim, 'corrects')).toBe('circle');
  });

  it('are noted, removed and brought back', async () => {
    const { project, quote, claim, link } = await withMarks();
    const { id } = (await link(quote, claim, 'states')).value;
    await project.command('editLink', { id, note: 'in other words' }, who);
    const before = everything(project.db);
    await project.command('deleteLink', { id }, who);
    expect(project.query('listLinks', { mark: quote })).toEqual([]);
    expect((await failureOf(() => project.command('deleteLink', { id }, who))).kind).toBe('wrong-link');
    await project.command('undo', {}, who);
    expect(everything(project.db)).toEqual(before);
    expect(project.query('listLinks', { mark: claim })).toMatchObject([{ note: 'in other words' }]);
  });

  it('find what they may lead to: the nearest first, then by words in every document', async () => {
    const { project, quote, number, claim, other } = await withMarks();
    const find = (...words: string[]) =>
      project.query('findMarks', { from: number, words, limit: 9 }).map(({ id }) => id);
    expect(find()).toEqual([claim, quote]);
    expect(find('menteri', 'bantah')).toEqual([claim, other]);
    expect(find('lagi')).toEqual([other]);
    expect(find('%')).toEqual([]);
  });
});
