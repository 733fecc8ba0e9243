/** Run by a test as a process of its own, watched by strace: says on stdout when each command begins and is acknowledged. */
import { writeSync } from 'node:fs';
import { createProject } from './open-project.ts';

const say = (words: string) => void writeSync(1, `${words}\n`);
const who = { coder: 'analyst-1' };
const project = createProject(process.argv[2] ?? '');
const items = [{ name: 'a.txt', content: 'Rusia mengerahkan 100.000 tentara.' }];
const { value } = await project.command('importDocuments', { items, defaults: {} }, who);
const document = value.imported[0]?.id ?? '';
for (let command = 1; command <= 5; command++) {
  say(`begin ${command}`);
  const marks = [[{ start: command, end: command + 3, role: 'content' as const }]];
  if (command === 4) await project.command('undo', {}, who);
  else if (command === 5) await project.command('redo', {}, who);
  else await project.command('createMarks', { document, kind: 'claim', marks, fields: {} }, who);
  say(`acknowledged ${command}`);
}
project.close();
say('done');
