/** claimlight documents P: the library, in the order of import. With --json each document with all its metadata. */
import { onlyPositionals, projectPath } from '../arguments.ts';
import type { Command } from '../command.ts';
import { counted } from '../counting.ts';
import { reading } from '../open.ts';

export const documentsCommand: Command = {
  name: 'documents',
  usage: 'P',
  summary: 'Lists the documents of a project; with --json each with all its metadata.',
  options: {},
  async run(call) {
    const path = projectPath(call);
    onlyPositionals(call, 1);
    const documents = await reading(path, (project) =>
      project
        .query('listDocuments', {})
        .map(({ id, counts }) => ({ ...project.query('getDocument', { id }), counts })),
    );
    return {
      json: documents,
      words: documents
        .map(({ id, language, counts, title }) => {
          const marks = counted(counts.claim + counts.quote + counts.number, 'mark');
          return [id, language, marks, title].join('  ');
        })
        .join('\n'),
      notes: documents.length === 0 ? ['The project holds no documents.'] : [],
    };
  },
};
