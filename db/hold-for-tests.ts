/** Run by tests as a process of its own: opens a project for writing, makes one mark, says its id and waits to be killed. */
import { openProject } from './open-project.ts';

const project = await openProject(process.argv[2] ?? '', { mode: 'write' });
const [document] = project.query('listDocuments', {});
const text = project.query('getText', { id: document?.id ?? '' });
const start = text.indexOf('Rusia');
const { value } = await project.command(
  'createMarks',
  {
    document: document?.id ?? '',
    kind: 'claim',
    marks: [[{ start, end: start + 5, role: 'content' }]],
    fields: {},
  },
  { coder: 'holder' },
);
process.stdout.write(`${value.ids[0]}\n`);
// Keeps the process up, and the project from being collected.
setInterval(() => project.path, 1_000);
