/** claimlight info P: what a project holds and who has it open. */
import { kinds } from '../../core/model/kinds.ts';
import { onlyPositionals, projectPath } from '../arguments.ts';
import type { Command } from '../command.ts';
import { counted } from '../counting.ts';
import { reading } from '../open.ts';
import { stepWords } from '../step-words.ts';

export const infoCommand: Command = {
  name: 'info',
  usage: 'P',
  summary: 'Tells what a project holds.',
  options: {},
  async run(call) {
    const path = projectPath(call);
    onlyPositionals(call, 1);
    const info = await reading(path, (project) => {
      const documents = project.query('listDocuments', {});
      const marks = Object.fromEntries(
        kinds.map((kind) => [kind, documents.reduce((sum, { counts }) => sum + counts[kind], 0)]),
      );
      return { ...project.query('getProject', {}), marks_by_kind: marks, ...project.query('getHistory', {}) };
    });
    const byKind = kinds.map((kind) => counted(info.marks_by_kind[kind] ?? 0, kind));
    return {
      json: info,
      words: [
        info.path,
        `${counted(info.documents, 'document')}, ${counted(info.marks, 'mark')} (${byKind.join(', ')})`,
        `Schema ${info.schema_version}, id ${info.id}`,
        `Undo: ${info.undo === null ? 'nothing' : stepWords(info.undo)}`,
      ].join('\n'),
    };
  },
};
