/**
 * claimlight import P FILE|DIR…: files become documents, as one step; of a table each row does. A folder stands for all files in
 * it that can be read, deep, and an archive for those in it. What cannot be imported is named and the rest is kept; the exit
 * code is then 1.
 */
import { fail } from '../../core/contract/failure.ts';
import { importPaths } from '../../db/import/import-paths.ts';
import { documentDefaultsOf, pathFrom, projectPath, readingOptionsOf } from '../arguments.ts';
import { type Command, UsageError } from '../command.ts';
import { coderOf, counted } from '../counting.ts';
import { writing } from '../open.ts';
import { namedFailure } from '../named-failure.ts';
import { progress } from '../progress.ts';
import { readInThreads } from '../read-in-threads.ts';

export const importCommand: Command = {
  name: 'import',
  usage:
    'P FILE|DIR… [--map title=…,text=…] [--encoding LABEL] [--password WORD] [--language id] [--outlet X] [--published 2022-01-12] [--coder NAME]',
  summary:
    'Imports texts, web pages, Word and PDF files, mail, subtitles and tables, or all of a folder or zip, as documents.',
  options: {
    language: { type: 'string' },
    outlet: { type: 'string' },
    published: { type: 'string' },
    coder: { type: 'string' },
    map: { type: 'string' },
    encoding: { type: 'string' },
    password: { type: 'string' },
  },
  async run(call) {
    const path = projectPath(call);
    const files = call.positionals.slice(1).map((file) => pathFrom(call, file));
    if (files.length === 0) throw new UsageError('no file or folder is named');
    const defaults = documentDefaultsOf(call.options);
    const options = readingOptionsOf(call.options);
    call.around.stoppable();
    const { imported, refused } = await writing(path, call.around, async (project) => {
      const context = {
        ...coderOf(call.options),
        signal: call.around.signal,
        onProgress: progress(call.around.err),
      };
      return (await importPaths(project, files, defaults, context, { ...options, read: readInThreads }))
        .value;
    });
    if (imported.length === 0 && refused.length === 0) {
      fail('no-documents', { path: files[0] ?? '' });
    }
    const named = refused.map(({ name, error }) => ({ name, error: namedFailure(error) }));
    return {
      json: { imported, refused: named },
      words: imported.map(({ id, title, language }) => `${id}  ${language}  ${title}`).join('\n'),
      notes: [
        ...named.map(({ error }) => error.message),
        `Imported ${counted(imported.length, 'document')}${refused.length === 0 ? '' : `, refused ${refused.length}`}.`,
        ...imported.filter(({ replaced }) => replaced > 0).map(replacedNote),
      ],
      exit: refused.length === 0 ? 0 : 1,
    };
  },
};

const replacedNote = ({ name, replaced }: { name: string; replaced: number }) =>
  `In “${name}” ${counted(replaced, 'character')} could not be kept and now ${replaced === 1 ? 'stands' : 'stand'} as U+FFFD.`;
