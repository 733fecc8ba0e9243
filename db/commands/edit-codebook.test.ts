import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Codebook, type CodedField, emptyCodebook } from '../../core/model/codebook.ts';
import { marksFromCsv } from '../../formats/import/marks-from-csv.ts';
import { exportDataset } from '../export/export-dataset.ts';
import { verify } from '../export/verify.ts';
import {
  everything,
  failureOf,
  importText,
  markWords,
  testFolder,
  testProject,
  who,
} from '../project-for-tests.ts';
import { planReimport } from '../reimport/plan-reimport.ts';

const text = 'Judul\n\nUtusan: “pulang”. Ada 30 tentara. Menteri membantah.\n';

const theme: CodedField = { name: 'x_theme', type: 'choice', label: 'Theme', choices: ['war', 'peace'] };
const who_said: CodedField = { name: 'x_rival', type: 'entity', label: 'Rival' };
const several: CodedField = {
  name: 'x_tone',
  type: 'several choices',
  label: 'Tone',
  choices: ['calm', 'harsh'],
};
const sure: CodedField = { name: 'x_sure', type: 'yes or no', label: 'Sure' };
const claims = (...fields: CodedField[]): Codebook => ({ ...emptyCodebook, kinds: { claim: { fields } } });

async function coded(codebook = claims(theme, who_said, several, sure)) {
  const project = testProject();
  const document = await importText(project, text);
  const edit = (next: Codebook, clear = false) =>
    project.command('editCodebook', { codebook: { ...next }, clear }, who);
  await edit(codebook);
  const claim = await markWords(project, document, 'claim', 'Menteri membantah', {
    x_theme: 'war',
    x_rival: 'Utusan',
    x_sure: 'true',
    x_tone: 'calm; harsh',
  });
  return { project, document, claim, edit };
}

describe('the codebook', () => {
  it('adds fields whose values are checked, named as entities, counted and verified like all others', async () => {
    const { project, claim } = await coded();
    expect(project.query('getMark', { id: claim }).fields).toMatchObject({
      x_theme: 'war',
      x_rival: 'Utusan',
      x_sure: true,
      x_tone: ['calm', 'harsh'],
    });
    expect(project.query('listEntities', {})).toMatchObject([{ name: 'Utusan', marks: 1 }]);
    expect(verify(project.db).problems).toEqual([]);
    const fields = (given: Record<string, string>) =>
      failureOf(() => project.command('editMarks', { ids: [claim], changes: { fields: given } }, who));
    expect((await fields({ x_theme: 'other' })).kind).toBe('wrong-field');
    expect((await fields({ x_nothing: '1' })).kind).toBe('wrong-field');
  });

  it('gives new marks its defaults, over what the words say', async () => {
    const { project, document } = await coded(
      claims({ name: 'stance', default: 'denies' }, { ...theme, default: 'peace' }, who_said, several, sure),
    );
    const id = await markWords(project, document, 'claim', 'Utusan');
    expect(project.query('getMark', { id }).fields).toMatchObject({ stance: 'denies', x_theme: 'peace' });
  });

  it('says what a change touches, refuses to lose values, and loses them only when asked, as a step to undo', async () => {
    const { project, claim, edit } = await coded();
    const next = claims({ ...theme, choices: ['peace'] }, who_said, several);
    expect(project.query('previewCodebook', { codebook: { ...next } })).toEqual({
      effects: [
        { kind: 'claim', field: 'x_sure', what: 'removed', given: 1, lost: 1 },
        { kind: 'claim', field: 'x_theme', what: 'narrowed', given: 1, lost: 1 },
      ],
      losing: 1,
    });
    const before = everything(project.db);
    expect(await failureOf(() => edit(next))).toMatchObject({
      kind: 'codebook-orphans',
      detail: { marks: 1 },
    });
    expect(everything(project.db)).toEqual(before);
    await edit(next, true);
    const fields = project.query('getMark', { id: claim }).fields as Record<string, unknown>;
    expect([fields['x_theme'], fields['x_sure'], fields['x_rival']]).toEqual([
      undefined,
      undefined,
      'Utusan',
    ]);
    expect(project.query('getCodebook', {})).toEqual(next);
    await project.command('undo', {}, who);
    expect(everything(project.db)).toEqual(before);
    expect(project.query('getCodebook', {}).kinds.claim?.fields).toHaveLength(4);
  });

  it('puts its fields into columns of the flat table and takes them back from there', async () => {
    const { project, document, claim } = await coded();
    await markWords(project, document, 'number', '30 tentara');
    const target = join(testFolder(), 'out.csv');
    await exportDataset(
      project,
      {
        scope: { documents: null, kinds: null },
        choice: { format: 'csv', csv: { profile: 'data' }, texts: true },
        language: 'en',
      },
      target,
    );
    const csv = readFileSync(target, 'utf8');
    const [header = '', row = ''] = csv.split('\r\n');
    expect(header.split(',').slice(-4)).toEqual(['x_theme', 'x_rival', 'x_tone', 'x_sure']);
    expect(row.endsWith(',,,,') || row.endsWith('war,Utusan,calm; harsh,true')).toBe(true);
    const states = (file: string) => planReimport(project.db, marksFromCsv(file)).map(({ item }) => item);
    expect(states(csv).map(({ state }) => state)).toEqual(['same', 'same']);
    expect(
      states(csv.replace('war,Utusan', 'peace,Utusan')).filter(({ state }) => state === 'changed'),
    ).toMatchObject([{ mark: claim, changes: ['x_theme'] }]);
  });
});
