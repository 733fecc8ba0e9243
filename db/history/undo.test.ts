import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommandName, ParsedCommandInput } from '../../core/contract/commands.ts';
import { verify } from '../export/verify.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { createProject, openProject } from '../open-project.ts';
import type { Project } from '../project.ts';
import {
  everything,
  failureOf,
  importText,
  markWords,
  testFolder,
  testProject,
  who,
} from '../project-for-tests.ts';
import { connect } from '../sqlite/connect.ts';
import { readFileSync, readdirSync } from 'node:fs';

const text =
  'Judul\n\nUtusan: “Pulang,” merujuk setidaknya 100.000 tentara 😀 di perbatasan. Kementerian membantah.\n';

/** One of each command that leaves a step, as a list of [name, input] for a project with two documents and three marks. */
async function prepared() {
  const project = testProject();
  const document = await importText(project, text);
  const other = await importText(project, `${text}lain`);
  const number = await markWords(project, document, 'number', 'setidaknya 100.000 tentara', {
    reported_by: 'Utusan',
  });
  const quote = await markWords(project, document, 'quote', '“Pulang,”');
  const commands: { [Name in CommandName]?: ParsedCommandInput<Name> } = {
    importDocuments: { items: [{ name: 'c.txt', content: 'Teks ketiga.' }], defaults: {} },
    editDocument: { id: document, changes: { title: 'Lain', language: 'en', note: 'catatan' } },
    removeDocuments: { ids: [document, other] },
    createMarks: {
      document,
      kind: 'claim',
      marks: [[{ start: 0, end: 5, role: 'content' }], [{ start: 7, end: 13, role: 'content' }]],
      fields: { claimant: 'Kementerian' },
    },
    editMarks: { ids: [number, quote], changes: { status: 'final', tags: ['a'], note: 'n' } },
    moveMark: { id: number, segment: 0, to: { start: 43, end: 58 } },
    deleteMarks: { ids: [number, quote] },
  };
  return { project, document, number, commands };
}

