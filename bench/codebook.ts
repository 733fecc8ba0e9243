/**
 * What a change of the codebook touches, asked of 200,000 marks: an own field with values taken away, another narrowed, one of
 * Claimlight's hidden. The peer is what any such answer costs at least: reading the fields of all those marks once.
 */
import { join } from 'node:path';
import { type CodedField, emptyCodebook } from '../core/model/codebook.ts';
import { createProject } from '../db/open-project.ts';
import { type Figure, median, milliseconds, times } from './measure.ts';

const count = 200_000;
const goal = 1_000;
const context = { coder: 'bench' };

export async function measureCodebook(folder: string): Promise<Figure[]> {
  const project = createProject(join(folder, 'codebook.claimlight'));
  const text = 'word '.repeat(count);
  await project.command(
    'importDocuments',
    { items: [{ name: 'long.txt', content: text }], defaults: { language: 'en' } },
    context,
  );
  const document = project.query('listDocuments', {})[0]?.id ?? '';
  const theme: CodedField = { name: 'x_theme', type: 'choice', label: 'Theme', choices: ['war', 'peace'] };
  const note: CodedField = { name: 'x_note', type: 'text', label: 'Remark' };
  const codebook = (...fields: CodedField[]) => ({ ...emptyCodebook, kinds: { claim: { fields } } });
  await project.command('editCodebook', { codebook: codebook(theme, note), clear: false }, context);
  for (let from = 0; from < count; from += 50_000)
    await project.command(
      'createMarks',
      {
        document,
        kind: 'claim',
        marks: Array.from({ length: 50_000 }, (_none, at) => [
          { start: (from + at) * 5, end: (from + at) * 5 + 4, role: 'content' as const },
        ]),
        fields: { x_theme: 'war', x_note: 'as said' },
      },
      context,
    );
  const next = codebook({ ...theme, choices: ['peace'] }, { name: 'stance', hidden: true });
  const own = Array.from({ length: 5 }, () =>
    timed(() => project.query('previewCodebook', { codebook: next })),
  );
  const peer = Array.from({ length: 5 }, () =>
    timed(() =>
      project.db
        .all<{ fields: string }>('SELECT fields FROM mark')
        .map(({ fields }) => JSON.parse(fields) as unknown),
    ),
  );
  project.close();
  const spent = median(own);
  return [
    {
      what: `Tell what a change of the codebook touches, ${count.toLocaleString('en')} marks (median of 5)`,
      value: milliseconds(spent),
      peer: `reading the fields of all marks ${milliseconds(median(peer))}`,
      ratio: times(spent / median(peer)),
      goal: '≤ 1 s',
      met: spent <= goal,
    },
  ];
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
