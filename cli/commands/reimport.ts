/**
 * claimlight reimport P FILE: brings an export back. A bundle with its texts into an empty project, identical; the marks of a
 * bundle, JSON lines, Web Annotations or a flat CSV onto a project that has their documents. --preview writes nothing.
 */
import type { ReimportItem, ReimportPreview } from '../../core/contract/reimport.ts';
import { previewFile, reimportFile } from '../../db/reimport/reimport-file.ts';
import { onlyPositionals, pathFrom, projectPath } from '../arguments.ts';
import { type Answer, type Command, UsageError } from '../command.ts';
import { coderOf, counted } from '../counting.ts';
import { reading, writing } from '../open.ts';
import { progress } from '../progress.ts';

export const reimportCommand: Command = {
  name: 'reimport',
  usage: 'P FILE.zip|FOLDER|FILE.jsonl|FILE.jsonld|FILE.csv [--preview] [--take-conflicting] [--coder NAME]',
  summary:
    'Brings an export back: a bundle with its texts into an empty project, identical; else marks onto a project that has\n' +
    'their documents. --preview shows what is new, the same, changed, conflicting or unanchored, and writes nothing. Marks\n' +
    'that the project changed after the export are in conflict and stay, unless --take-conflicting.',
  options: {
    preview: { type: 'boolean' },
    'take-conflicting': { type: 'boolean' },
    coder: { type: 'string' },
  },
  async run(call) {
    const path = projectPath(call);
    const [, given] = call.positionals;
    if (given === undefined || given === '') throw new UsageError('the file or bundle is missing');
    onlyPositionals(call, 2);
    const file = pathFrom(call, given);
    if (call.options['preview'] === true)
      return answer(await reading(path, ({ db }) => previewFile(db, file)), true);
    call.around.stoppable();
    const done = await writing(path, call.around, async (project) => {
      const context = {
        ...coderOf(call.options),
        signal: call.around.signal,
        onProgress: progress(call.around.err),
      };
      const takeConflicting = call.options['take-conflicting'] === true;
      return (await reimportFile(project, file, { takeConflicting }, context)).value;
    });
    return answer(done, false);
  },
};

function answer(outcome: ReimportPreview, preview: boolean): Answer {
  if (outcome.whole) {
    const { documents, marks } = outcome;
    const what = `${counted(documents, 'document')} and ${counted(marks, 'mark')}`;
    return {
      json: { documents, marks },
      words: preview ? `${what} would come back. Nothing was written.` : `Brought back ${what}.`,
    };
  }
  const { whole: _whole, ...report } = outcome;
  const { counts, items, made, replaced } = report;
  const found = `${counts.new} new, ${counts.same} the same, ${counts.changed} changed, ${counts.conflicting} conflicting, ${counts.unanchored} unanchored`;
  const left = counts.unanchored + (preview ? 0 : counts.conflicting + counts.changed - replaced);
  return {
    json: report,
    words: preview
      ? `${found}. Nothing was written.`
      : `${found}. Made ${counted(made, 'mark')}, changed ${counted(replaced, 'mark')}.`,
    notes: items
      .filter(({ state }) => preview || state === 'unanchored' || state === 'conflicting')
      .map(line),
    exit: left === 0 ? 0 : 1,
  };
}

function line({ line: at, state, quote, by, score, changes, reason }: ReimportItem): string {
  const how =
    by === 'similar'
      ? ` (similar words, score ${score.toFixed(2)})`
      : by === 'context'
        ? ' (by context)'
        : '';
  const what = changes.length > 0 ? `: ${changes.join(', ')}` : reason === '' ? '' : `: ${reason}`;
  return `Line ${at}, ${state}${how}${what}${reason === '' ? ` “${quote}”` : ''}`;
}
