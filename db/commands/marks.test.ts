import { describe, expect, it } from 'vitest';
import { failureOf, importText, markWords, testProject, who } from '../project-for-tests.ts';

const text =
  'Judul\n\n😀 Utusan: “Pulang,” merujuk setidaknya 100.000 tentara di perbatasan. 😀 Kementerian membantah.\n';

const content = (start: number, end: number) => ({ start, end, role: 'content' as const });

describe('createMarks', () => {
  it('cuts quote and context from the text and prefills what the words say', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const number = await markWords(project, document, 'number', 'setidaknya 100.000 tentara', {
      reported_by: ' Utusan ',
    });
    const quote = await markWords(project, document, 'quote', '“Pulang,”', { speaker: 'Utusan' });
    const claim = await markWords(project, document, 'claim', 'Kementerian membantah', { stance: 'denies' });
    expect(project.query('getMark', { id: number })).toMatchObject({
      document_id: document,
      kind: 'number',
      segments: [
        { role: 'content', quote: 'setidaknya 100.000 tentara', suffix: ' di perbatasan. 😀 Kementerian m' },
      ],
      coder: 'tester',
      origin: 'human',
      status: 'draft',
      certainty: 'sure',
      note: '',
      tags: [],
      fields: {
        value_low: '100000',
        value_best: '100000',
        comparator: '≥',
        reading_state: 'auto',
        counted: 'tentara',
        reported_by: 'Utusan',
      },
    });
    expect(project.query('getMark', { id: quote }).fields).toEqual({
      quote_form: 'direct',
      speaker: 'Utusan',
    });
    expect(project.query('getMark', { id: claim }).fields).toEqual({
      claim_text: 'Kementerian membantah',
      stance: 'denies',
    });
    expect(project.query('listEntities', {}).map(({ name }) => name)).toEqual(['Utusan']);
    expect(project.query('listDocuments', {})[0]?.counts).toEqual({ claim: 1, quote: 1, number: 1 });
  });

  it('keeps an ambiguous figure open', async () => {
    const project = testProject();
    const document = await importText(project, 'x 100.000 y', { language: 'und' });
    const { fields } = project.query('getMark', {
      id: await markWords(project, document, 'number', '100.000'),
    });
    expect(fields.reading_state).toBe('ambiguous');
    expect([fields.value_low, fields.value_best, fields.value_high]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('lets values that are given win, and says whether they agree with the words', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const fieldsOf = async (given: Record<string, string>) =>
      project.query('getMark', {
        id: await markWords(project, document, 'number', 'setidaknya 100.000 tentara', given),
      }).fields;
    expect(await fieldsOf({ value_low: '100000', value_best: '100000' })).toMatchObject({
      reading_state: 'confirmed',
    });
    const other = await fieldsOf({ value_best: '90000' });
    expect(other).toMatchObject({ value_best: '90000', reading_state: 'corrected', counted: 'tentara' });
    expect(other.value_low).toBeUndefined();
  });

  it('refuses places that are not in the text, whole', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const emoji = text.indexOf('😀');
    for (const span of [
      content(0, text.length + 1),
      content(5, 5),
      content(emoji + 1, emoji + 4),
      content(0, emoji + 1),
    ]) {
      const marks = [[content(0, 5)], [span]];
      const input = { document, kind: 'claim' as const, marks, fields: { claimant: 'Utusan' } };
      expect(await failureOf(() => project.command('createMarks', input, who))).toEqual({
        kind: 'span-outside',
        detail: { start: span.start, end: span.end, length: text.length },
      });
    }
    expect(project.query('listMarks', { document })).toEqual([]);
    expect(project.query('listEntities', {})).toEqual([]);
    const cue = {
      document,
      kind: 'claim' as const,
      marks: [[{ start: 0, end: 5, role: 'cue' as const }]],
      fields: {},
    };
    expect((await failureOf(() => project.command('createMarks', cue, who))).kind).toBe('wrong-field');
  });

  it('refuses fields the kind does not have, values it does not allow, documents that are not there', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const failing = async (fields: Record<string, unknown>) =>
      failureOf(() => markWords(project, document, 'claim', 'Judul', fields as Record<string, string>));
    expect(await failing({ speaker: 'X' })).toMatchObject({
      kind: 'wrong-field',
      detail: { field: 'speaker' },
    });
    expect(await failing({ verdict: 'True' })).toMatchObject({
      kind: 'wrong-field',
      detail: { field: 'verdict' },
    });
    expect(await failing({ nonsense: null })).toMatchObject({
      kind: 'wrong-field',
      detail: { field: 'nonsense' },
    });
    await project.command('removeDocuments', { ids: [document] }, who);
    const input = { document, kind: 'claim' as const, marks: [[content(0, 5)]], fields: {} };
    expect(await failureOf(() => project.command('createMarks', input, who))).toEqual({
      kind: 'unknown-document',
      detail: { document },
    });
  });

  it('lists marks in reading order, outer before inner, with the other segments beside the main one', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const marks = [
      [content(10, 12)],
      [{ ...content(20, 22), role: 'cue' as const }, content(0, 5), content(30, 33)],
      [content(0, 9)],
    ];
    const { value } = await project.command(
      'createMarks',
      { document, kind: 'quote', marks, fields: {} },
      who,
    );
    const [late, several, outer] = value.ids;
    const listed = project.query('listMarks', { document });
    expect(listed.map(({ id }) => id)).toEqual([outer, several, late]);
    expect(listed[1]).toMatchObject({
      document,
      start: 0,
      end: 5,
      more: [
        { role: 'cue', start: 20, end: 22 },
        { role: 'content', start: 30, end: 33 },
      ],
    });
    expect(project.query('getMarkSummaries', { ids: [late ?? '', 'gone'] })).toEqual([listed[2]]);
  });
});

