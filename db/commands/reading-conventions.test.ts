import { describe, expect, it } from 'vitest';
import type { Project } from '../project.ts';
import { everything, importText, markWords, testProject, who } from '../project-for-tests.ts';

const fieldsOf = (project: Project, id: string) => project.query('getMark', { id }).fields;
const valuesOf = (project: Project, id: string) => {
  const { value_low, value_best, value_high, vague_rule, reading_state } = fieldsOf(project, id);
  return [value_low, value_best, value_high, vague_rule, reading_state];
};

describe("the project's convention for vague words", () => {
  const text = 'Judul\n\nDozens of tanks, hundreds of people and 30 ships came; scores of cars left.\n';

  async function project() {
    const made = testProject();
    const document = await importText(made, text, { language: 'en' });
    const mark = (words: string) => markWords(made, document, 'number', words);
    return {
      made,
      document,
      auto: await mark('Dozens of tanks'),
      confirmed: await mark('hundreds of people'),
      corrected: await mark('scores of cars'),
      plain: await mark('30 ships'),
    };
  }

  it('gives new values to all numbers read by it but corrected ones, and back by undo, as one step', async () => {
    const { made, document, auto, confirmed, corrected, plain } = await project();
    const edit = (id: string, fields: Record<string, string>) =>
      made.command('editMarks', { ids: [id], changes: { fields } }, who);
    await edit(confirmed, { reading_state: 'confirmed', counted: 'civilians' });
    await edit(corrected, { value_low: '50' });
    const before = everything(made.db);
    const { step, touched } = await made.command('editProject', { vague_convention: 'acled' }, who);
    expect(step).toMatchObject({ name: 'editProject' });
    expect(touched.tables).toEqual(expect.arrayContaining(['project', 'mark']));
    expect(made.query('getProject', {}).vague_convention).toBe('acled');
    expect(valuesOf(made, auto)).toEqual(['12', '12', undefined, 'acled:dozens', 'auto']);
    expect(valuesOf(made, confirmed)).toEqual(['100', '100', undefined, 'acled:hundreds', 'confirmed']);
    expect(fieldsOf(made, confirmed).counted).toBe('civilians');
    expect(valuesOf(made, corrected)).toEqual(['50', undefined, '99', 'plain:scores', 'corrected']);
    expect(valuesOf(made, plain)).toEqual(['30', '30', '30', undefined, 'auto']);
    // What is marked from now on counts so too.
    const again = await markWords(made, document, 'number', 'Dozens');
    expect(valuesOf(made, again).slice(0, 4)).toEqual(['12', '12', undefined, 'acled:dozens']);
    await made.command('undo', {}, who);
    await made.command('undo', {}, who);
    expect(everything(made.db)).toEqual(before);
    expect(made.query('getProject', {}).vague_convention).toBe('plain');
    await made.command('redo', {}, who);
    await made.command('editProject', { vague_convention: 'plain' }, who);
    expect(valuesOf(made, auto)).toEqual(['24', undefined, '99', 'plain:dozens', 'auto']);
  });

  it('is no step where it is so already', async () => {
    const { made } = await project();
    expect((await made.command('editProject', { vague_convention: 'plain' }, who)).step).toBeNull();
  });
});

describe("a document's ambiguous figures", () => {
  it('are read as a person says, unless reviewed, as one step; and those marked later too', async () => {
    const project = testProject();
    const document = await importText(project, 'x 100.000 y 200.000 z 300.000 w\n', { language: 'und' });
    const open = await markWords(project, document, 'number', '100.000');
    const chosen = await markWords(project, document, 'number', '200.000');
    await project.command(
      'editMarks',
      {
        ids: [chosen],
        changes: {
          fields: { value_low: '200', value_best: '200', value_high: '200', reading_state: 'confirmed' },
        },
      },
      who,
    );
    const before = everything(project.db);
    await project.command('editDocument', { id: document, changes: { figures_as: 'id' } }, who);
    expect(valuesOf(project, open)).toEqual(['100000', '100000', '100000', undefined, 'auto']);
    expect(valuesOf(project, chosen)).toEqual(['200', '200', '200', undefined, 'confirmed']);
    const later = await markWords(project, document, 'number', '300.000');
    expect(valuesOf(project, later)[1]).toBe('300000');
    await project.command('undo', {}, who);
    await project.command('undo', {}, who);
    expect(everything(project.db)).toEqual(before);
    expect(valuesOf(project, open)[4]).toBe('ambiguous');
  });
});
