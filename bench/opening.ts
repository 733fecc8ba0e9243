/**
 * From starting the process to a usable window with an empty project, and with one of 10,000 documents and 200,000 marks: what
 * opening checks must not grow with the project. Both are closed cleanly before, and have their backup of the day.
 */
import { join } from 'node:path';
import { createProject } from '../db/open-project.ts';
import { type Figure, median, milliseconds, times as timesAs } from './measure.ts';
import { measureStarts } from './start-up.ts';

const documents = 10_000;
const marksEach = 20;

export async function measureOpening(application: string, folder: string, runs: number): Promise<Figure[]> {
  const empty = join(folder, 'empty.claimlight');
  createProject(empty).close();
  const large = await makeLivedInProject(folder);
  const times = await measureStarts(
    {
      empty: { executable: application, args: [empty], entry: 'usable' },
      large: { executable: application, args: [large], entry: 'usable' },
    },
    runs,
  );
  const [own, peer] = [median(times.large), median(times.empty)];
  return [
    {
      what: `Usable window with a project of 10,000 documents and 200,000 marks (median of ${runs})`,
      value: milliseconds(own),
      peer: `with an empty project ${milliseconds(peer)}`,
      ratio: timesAs(own / peer),
      goal: '≤ 1.5×',
      met: own / peer <= 1.5,
    },
  ];
}

async function makeLivedInProject(folder: string): Promise<string> {
  const path = join(folder, 'opening.claimlight');
  const project = createProject(path);
  // Only here: nothing of it has to survive a power cut.
  project.writable().run('PRAGMA synchronous = OFF');
  const who = { coder: 'bench' };
  const body = 'The envoy said that at least 1,200 troops had moved to the border before dawn. '.repeat(12);
  const items = Array.from({ length: documents }, (_, at) => ({
    name: `${at}.txt`,
    content: `Report ${at}\n\n${body}\n`,
  }));
  await project.command('importDocuments', { items, defaults: { language: 'en' } }, who);
  const marks = Array.from({ length: marksEach }, (_, at) => [
    { start: 14 + 30 * at, end: 30 + 30 * at, role: 'content' as const },
  ]);
  for (const { id } of project.query('listDocuments', {}))
    await project.command('createMarks', { document: id, kind: 'claim', marks, fields: {} }, who);
  project.close();
  return path;
}