describe('editMarks', () => {
  it('merges fields, clears with null, and marks a changed figure as corrected', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const id = await markWords(project, document, 'number', 'setidaknya 100.000 tentara', {
      reported_by: 'A',
    });
    const edit = async (fields: Record<string, string | null>) => {
      await project.command('editMarks', { ids: [id], changes: { fields } }, who);
      return project.query('getMark', { id }).fields;
    };
    expect(await edit({ scope: 'planned', reported_by: 'B' })).toMatchObject({
      scope: 'planned',
      reported_by: 'B',
      reading_state: 'auto',
    });
    expect(await edit({ reported_by: null })).not.toHaveProperty('reported_by');
    expect(await edit({ reading_state: 'confirmed' })).toMatchObject({ reading_state: 'confirmed' });
    expect(await edit({ value_high: '120000' })).toMatchObject({
      value_high: '120000',
      reading_state: 'corrected',
    });
    expect(await edit({ value_best: '1', reading_state: 'confirmed' })).toMatchObject({
      reading_state: 'confirmed',
    });
    expect((await failureOf(() => edit({ stance: 'denies' }))).kind).toBe('wrong-field');
  });

  it('keeps an ambiguous reading so until values are given', async () => {
    const project = testProject();
    const document = await importText(project, 'x 100.000 y', { language: 'und' });
    const id = await markWords(project, document, 'number', '100.000');
    const edit = (fields: Record<string, string>) =>
      project.command('editMarks', { ids: [id], changes: { fields } }, who);
    await edit({ unit: 'km' });
    expect(project.query('getMark', { id }).fields.reading_state).toBe('ambiguous');
    await edit({ value_best: '100000' });
    expect(project.query('getMark', { id }).fields.reading_state).toBe('corrected');
  });

  it('changes many at once or none', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const claim = await markWords(project, document, 'claim', 'Judul');
    const quote = await markWords(project, document, 'quote', '“Pulang,”');
    const changes = { status: 'final' as const, tags: ['a', 'b', 'a'] };
    const { step } = await project.command('editMarks', { ids: [claim, quote, claim], changes }, who);
    expect(step).toMatchObject({ count: 2, kind: null });
    expect(project.query('getMark', { id: quote })).toMatchObject({ status: 'final', tags: ['a', 'b'] });
    const ids = [claim, '01a20bc5-15a3-7000-823b-5b5285de7a33'];
    const failure = await failureOf(() => project.command('editMarks', { ids, changes: { note: 'x' } }, who));
    expect(failure).toEqual({ kind: 'unknown-mark', detail: { mark: ids[1] } });
    expect(project.query('getMark', { id: claim }).note).toBe('');
  });
});

