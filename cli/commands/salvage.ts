/** claimlight salvage P --out NEW: everything readable of a damaged project, in a new one, with a report of what was not. */
import { salvage } from '../../db/salvage/salvage.ts';
import { onlyPositionals, optionOf, pathFrom, projectPath } from '../arguments.ts';
import { type Command, UsageError } from '../command.ts';
import { counted } from '../counting.ts';
import { progress } from '../progress.ts';

export const salvageCommand: Command = {
  name: 'salvage',
  usage: 'P --out NEW.claimlight',
  summary: 'Brings everything readable of a damaged project into a new one. The damaged file is not changed.',
  options: { out: { type: 'string' } },
  async run(call) {
    const path = projectPath(call);
    onlyPositionals(call, 1);
    const out = optionOf(call.options, 'out');
    if (out === undefined || out === '') throw new UsageError('--out NEW.claimlight is missing');
    call.around.stoppable();
    const report = await salvage(path, pathFrom(call, out), {
      signal: call.around.signal,
      onProgress: progress(call.around.err),
    });
    const { documents, marks } = report.counts;
    return {
      json: report,
      words: `Kept ${counted(documents, 'document')} and ${counted(marks, 'mark')} in ${report.path}.`,
      notes: [...report.lost, ...(report.lost.length > 0 ? [`The report is ${report.report}.`] : [])],
    };
  },
};
