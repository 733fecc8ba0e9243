import { describe, expect, it } from 'vitest';
import type { FromDb } from '../../core/contract/db-protocol.ts';
import type { StepWord } from '../../core/contract/steps.ts';
import type { Project } from '../project.ts';
import { everything, failureOf, importText, markWords, testProject, who } from '../project-for-tests.ts';
import { serve } from '../serve.ts';

const text = 'Judul\n\nUtusan merujuk setidaknya 100.000 tentara. Kementerian membantah laporan itu.\n';

const list = (project: Project, words: StepWord[] = [], offset = 0, limit = 50) =>
  project.query('listSteps', { words, offset, limit });
const places = (project: Project) =>
  list(project).steps.map(({ place, subject }) => [place, subject] as const);
const go = (project: Project, step: string | null) => project.command('goToStep', { step }, who);
const marked = (project: Project, document: string) =>
  project.query('listMarks', { document }).map(({ id }) => id);

/** An import and two branches: a claim left behind, then a number and a quote. */
async function branched() {
  const project = testProject();
  const document = await importText(project, text);
  const claim = await markWords(project, document, 'claim', 'membantah laporan itu');
  const left = project.query('getHistory', {}).undo?.id ?? '';
  await project.command('undo', {}, who);
  const number = await markWords(project, document, 'number', 'setidaknya 100.000 tentara');
  const quote = await markWords(project, document, 'quote', 'Kementerian');
  return { project, document, claim, number, quote, left };
}

/** Many steps, so that going through them takes more than one batch. */
async function long(count: number) {
  const project = testProject();
  const document = await importText(project, text);
  for (let step = 0; step < count; step++) await markWords(project, document, 'claim', 'Utusan');
  return { project, document };
}

describe('going to a step', () => {
  it('reaches a branch that was left, and undo and redo stay on it', async () => {
    const { project, document, claim, number, quote, left } = await branched();
    const before = everything(project.db);
    const tip = project.query('getHistory', {}).undo?.id ?? '';
    expect((await go(project, left)).value).toEqual({ undone: 2, redone: 1 });
    expect(marked(project, document)).toEqual([claim]);
    await project.command('undo', {}, who);
    expect(marked(project, document)).toEqual([]);
    await project.command('redo', {}, who);
    expect(marked(project, document)).toEqual([claim]);
    expect((await failureOf(() => project.command('redo', {}, who))).kind).toBe('nothing-to-redo');
    await go(project, tip);
    expect(everything(project.db)).toEqual(before);
    expect(marked(project, document)).toEqual([number, quote]);
  });

  it('reaches the beginning, and from there all can be done again', async () => {
    const { project } = await branched();
    const before = everything(project.db);
    expect((await go(project, null)).value).toEqual({ undone: 3, redone: 0 });
    expect(project.query('listDocuments', {})).toEqual([]);
    for (let step = 0; step < 3; step++) await project.command('redo', {}, who);
    expect(everything(project.db)).toEqual(before);
  });

  it('to where the project stands changes nothing', async () => {
    const { project } = await branched();
    const { value, touched } = await go(project, project.query('getHistory', {}).undo?.id ?? '');
    expect([value, touched.tables]).toEqual([{ undone: 0, redone: 0 }, []]);
  });

  it('tells the rows a short way touched, and of a long one that it was everything', async () => {
    const { project, document, claim, number, quote, left } = await branched();
    const { touched } = await go(project, left);
    expect(touched.marks?.toSorted()).toEqual([claim, number, quote].toSorted());
    expect(touched.documents).toEqual([document]);
    const { project: many } = await long(30);
    expect((await go(many, null)).touched).toMatchObject({ marks: null, documents: null });
  });

  it('fails for a step the project does not have', async () => {
    const { project } = await branched();
    const other = await branched();
    expect((await failureOf(() => go(project, other.left))).kind).toBe('unknown-step');
  });

  it('that is stopped on the way leaves everything where it was', async () => {
    const { project } = await long(2_000);
    const before = everything(project.db);
    const history = project.query('getHistory', {});
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number) => {
      told.push(done);
      stop.abort();
    };
    const gone = project.command('goToStep', { step: null }, { ...who, signal: stop.signal, onProgress });
    expect((await failureOf(() => gone)).kind).toBe('cancelled');
    expect(told).toHaveLength(1);
    expect(everything(project.db)).toEqual(before);
    expect(project.query('getHistory', {})).toEqual(history);
    await markWords(project, project.query('listDocuments', {})[0]?.id ?? '', 'claim', 'Judul');
  });

  it('keeps whoever asks meanwhile waiting, so that nobody sees or writes into the middle', async () => {
    const { project, document } = await long(2_000);
    const answers: Extract<FromDb, { type: 'response' }>[] = [];
    const service = serve(project, (message) => message.type === 'response' && answers.push(message));
    const ask = { type: 'request', coder: 'tester' } as const;
    service.take({ ...ask, id: 1, name: 'goToStep', input: { step: null } });
    await new Promise((resolve) => setImmediate(resolve));
    expect(project.db.held).not.toBeNull();
    service.take({ ...ask, id: 2, name: 'listDocuments', input: {} });
    const items = [{ name: 'b.txt', content: 'Teks kedua.' }];
    service.take({ ...ask, id: 3, name: 'importDocuments', input: { items, defaults: {} } });
    await service.idle();
    expect(answers.find(({ id }) => id === 2)?.result).toEqual({ ok: true, value: [] });
    // There is no step at the beginning, but whoever shows the project must hear that it has changed.
    expect(answers.find(({ id }) => id === 1)?.touched?.tables).toContain('document');
    expect(project.query('listDocuments', {})).toHaveLength(1);
    expect(project.query('listDocuments', {})[0]?.id).not.toBe(document);
  });

  it('waits between the batches of an import, and both are whole', async () => {
    const { project } = await long(1_000);
    const items = Array.from({ length: 400 }, (_, at) => ({ name: `${at}`, content: `Teks ${at}. ${text}` }));
    const imported = project.command('importDocuments', { items, defaults: {} }, who);
    await new Promise((resolve) => setImmediate(resolve));
    await go(project, null);
    expect((await imported).value.imported).toHaveLength(400);
    expect(project.query('listDocuments', {})).toHaveLength(400);
    // The import is new work after an undo: the other branch is still there.
    expect(
      list(project)
        .steps.slice(0, 2)
        .map(({ name, place }) => [name, place]),
    ).toEqual([
      ['importDocuments', 'done'],
      ['createMarks', 'aside'],
    ]);
  });
});

