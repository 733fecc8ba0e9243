/**
 * What the history costs: marks made and edited by the ordinary commands, beside the same rows written to a project from
 * which the log's triggers were taken, without steps and counts. Runs alternate; each has a project of its own.
 */
import { join } from 'node:path';
import { insertMark } from '../db/marks/insert-mark.ts';
import { createProject } from '../db/open-project.ts';
import type { Project } from '../db/project.ts';
import { type Figure, median, milliseconds } from './measure.ts';

const marksInBulk = 20_000;
const single = 300;
const runs = 5;
const who = { coder: 'bench' };

interface Run {
  bulk: number;
  one: number;
}

export async function measureChangeLog(folder: string): Promise<Figure[]> {
  const logged: Run[] = [];
  const bare: Run[] = [];
  for (let run = 0; run < runs; run++) {
    bare.push(await withProject(join(folder, `bare-${run}.claimlight`), writeBare));
    logged.push(await withProject(join(folder, `logged-${run}.claimlight`), writeLogged));
  }
  const figure = (what: string, of: keyof Run, limit: number): Figure => {
    const [own, peer] = [median(logged.map((entry) => entry[of])), median(bare.map((entry) => entry[of]))];
    return {
      what: `${what} (median of ${runs})`,
      value: milliseconds(own),
      peer: `the same rows without log and triggers ${milliseconds(peer)}`,
      ratio: `${own >= peer ? '+' : ''}${(100 * (own / peer - 1)).toFixed(0)} %`,
      goal: limit < Infinity ? `≤ +${(100 * limit).toFixed(0)} %` : '',
      met: own / peer - 1 <= limit,
    };
  };
  return [
    figure(`Insert ${marksInBulk.toLocaleString('en')} marks as one command`, 'bulk', 0.4),
    figure('Insert one mark, committed to the disk', 'one', Infinity),
  ];
}

const text = 'Words of a report. '.repeat(5_000);
const spans = Array.from({ length: marksInBulk }, (_, at) => [
  { start: 4 * at, end: 4 * at + 9, role: 'content' as const },
]);

async function withProject(
  path: string,
  write: (project: Project, document: string) => Promise<Run>,
): Promise<Run> {
  const project = createProject(path);
  const items = [{ name: 'a.txt', content: text }];
  const { value } = await project.command('importDocuments', { items, defaults: { language: 'en' } }, who);
  try {
    return await write(project, value.imported[0]?.id ?? '');
  } finally {
    project.close();
  }
}

async function writeLogged(project: Project, document: string): Promise<Run> {
  const create = (marks: typeof spans) =>
    project.command('createMarks', { document, kind: 'claim', marks, fields: {} }, who);
  const bulk = await timed(() => create(spans));
  const ones: number[] = [];
  for (const span of spans.slice(0, single)) ones.push(await timed(() => create([span])));
  return { bulk, one: median(ones) };
}

async function writeBare(project: Project): Promise<Run> {
  const db = project.writable();
  const triggers = db.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
  for (const { name } of triggers) db.run(`DROP TRIGGER ${name}`);
  const writing = { coder: 1, at: new Date().toISOString() };
  const create = (marks: typeof spans) =>
    db.transaction(() => {
      for (const segments of marks)
        insertMark(db, writing, {
          document: 1,
          text,
          kind: 'claim',
          segments,
          fields: {},
          origin: 'human',
          note: '',
        });
    });
  const bulk = await timed(() => create(spans));
  const ones: number[] = [];
  for (const span of spans.slice(0, single)) ones.push(await timed(() => create([span])));
  return { bulk, one: median(ones) };
}

async function timed(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
