import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../core/contract/commands.ts';
import type { DbInput, DbRequestName, FromDb, ToDb } from '../core/contract/db-protocol.ts';
import { queries } from '../core/contract/queries.ts';
import { commandHandlers } from './commands/command-handlers.ts';
import type { Project } from './project.ts';
import { importText, testFolder, testProject } from './project-for-tests.ts';
import { markTableHandlers } from './table/mark-table.ts';
import { queryHandlers } from './queries/query-handlers.ts';
import { sampleMarks } from './sample/marks.ts';
import { serve } from './serve.ts';

describe('handlers', () => {
  it('are there for every name of the contract and no other', () => {
    expect(Object.keys({ ...queryHandlers, ...markTableHandlers }).toSorted()).toEqual(
      Object.keys(queries).toSorted(),
    );
    expect(Object.keys(commandHandlers).toSorted()).toEqual(Object.keys(commands).toSorted());
  });
});

function conversation(project: Project) {
  const said: FromDb[] = [];
  const service = serve(project, (message) => said.push(structuredClone(message)));
  let lastId = 0;
  const ask = <Name extends DbRequestName>(name: Name, input: DbInput<Name>) => {
    const id = ++lastId;
    // A union of messages cannot follow a generic name.
    service.take(structuredClone({ type: 'request', id, name, input, coder: 'tester' }) as unknown as ToDb);
    return id;
  };
  const answered = async (id: number) => {
    await service.idle();
    const found = said.filter((message) => message.type === 'response' && message.id === id);
    expect(found).toHaveLength(1);
    const [answer] = found;
    return answer?.type === 'response' ? answer : undefined;
  };
  return { service, said, ask, answered };
}

describe('serve', () => {
  it('answers each request once, failures as values, what was touched beside', async () => {
    const project = testProject();
    const document = await importText(project, 'Teks pendek.');
    const { ask, answered } = conversation(project);
    const summary = await answered(ask('getProject', {}));
    expect(summary).toMatchObject({ result: { ok: true, value: { documents: 1 } } });
    expect(summary).not.toHaveProperty('touched');
    const marks = (end: number) => [[{ start: 0, end, role: 'content' as const }]];
    const made = await answered(ask('createMarks', { document, kind: 'claim', marks: marks(4), fields: {} }));
    expect(made).toMatchObject({ result: { ok: true }, touched: { documents: [document] } });
    expect(made).toHaveProperty('touched.summaries.length', 1);
    const failed = await answered(
      ask('createMarks', { document, kind: 'claim', marks: marks(99), fields: {} }),
    );
    expect(failed?.result).toMatchObject({ ok: false, error: { kind: 'span-outside' } });
    expect(failed).not.toHaveProperty('touched');
    const unknown = await answered(ask('dropTables' as 'undo', {}));
    expect(unknown?.result).toMatchObject({ ok: false, error: { kind: 'bad-input' } });
    expect((await answered(ask('toString' as 'undo', {})))?.result.ok).toBe(false);
  });

  it('tells progress, exports and copies', async () => {
    const project = testProject();
    const { ask, answered, said } = conversation(project);
    await answered(ask('createSample', {}));
    const folder = testFolder();
    const target = join(folder, 'out.csv');
    const exported = await answered(
      ask('exportDataset', {
        scope: { documents: null, kinds: null },
        choice: { format: 'csv', csv: { profile: 'data' }, texts: true },
        language: 'en',
        target,
      }),
    );
    expect(exported?.result).toEqual({ ok: true, value: { path: target, rows: sampleMarks.length } });
    const copy = join(folder, 'copy.claimlight');
    expect((await answered(ask('saveCopy', { target: copy })))?.result).toEqual({
      ok: true,
      value: { path: copy },
    });
    expect(said).toContainEqual({
      type: 'progress',
      task: 'export',
      done: sampleMarks.length,
      total: sampleMarks.length,
    });
  });

  it('stops long work by its id and answers others meanwhile', async () => {
    const project = testProject();
    const document = await importText(project, 'Teks pendek.');
    const { service, said, ask, answered } = conversation(project);
    const items = Array.from({ length: 300 }, (_, at) => ({
      name: `${at}`,
      content: `Teks ${at}. `.repeat(2_000),
    }));
    const importing = ask('importDocuments', { items, defaults: {} });
    const asked = ask('getText', { id: document });
    service.take({ type: 'cancel', id: importing });
    expect((await answered(importing))?.result).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    const order = said.flatMap((message) => (message.type === 'response' ? [message.id] : []));
    expect(order).toEqual([asked, importing]);
    service.take({ type: 'cancel', id: 99 });
  });
});

describe('the sample', () => {
  it('is made once, of marks that read as they should, and can be undone whole', async () => {
    const project = testProject();
    const { ask, answered } = conversation(project);
    expect((await answered(ask('createSample', {})))?.result).toEqual({ ok: true, value: null });
    expect(await answered(ask('createSample', {}))).not.toHaveProperty('touched');
    const documents = project.query('listDocuments', {});
    expect(documents.map(({ language, outlet }) => [language, outlet])).toEqual([
      ['id', 'Harian Contoh'],
      ['en', 'Example Wire'],
    ]);
    const numbers = documents
      .flatMap(({ id }) => project.query('listMarks', { document: id }))
      .filter(({ kind }) => kind === 'number')
      .map(({ brief }) => [brief.comparator, brief.value_low, brief.value_high, brief.counted]);
    expect(numbers).toEqual([
      ['=', '30', '30', 'duta besar'],
      ['≥', '100000', undefined, 'tentara'],
      ['range', '90000', '120000', 'personel'],
      ['≥', '100000', undefined, 'troops'],
    ]);
    for (let step = 0; step < sampleMarks.length + 2; step++)
      expect((await answered(ask('undo', {})))?.result.ok).toBe(true);
    expect(project.query('getProject', {})).toMatchObject({ documents: 0, marks: 0 });
  });
});