describe('the list of steps', () => {
  it('says of each step where it lies and what it was done to, in any state of the history', async () => {
    const { project, left } = await branched();
    const subjects = ['Kementerian', 'setidaknya 100.000 tentara', 'membantah laporan itu', 'Judul'];
    const expectPlaces = (...expected: string[]) =>
      expect(places(project)).toEqual(subjects.map((subject, at) => [expected[at], subject]));
    expectPlaces('done', 'done', 'aside', 'done');
    await project.command('undo', {}, who);
    expectPlaces('ahead', 'done', 'aside', 'done');
    expect(list(project).above).toBe(1);
    await go(project, left);
    expectPlaces('aside', 'aside', 'done', 'done');
    expect(list(project).above).toBe(2);
    await go(project, null);
    expectPlaces('aside', 'aside', 'ahead', 'ahead');
    expect(list(project)).toMatchObject({ above: 4, total: 4 });
  });

  it('names what was edited, moved, deleted and retitled', async () => {
    const { project, document, number, quote } = await branched();
    await project.command('editMarks', { ids: [number], changes: { note: 'n' } }, who);
    await project.command('moveMark', { id: quote, segment: 0, to: { start: 0, end: 5 } }, who);
    await project.command('editDocument', { id: document, changes: { title: 'Judul baru' } }, who);
    await project.command('deleteMarks', { ids: [number, quote] }, who);
    expect(
      list(project)
        .steps.slice(0, 4)
        .map(({ name, subject }) => [name, subject]),
    ).toEqual([
      ['deleteMarks', 'setidaknya 100.000 tentara'],
      ['editDocument', 'Judul baru'],
      // A moved mark that is gone again: the words it got.
      ['moveMark', 'Judul'],
      ['editMarks', null],
    ]);
  });

  it('comes in pages, and narrows to names, coders, days and counts', async () => {
    const { project, document } = await branched();
    await project.command(
      'createMarks',
      {
        document,
        kind: 'claim',
        marks: [0, 1, 2].map((at) => [{ start: at, end: at + 1, role: 'content' as const }]),
        fields: {},
      },
      { coder: 'Analis-2' },
    );
    const page = list(project, [], 1, 2);
    expect(page.total).toBe(5);
    expect(page.steps.map(({ subject }) => subject)).toEqual(['Kementerian', 'setidaknya 100.000 tentara']);
    const found = (...words: StepWord[]) =>
      list(project, words).steps.map(({ count, kind }) => [kind, count]);
    const claims: StepWord = { text: 'claim', names: [{ name: 'createMarks', kind: 'claim' }] };
    expect(found(claims)).toEqual([
      ['claim', 3],
      ['claim', 1],
    ]);
    const word = (text: string): StepWord => ({ text, names: [] });
    expect(found(claims, word('analis'))).toEqual([['claim', 3]]);
    expect(found(word('3'))).toEqual([['claim', 3]]);
    const today = new Date().toISOString().slice(0, 10);
    expect(list(project, [word(today), claims])).toMatchObject({ total: 2, above: 0 });
    expect(found(word('nobody'))).toEqual([]);
  });
});