describe('undo and redo', () => {
  it('bring back each command exactly, also after reopening', async () => {
    const { project, commands } = await prepared();
    for (const [name, input] of Object.entries(commands)) {
      const before = everything(project.db);
      const { step } = await project.command(name as CommandName, input, who);
      expect(step?.name).toBe(name);
      const after = everything(project.db);
      expect(after).not.toEqual(before);
      expect((await project.command('undo', {}, who)).value).toEqual(step);
      const undone = everything(project.db);
      // An undone import stays, hidden: its text is not in the log.
      if (name === 'importDocuments') expect(project.query('listDocuments', {})).toHaveLength(2);
      else expect(undone).toEqual(before);
      expect(project.query('getHistory', {}).redo).toEqual(step);
      expect((await project.command('redo', {}, who)).value).toEqual(step);
      expect(everything(project.db)).toEqual(after);
      await project.command('undo', {}, who);
      expect(everything(project.db)).toEqual(undone);
    }
  });

  it('tell what they touched as the command did', async () => {
    const { project, document, number, commands } = await prepared();
    const input = commands.deleteMarks ?? { ids: [] };
    const { touched } = await project.command('deleteMarks', input, who);
    expect(touched.tables.toSorted()).toEqual(['mark', 'segment', 'step']);
    expect(touched.marks?.toSorted()).toEqual(input.ids.toSorted());
    expect(touched.documents).toEqual([document]);
    for (const name of ['undo', 'redo'] as const) {
      const again = (await project.command(name, {}, who)).touched;
      expect({ ...again, marks: again.marks?.toSorted(), saved_at: '' }).toEqual({
        ...touched,
        marks: touched.marks?.toSorted(),
        saved_at: '',
      });
    }
    await project.command('undo', {}, who);
    const moved = await project.command(
      'moveMark',
      { id: number, segment: 0, to: { start: 0, end: 5 } },
      who,
    );
    expect(moved.touched).toMatchObject({ marks: [number], documents: [document] });
    const retitled = await project.command('editDocument', { id: document, changes: { title: 'T' } }, who);
    expect(retitled.touched).toMatchObject({
      tables: ['document', 'step'],
      marks: [],
      documents: [document],
    });
  });

  it('name no single rows where very many were touched', async () => {
    const project = testProject();
    const document = await importText(project, 'a'.repeat(1_000));
    const marks = Array.from({ length: 201 }, (_, at) => [
      { start: at, end: at + 1, role: 'content' as const },
    ]);
    const { touched } = await project.command(
      'createMarks',
      { document, kind: 'claim', marks, fields: {} },
      who,
    );
    expect(touched).toMatchObject({ marks: null, documents: [document] });
  });

  it('leave no step where nothing changed', async () => {
    const { project, number } = await prepared();
    const before = project.query('getHistory', {});
    const edited = await project.command('editMarks', { ids: [number], changes: { status: 'draft' } }, who);
    expect(edited.step).toBeNull();
    expect(edited.touched.tables).toEqual([]);
    expect(project.query('getHistory', {})).toEqual(before);
  });

  it('say when there is nothing left, and that a new command branches off', async () => {
    const project = testProject();
    expect((await failureOf(() => project.command('undo', {}, who))).kind).toBe('nothing-to-undo');
    const document = await importText(project, text);
    expect((await failureOf(() => project.command('redo', {}, who))).kind).toBe('nothing-to-redo');
    const first = await markWords(project, document, 'claim', 'Judul');
    await project.command('undo', {}, who);
    const second = await markWords(project, document, 'claim', 'Utusan');
    expect((await failureOf(() => project.command('redo', {}, who))).kind).toBe('nothing-to-redo');
    await project.command('undo', {}, who);
    // Of two branches the one that was undone last is done again.
    await project.command('redo', {}, who);
    expect(project.query('listMarks', { document }).map(({ id }) => id)).toEqual([second]);
    expect(first).not.toBe(second);
  });

  it('stop at a migration', async () => {
    const path = join(testFolder(), 'p.claimlight');
    const project = createProject(path);
    const document = await importText(project, text);
    await markWords(project, document, 'claim', 'Judul');
    await project.command('undo', {}, who);
    project.close();
    const db = connect(path, 'write');
    migrate(db, [
      ...migrations,
      { version: migrations.length + 1, sql: 'ALTER TABLE mark ADD COLUMN extra TEXT' },
    ]);
    // Opened again by a build that knows that schema; here the same code, told the old number.
    const { undo, redo } = await import('./undo.ts');
    expect((await failureOf(() => undo(db))).kind).toBe('undo-past-migration');
    expect((await failureOf(() => redo(db))).kind).toBe('undo-past-migration');
    db.close();
  });

  it('hold for any course of work, through reopenings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
        const path = join(testFolder(), 'p.claimlight');
        let project = createProject(path);
        try {
          await importText(project, text);
          await importText(project, `Kedua. ${text}`);
          // What the project must look like at each step of its history.
          const states = new Map([[headOf(project), visible(project)]]);
          for (const each of acts) {
            if (each.act === 'reopen') {
              project.close();
              project = await openProject(path, { mode: 'write' });
            } else await perform(project, each);
            const head = headOf(project);
            const expected = states.get(head);
            if (expected === undefined) states.set(head, visible(project));
            else expect(visible(project)).toEqual(expected);
          }
          expect(verify(project.db).problems).toEqual([]);
        } finally {
          project.close();
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('the code of db/', () => {
  it('never replaces rows, which would escape the log', () => {
    const folder = join(import.meta.dirname, '..');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      // Comments may speak of it.
      .map((source) => source.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, ''));
    expect(sources.filter((source) => /OR REPLACE|REPLACE INTO/i.test(source))).toEqual([]);
  });
});

const act = fc.record({
  act: fc.constantFrom(
    ...(['create', 'edit', 'move', 'delete', 'document', 'remove', 'import', 'reopen'] as const),
    ...(['create', 'create', 'undo', 'undo', 'undo', 'redo', 'redo', 'go', 'go', 'there and back'] as const),
  ),
  which: fc.nat(),
  kind: fc.constantFrom('claim' as const, 'quote' as const, 'number' as const),
  from: fc.nat(60),
  length: fc.integer({ min: 1, max: 30 }),
  words: fc.constantFrom('Utusan', 'Kementerian', 'Kantor'),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

const listed = (project: Project) => project.query('listSteps', { words: [], offset: 0, limit: 200 }).steps;

const headOf = (project: Project) => project.query('getHistory', {}).undo?.id ?? '';

/** All a person can see, which leaves out hidden documents. */
function visible(project: Project) {
  const documents = project.query('listDocuments', {});
  return documents.map((document) => ({
    ...document,
    metadata: project.query('getDocument', { id: document.id }),
    marks: project
      .query('listMarks', { document: document.id })
      .map(({ id }) => project.query('getMark', { id })),
  }));
}

async function perform(
  project: Project,
  { act: name, which, kind, from, length, words }: Act,
): Promise<void> {
  const documents = project.query('listDocuments', {});
  const document = documents[which % Math.max(1, documents.length)]?.id;
  const marks = document === undefined ? [] : project.query('listMarks', { document });
  const mark = marks[which % Math.max(1, marks.length)]?.id;
  const named = { claim: { claimant: words }, quote: { speaker: words }, number: { reported_by: words } };
  try {
    if (name === 'undo' || name === 'redo') await project.command(name, {}, who);
    const steps = ['', ...listed(project).map(({ id }) => id)];
    const go = (step = '') => project.command('goToStep', { step: step || null }, who);
    if (name === 'go') await go(steps[which % steps.length]);
    // All of it done again from nothing, by the log alone.
    if (name === 'there and back') {
      const head = headOf(project);
      const before = everything(project.db);
      await go();
      expect(visible(project)).toEqual([]);
      await go(head);
      expect(everything(project.db)).toEqual(before);
    }
    if (name === 'import')
      await project.command(
        'importDocuments',
        { items: [{ name: 'x', content: `${words} ${which}` }], defaults: {} },
        who,
      );
    if (document === undefined) return;
    if (name === 'create') {
      const segments = [{ start: from, end: from + length, role: 'content' as const }];
      await project.command('createMarks', { document, kind, marks: [segments], fields: named[kind] }, who);
    }
    if (name === 'document') {
      const changes = { language: from % 2 ? 'en' : 'id', place: words };
      await project.command('editDocument', { id: document, changes }, who);
    }
    if (name === 'remove' && documents.length > 1)
      await project.command('removeDocuments', { ids: [document] }, who);
    if (mark === undefined) return;
    const { kind: markKind } = project.query('getMark', { id: mark });
    if (name === 'edit')
      await project.command(
        'editMarks',
        { ids: [mark], changes: { note: words, fields: named[markKind] } },
        who,
      );
    if (name === 'move')
      await project.command(
        'moveMark',
        { id: mark, segment: 0, to: { start: from, end: from + length } },
        who,
      );
    if (name === 'delete')
      await project.command('deleteMarks', { ids: marks.slice(0, 1 + (which % 3)).map(({ id }) => id) }, who);
  } catch (error) {
    // Half an emoji, nothing to undo, a text already here: refusals are part of any course of work.
    await failureOf(() => Promise.reject(error));
  }
}
