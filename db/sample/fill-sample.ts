/**
 * Makes the sample project a newcomer begins with: two articles, a few marks, all through the ordinary commands, so its
 * history can be undone step by step like any other.
 */
import type { Committed, Who } from '../history/run-step.ts';
import type { Project } from '../project.ts';
import { sampleArticles } from './articles.ts';
import { sampleMarks } from './marks.ts';

/** Does nothing to a project that has a history. What it touched is what its last step did, of everything. */
export async function fillSample(project: Project, who: Who): Promise<Committed<null>> {
  const { undo, redo } = project.query('getHistory', {});
  if (undo !== null || redo !== null || project.query('getProject', {}).documents > 0)
    return { value: null, step: null, touched: { tables: [], marks: [], documents: [], saved_at: '' } };
  const ids = new Map<string, string>();
  for (const [article, { name, text, defaults }] of Object.entries(sampleArticles)) {
    const items = [{ name, content: new TextEncoder().encode(text) }];
    const { value } = await project.command('importDocuments', { items, defaults }, who);
    for (const { id } of value.imported) ids.set(article, id);
  }
  let last: Committed<unknown> | undefined;
  for (const { article, kind, words, fields } of sampleMarks) {
    const start = sampleArticles[article].text.indexOf(words);
    const document = ids.get(article) ?? '';
    const marks = [[{ start, end: start + words.length, role: 'content' as const }]];
    last = await project.command('createMarks', { document, kind, marks, fields }, who);
  }
  if (last === undefined) throw new Error('the sample has no marks');
  const everything = ['document', 'mark', 'segment', 'entity', 'coder', 'step'] as const;
  return {
    value: null,
    step: last.step,
    touched: { ...last.touched, tables: [...everything], marks: null, documents: null },
  };
}