describe('moveMark', () => {
  it('reads a number anew that nobody has reviewed and keeps everything else', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const id = await markWords(project, document, 'number', '100.000', { scope: 'planned' });
    expect(project.query('getMark', { id }).fields).toMatchObject({ comparator: '=' });
    const start = text.indexOf('setidaknya');
    const to = { start, end: start + 'setidaknya 100.000 tentara'.length };
    await project.command('moveMark', { id, segment: 0, to }, who);
    const moved = project.query('getMark', { id });
    expect(moved.segments[0]).toMatchObject({ ...to, quote: 'setidaknya 100.000 tentara' });
    expect(moved.fields).toMatchObject({ comparator: '≥', counted: 'tentara', scope: 'planned' });
    await project.command(
      'editMarks',
      { ids: [id], changes: { fields: { reading_state: 'confirmed' } } },
      who,
    );
    await project.command('moveMark', { id, segment: 0, to: { ...to, start: start + 11 } }, who);
    expect(project.query('getMark', { id }).fields).toMatchObject({
      comparator: '≥',
      reading_state: 'confirmed',
    });
  });

  it('keeps what a person has written over an unreviewed reading, wherever it is read anew', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const words = 'setidaknya 100.000 tentara';
    const id = await markWords(project, document, 'number', words);
    const changes = { fields: { counted: 'prajurit', unit_text: null } };
    await project.command('editMarks', { ids: [id], changes }, who);
    const start = text.indexOf(words) + 'setidaknya '.length;
    const to = { start, end: text.indexOf(words) + words.length };
    await project.command('moveMark', { id, segment: 0, to }, who);
    const moved = project.query('getMark', { id }).fields;
    expect(moved).toMatchObject({ counted: 'prajurit', comparator: '=', reading_state: 'auto' });
    expect(moved).not.toHaveProperty('unit_text');
    await project.command('editDocument', { id: document, changes: { language: 'und' } }, who);
    const read = project.query('getMark', { id }).fields;
    expect(read).toMatchObject({ counted: 'prajurit', reading_state: 'ambiguous' });
    expect(read).not.toHaveProperty('unit_text');
    expect(read).not.toHaveProperty('value_best');
  });

  it('lets a claim follow its words until it was reworded', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const id = await markWords(project, document, 'claim', 'Kementerian');
    const start = text.indexOf('Kementerian');
    await project.command('moveMark', { id, segment: 0, to: { start, end: start + 21 } }, who);
    expect(project.query('getMark', { id }).fields.claim_text).toBe('Kementerian membantah');
    await project.command('editMarks', { ids: [id], changes: { fields: { claim_text: 'Lain' } } }, who);
    await project.command('moveMark', { id, segment: 0, to: { start, end: start + 11 } }, who);
    expect(project.query('getMark', { id })).toMatchObject({
      fields: { claim_text: 'Lain', stance: 'asserts' },
    });
  });

  it('refuses a place outside and a segment that is not there', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const id = await markWords(project, document, 'claim', 'Judul');
    const move = (segment: number, end: number) =>
      failureOf(() => project.command('moveMark', { id, segment, to: { start: 0, end } }, who));
    expect((await move(0, 10_000)).kind).toBe('span-outside');
    expect((await move(1, 5)).kind).toBe('wrong-field');
  });
});

describe('editDocument', () => {
  it('reads unreviewed numbers anew in another language, in the same step', async () => {
    const project = testProject();
    const document = await importText(project, 'At 1.234 and 5.678 points.', { language: 'en' });
    const auto = await markWords(project, document, 'number', '1.234');
    const fixed = await markWords(project, document, 'number', '5.678');
    const confirm = { fields: { reading_state: 'confirmed' } };
    await project.command('editMarks', { ids: [fixed], changes: confirm }, who);
    const best = (id: string) => project.query('getMark', { id }).fields.value_best;
    expect([best(auto), best(fixed)]).toEqual(['1.234', '5.678']);
    const { touched } = await project.command(
      'editDocument',
      { id: document, changes: { language: 'id' } },
      who,
    );
    expect([best(auto), best(fixed)]).toEqual(['1234', '5.678']);
    expect(touched.marks).toEqual([auto]);
    await project.command('undo', {}, who);
    expect([best(auto), project.query('getDocument', { id: document }).language]).toEqual(['1.234', 'en']);
  });

  it('sets the writing direction with the language', async () => {
    const project = testProject();
    const document = await importText(project, text);
    await project.command('editDocument', { id: document, changes: { language: 'ar' } }, who);
    expect(project.query('getDocument', { id: document }).direction).toBe('rtl');
  });
});

describe('removeDocuments', () => {
  it('hides documents with their marks everywhere', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const mark = await markWords(project, document, 'claim', 'Judul');
    await project.command('removeDocuments', { ids: [document] }, who);
    expect(project.query('getProject', {})).toMatchObject({ documents: 0, marks: 0 });
    expect(project.query('listDocuments', {})).toEqual([]);
    expect(project.query('getMarkSummaries', { ids: [mark] })).toEqual([]);
    expect((await failureOf(() => project.query('getMark', { id: mark }))).kind).toBe('unknown-mark');
    expect((await failureOf(() => project.query('getText', { id: document }))).kind).toBe('unknown-document');
    const preview = project.query('previewExport', {
      scope: { documents: null, kinds: null },
      choice: { format: 'csv', csv: { profile: 'data' }, texts: true },
      rows: 5,
    });
    expect(preview).toMatchObject({ rows: [], total: 0 });
    await project.command('undo', {}, who);
    expect(project.query('getMark', { id: mark }).document_id).toBe(document);
  });
});
