/**
 * claimlight annotate P --from FILE: brings in marks from JSON lines or a CSV, as one step. All or nothing, unless
 * --partial; every refused line is named.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fail } from '../../core/contract/failure.ts';
import { annotate } from '../../db/commands/annotate.ts';
import { type AnnotateFormat, readAnnotateLines } from '../../formats/import/annotate-lines.ts';
import { decodeBytes } from '../../formats/import/decode-bytes.ts';
import { onlyPositionals, optionOf, pathFrom, projectPath } from '../arguments.ts';
import { type Command, UsageError } from '../command.ts';
import { coderOf, counted } from '../counting.ts';
import { namedFailure } from '../named-failure.ts';
import { writing } from '../open.ts';

export const annotateCommand: Command = {
  name: 'annotate',
  usage: 'P --from FILE.jsonl|FILE.csv [--partial] [--coder NAME]',
  summary: 'Adds marks from a file: all of them or none, with --partial those that can be made.',
  options: { from: { type: 'string' }, partial: { type: 'boolean' }, coder: { type: 'string' } },
  async run(call) {
    const path = projectPath(call);
    onlyPositionals(call, 1);
    const from = optionOf(call.options, 'from');
    if (from === undefined || from === '') throw new UsageError('--from FILE is missing');
    const file = pathFrom(call, from);
    const partial = call.options['partial'] === true;
    const { text, format } = readMarks(file);
    const { created, refused } = await writing(path, call.around, async (project) => {
      const lines = readAnnotateLines(text, format);
      await project.beforeBulk(lines.lines.length);
      return annotate(project.writable(), lines, {
        ...coderOf(call.options),
        origin: `import:${format}`,
        partial,
      });
    });
    const named = refused.map(({ line, error }) => ({ line, error: namedFailure(error) }));
    return {
      json: { created, refused: named },
      words: `Made ${counted(created.length, 'mark')}.`,
      notes: [
        ...named.map(({ line, error }) =>
          error.kind === 'bad-line' ? error.message : `Line ${line}: ${error.message}`,
        ),
        ...(refused.length === 0 ? [] : [outcome(created.length, refused.length, partial)]),
      ],
      exit: refused.length === 0 ? 0 : 1,
    };
  },
};

function outcome(created: number, refused: number, partial: boolean): string {
  const lines = counted(refused, 'line was refused', 'lines were refused');
  if (partial) return `${lines}; ${counted(created, 'mark was made', 'marks were made')}.`;
  return `${lines}, so no mark was made and the project is unchanged; with --partial the others are.`;
}

function readMarks(file: string): { text: string; format: AnnotateFormat } {
  const { text } = decodeBytes(readBytes(file));
  const format = { '.csv': 'csv', '.jsonl': 'jsonl', '.ndjson': 'jsonl' }[extname(file).toLowerCase()];
  if (format !== undefined) return { text, format: format === 'csv' ? 'csv' : 'jsonl' };
  return { text, format: /^\uFEFF?\s*\{/.test(text) ? 'jsonl' : 'csv' };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return fail('file-missing', { path: file });
    return fail('file-unreadable', { name: file, reason: message });
  }
}
