import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSpans, eachSpan, spanCount } from '../../core/text/packed-spans.ts';
import { openSuggestions } from '../../core/suggestions/open-suggestions.ts';
import { openProject } from '../open-project.ts';
import type { Project } from '../project.ts';
import {
  closeAfterTest,
  everything,
  failureOf,
  importText,
  markWords,
  testProject,
  who,
} from '../project-for-tests.ts';

const text =
  'Judul\n\n😀 Setidaknya 100.000 tentara berkumpul; 30 duta besar dan belasan pengamat hadir.\nBiaya Rp 3 miliar.\n';

function found(project: Project, document: string) {
  const { spans, next } = project.query('findNumbers', { document, from: 0 });
  expect(next).toBeNull();
  return spans;
}

/** The words of what is still suggested. */
function suggested(project: Project, document: string): string[] {
  const marks = project.query('listMarks', { document });
  const dismissed = [...eachSpan(project.query('listDismissed', { document, kind: 'number' }))];
  const open = openSuggestions(found(project, document), [...marks, ...dismissed]);
  return [...eachSpan(open)].map(({ start, end }) =>
    project.query('getText', { id: document }).slice(start, end),
  );
}

const wordsOf = (project: Project, document: string, words: string) => {
  const start = project.query('getText', { id: document }).indexOf(words);
  return packSpans([{ start, end: start + words.length }]);
};

const all = ['Setidaknya 100.000 tentara', '30 duta besar', 'belasan pengamat', 'Rp 3 miliar'];

describe('acceptNumbers', () => {
  it('marks each with its reading as confirmed, whoever suggested it named as its origin', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const { value, step } = await project.command(
      'acceptNumbers',
      { document, spans: found(project, document) },
      { coder: 'analyst-1' },
    );
    expect(step).toMatchObject({ name: 'acceptNumbers', count: 4, kind: 'number' });
    const marks = value.ids.map((id) => project.query('getMark', { id }));
    expect(marks.map(({ segments }) => segments[0]?.quote)).toEqual(all);
    expect(marks.map(({ origin, coder, status }) => [origin, coder, status])).toEqual(
      marks.map(() => ['rule:number@1', 'analyst-1', 'draft']),
    );
    expect(marks[0]?.fields).toMatchObject({
      value_low: '100000',
      value_best: '100000',
      comparator: '≥',
      counted: 'tentara',
      reading_state: 'confirmed',
    });
    expect(suggested(project, document)).toEqual([]);
  });

  it('decides nothing for an ambiguous figure', async () => {
    const project = testProject();
    const document = await importText(project, 'x 100.000 tentara', { language: 'und' });
    const { value } = await project.command(
      'acceptNumbers',
      { document, spans: found(project, document) },
      who,
    );
    const { fields } = project.query('getMark', { id: value.ids[0] ?? '' });
    expect(fields.reading_state).toBe('ambiguous');
    expect(fields.value_best).toBeUndefined();
  });

  it('marks nothing twice, and all or nothing', async () => {
    const project = testProject();
    const document = await importText(project, text);
    await markWords(project, document, 'number', '30 duta besar');
    const spans = found(project, document);
    const { value } = await project.command('acceptNumbers', { document, spans }, who);
    expect(value.ids).toHaveLength(3);
    const again = await project.command('acceptNumbers', { document, spans }, who);
    expect([again.step, again.value.ids]).toEqual([null, []]);
    const before = everything(project.db);
    const half = packSpans([
      { start: 0, end: 5 },
      { start: 8, end: 12 },
    ]);
    expect(
      await failureOf(() => project.command('acceptNumbers', { document, spans: half }, who)),
    ).toMatchObject({ kind: 'span-outside' });
    expect(everything(project.db)).toEqual(before);
  });

  it('is one step to undo, however many', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const before = everything(project.db);
    await project.command('acceptNumbers', { document, spans: found(project, document) }, who);
    await project.command('undo', {}, who);
    expect(everything(project.db)).toEqual(before);
    expect(suggested(project, document)).toEqual(all);
  });
});

describe('dismissNumbers', () => {
  it('is kept over a restart, undone and redone, and tells the table it touched', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const spans = wordsOf(project, document, '30 duta besar');
    const { touched, step } = await project.command('dismissNumbers', { document, spans }, who);
    expect([touched.tables, step?.count]).toEqual([['dismissal', 'step'], 1]);
    const kept = all.filter((words) => words !== '30 duta besar');
    expect(suggested(project, document)).toEqual(kept);
    project.close();
    const reopened = await openProject(project.path, { mode: 'write' });
    closeAfterTest(reopened);
    expect(suggested(reopened, document)).toEqual(kept);
    await reopened.command('undo', {}, who);
    expect(suggested(reopened, document)).toEqual(all);
    await reopened.command('redo', {}, who);
    expect(suggested(reopened, document)).toEqual(kept);
  });

  it('keeps to its place when the reading there becomes another', async () => {
    const project = testProject();
    const document = await importText(project, text);
    // As an older reader may have found it.
    const spans = wordsOf(project, document, '100.000');
    await project.command('dismissNumbers', { document, spans }, who);
    expect(suggested(project, document)).toEqual(all.slice(1));
  });

  it('dismisses once what is dismissed twice', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const spans = found(project, document);
    await project.command('dismissNumbers', { document, spans }, who);
    expect((await project.command('dismissNumbers', { document, spans }, who)).step).toBeNull();
    expect(spanCount(project.query('listDismissed', { document, kind: 'number' }))).toBe(4);
  });

  it('is taken back for the whole document as one step', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const other = await importText(project, `${text}.`, { language: 'id' }, 'other.txt');
    for (const id of [document, other])
      await project.command('dismissNumbers', { document: id, spans: found(project, id) }, who);
    const { step } = await project.command('restoreNumbers', { document }, who);
    expect(step).toMatchObject({ name: 'restoreNumbers', count: 4 });
    expect(suggested(project, document)).toEqual(all);
    expect(suggested(project, other)).toEqual([]);
    await project.command('undo', {}, who);
    expect(suggested(project, document)).toEqual([]);
  });
});

describe('any row of decisions', () => {
  it('is undone to the start and redone to the end, and nothing decided is ever suggested', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('accept', 'dismiss', 'restore'), fc.nat(3)), {
          minLength: 1,
          maxLength: 8,
        }),
        async (decisions) => {
          const project = testProject();
          const document = await importText(project, text);
          const start = everything(project.db);
          const places = found(project, document);
          let steps = 0;
          for (const [act, at] of decisions) {
            const spans = places.slice(at * 2, at * 2 + 2);
            const { step } =
              act === 'restore'
                ? await project.command('restoreNumbers', { document }, who)
                : await project.command(
                    act === 'accept' ? 'acceptNumbers' : 'dismissNumbers',
                    { document, spans },
                    who,
                  );
            if (step !== null) steps++;
            if (act !== 'restore') expect(suggested(project, document)).not.toContain(all[at]);
          }
          const end = everything(project.db);
          for (let n = 0; n < steps; n++) await project.command('undo', {}, who);
          expect(everything(project.db)).toEqual(start);
          for (let n = 0; n < steps; n++) await project.command('redo', {}, who);
          expect(everything(project.db)).toEqual(end);
        },
      ),
      { numRuns: 15 },
    );
  });
});
