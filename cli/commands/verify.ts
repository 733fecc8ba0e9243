/**
 * claimlight verify P: reads the whole project again. claimlight verify CSV --project P: reads every row of a flat CSV
 * against the texts of a project. Each problem is named; the exit code is 1 where there is one.
 */
import { createReadStream, existsSync } from 'node:fs';
import { fail } from '../../core/contract/failure.ts';
import { type Problem, verify } from '../../db/export/verify.ts';
import { type RowProblem, verifyCsv } from '../../db/export/verify-csv.ts';
import { onlyPositionals, optionOf, pathFrom } from '../arguments.ts';
import { type Answer, type Command, UsageError } from '../command.ts';
import { counted } from '../counting.ts';
import { reading } from '../open.ts';
import { progress } from '../progress.ts';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'P | FILE.csv --project P',
  summary: 'Reads every mark of a project, or every row of a flat CSV, against the stored texts.',
  options: { project: { type: 'string' } },
  async run(call) {
    const [given] = call.positionals;
    if (given === undefined || given === '') throw new UsageError('the project or CSV is missing');
    onlyPositionals(call, 1);
    const path = pathFrom(call, given);
    const project = optionOf(call.options, 'project');
    if (project === undefined) {
      if (/\.csv$/i.test(path))
        throw new UsageError('a CSV is verified against the texts of a project: --project P');
      const { checked, problems } = await reading(path, ({ db }) => verify(db, progress(call.around.err)));
      const what = `${counted(checked.documents, 'document')} and ${counted(checked.marks, 'mark')}`;
      return answer({ checked, problems }, what, problems.map(problemLine));
    }
    if (!existsSync(path)) fail('file-missing', { path });
    const report = await reading(pathFrom(call, project), ({ db }) =>
      verifyCsv(db, createReadStream(path, 'utf8')),
    );
    return answer(report, counted(report.checked.rows, 'row'), report.problems.map(rowProblemLine));
  },
};

function answer(
  report: { checked: object; problems: readonly object[] },
  what: string,
  lines: string[],
): Answer {
  const ok = report.problems.length === 0;
  const verdict = ok
    ? `Verified ${what}: all agree with the stored texts.`
    : `Verified ${what}: ${counted(report.problems.length, 'problem')}. Nothing was changed.`;
  return {
    json: { ok, ...report },
    words: ok ? verdict : '',
    notes: ok ? [] : [...lines, verdict],
    exit: ok ? 0 : 1,
  };
}

const problemLine = ({ kind, document, mark, detail }: Problem) =>
  `${kind}${mark === null ? (document === null ? '' : `, document ${document}`) : `, mark ${mark}`}: ${detail}`;

const rowProblemLine = ({ line, kind, detail }: RowProblem) => `Line ${line}, ${kind}: ${detail}`;
