import { describe, expect, it } from 'vitest';
import { verify } from '../export/verify.ts';
import { everything, failureOf, importText, markWords, testProject, who } from '../project-for-tests.ts';

const text = 'Judul\n\nUtusan PBB berkata “pulang”. Menteri membantah. Utusan menjawab “nanti”. PBB diam.\n';

async function withEntities() {
  const project = testProject();
  const document = await importText(project, text);
  const first = await markWords(project, document, 'quote', '“pulang”', { speaker: 'Utusan PBB' });
  const second = await markWords(project, document, 'quote', '“nanti”', {
    speaker: 'Utusan',
    relayed_by: 'Utusan',
  });
  const claim = await markWords(project, document, 'claim', 'Menteri membantah', { claimant: 'Menteri' });
  const idOf = (name: string) =>
    project.query('listEntities', {}).find((entity) => entity.name === name)?.id ?? '';
  const speaker = (id: string) => project.query('getMark', { id }).fields.speaker;
  return { project, document, first, second, claim, idOf, speaker };
}

describe('entities', () => {
  it('are renamed everywhere at once, and go by their aliases from then on', async () => {
    const { project, document, first, idOf, speaker } = await withEntities();
    const id = idOf('Utusan PBB');
    const changes = { name: 'Utusan Khusus', aliases: ['Utusan PBB', 'Utusan Khusus', 'U.K.'], note: 'n' };
    await project.command('editEntity', { id, changes }, who);
    expect(speaker(first)).toBe('Utusan Khusus');
    expect(project.query('getEntity', { id, limit: 10 })?.entity).toEqual({
      id,
      name: 'Utusan Khusus',
      type: 'person',
      aliases: ['Utusan PBB', 'U.K.'],
      note: 'n',
    });
    const again = await markWords(project, document, 'quote', 'PBB diam', { speaker: 'U.K.' });
    expect(speaker(again)).toBe('Utusan Khusus');
    expect(project.query('suggestEntities', { typed: 'utusan p', limit: 1 })).toEqual([
      { id, name: 'Utusan Khusus', type: 'person', alias: 'Utusan PBB' },
    ]);
  });

  it('refuse a name that another has', async () => {
    const { project, idOf } = await withEntities();
    const taken = { kind: 'entity-exists', detail: { name: 'Menteri' } };
    const [id, name] = [idOf('Utusan'), 'Menteri'];
    expect(await failureOf(() => project.command('editEntity', { id, changes: { name } }, who))).toEqual(
      taken,
    );
    expect(await failureOf(() => project.command('createEntity', { name, type: 'person' }, who))).toEqual(
      taken,
    );
  });

  it('merge with all that names them, and come apart again as one step undone', async () => {
    const { project, first, second, idOf, speaker } = await withEntities();
    const before = everything(project.db);
    const into = idOf('Utusan PBB');
    await project.command('mergeEntities', { into, from: [idOf('Utusan'), into] }, who);
    expect([speaker(first), speaker(second)]).toEqual(['Utusan PBB', 'Utusan PBB']);
    expect(project.query('getMark', { id: second }).fields.relayed_by).toBe('Utusan PBB');
    expect(project.query('getEntity', { id: into, limit: 1 })).toMatchObject({
      entity: { aliases: ['Utusan'] },
      marks: [{ id: first, fields: ['speaker'], quote: '“pulang”' }],
      total: 2,
    });
    expect(verify(project.db).problems).toEqual([]);
    await project.command('undo', {}, who);
    expect(everything(project.db)).toEqual(before);
    await project.command('redo', {}, who);
    expect(speaker(second)).toBe('Utusan PBB');
  });

  it('split: the marks chosen name the new one, the others stay', async () => {
    const { project, first, second, idOf, speaker } = await withEntities();
    const id = idOf('Utusan PBB');
    await project.command('mergeEntities', { into: id, from: [idOf('Utusan')] }, who);
    const before = everything(project.db);
    await project.command('splitEntity', { id, name: 'Utusan', type: 'person', marks: [second] }, who);
    expect([speaker(first), speaker(second)]).toEqual(['Utusan PBB', 'Utusan']);
    expect(project.query('getEntity', { id, limit: 1 })?.entity.aliases).toEqual([]);
    await project.command('undo', {}, who);
    expect(everything(project.db)).toEqual(before);
  });

  it('are not deleted while marks name them, unless those fields are to be emptied', async () => {
    const { project, claim, idOf } = await withEntities();
    const id = idOf('Menteri');
    const before = everything(project.db);
    expect(await failureOf(() => project.command('deleteEntity', { id, clear: false }, who))).toEqual({
      kind: 'entity-in-use',
      detail: { name: 'Menteri', marks: 1 },
    });
    expect(everything(project.db)).toEqual(before);
    await project.command('deleteEntity', { id, clear: true }, who);
    expect(project.query('getMark', { id: claim }).fields.claimant).toBeUndefined();
    expect(idOf('Menteri')).toBe('');
    await project.command('undo', {}, who);
    expect(everything(project.db)).toEqual(before);
  });

  it('are counted, and their mentions found by all their names', async () => {
    const { project, document, idOf } = await withEntities();
    expect(project.query('listEntities', {}).map(({ name, marks }) => [name, marks])).toEqual([
      ['Menteri', 1],
      ['Utusan', 2],
      ['Utusan PBB', 1],
    ]);
    const id = idOf('Utusan PBB');
    await project.command('editEntity', { id, changes: { aliases: ['PBB'] } }, who);
    const { mentions, documents, more } = project.query('findMentions', { id, limit: 10 });
    expect([documents, more]).toEqual([1, false]);
    expect(mentions.map(({ document: where, start, end }) => [where, text.slice(start, end)])).toEqual([
      [document, 'Utusan PBB'],
      [document, 'PBB'],
    ]);
    expect(project.query('findMentions', { id, limit: 1 })).toMatchObject({
      mentions: [{ words: 'Utusan PBB' }],
    });
  });

  it('are suggested as they come, change and go', async () => {
    const { project, document, idOf } = await withEntities();
    const names = (typed: string) =>
      project.query('suggestEntities', { typed, limit: 9 }).map(({ name }) => name);
    expect(names('ut')).toEqual(['Utusan', 'Utusan PBB']);
    await markWords(project, document, 'quote', 'PBB diam', { speaker: 'Utara' });
    expect(names('ut')).toEqual(['Utara', 'Utusan', 'Utusan PBB']);
    await project.command('undo', {}, who);
    expect(names('ut')).toEqual(['Utusan', 'Utusan PBB']);
    await project.command('editEntity', { id: idOf('Utusan'), changes: { name: 'Duta' } }, who);
    expect([names('utu'), names('duta')]).toEqual([['Utusan PBB'], ['Duta']]);
  });
});
