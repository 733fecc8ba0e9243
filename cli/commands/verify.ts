/**
 * claimlight verify P: reads the whole project again. claimlight verify BUNDLE: reads an exported bundle against its own texts,
 * or those of --project P. claimlight verify CSV --project P: reads every row of a flat CSV against the texts of a project.
 * Each problem is named; the exit code is 1 where there is one.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { fail } from '../../core/contract/failure.ts';
import { type BundleProblem, verifyBundle } from '../../db/bundle/verify-bundle.ts';
import { type Problem, verifyInParts } from '../../db/export/verify.ts';
import { type RowProblem, verifyCsv } from '../../db/export/verify-csv.ts';
import { onlyPositionals, optionOf, pathFrom } from '../arguments.ts';
import { type Answer, type Call, type Command, UsageError } from '../command.ts';
import { counted } from '../counting.ts';
import { reading } from '../open.ts';
import { progress } from '../progress.ts';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'P | BUNDLE [--project P] | FILE.csv --project P',
  summary:
    'Reads everything again: every mark of a project, every row of an exported bundle (a folder or a zip) or of a flat CSV,\n' +
    'against the texts they were made from.',
  options: { project: { type: 'string' } },
  async run(call) {
    const [given] = call.positionals;
    if (given === undefined || given === '') throw new UsageError('the project, bundle or CSV is missing');
    onlyPositionals(call, 1);
    const path = pathFrom(call, given);
    const named = optionOf(call.options, 'project');
    const project = named === undefined ? null : pathFrom(call, named);
    call.around.stoppable();
    if (/\.zip$/i.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
      return verifyOfBundle(call, path, project);
    if (project !== null) return verifyOfCsv(path, project);
    if (/\.csv$/i.test(path))
      throw new UsageError('a CSV is verified against the texts of a project: --project P');
    return verifyOfProject(call, path);
  },
};

const workOf = ({ around }: Call) => ({ signal: around.signal, onProgress: progress(around.err) });

async function verifyOfProject(call: Call, path: string): Promise<Answer> {
  const report = await reading(path, ({ db }) => verifyInParts(db, workOf(call)));
  const { documents, marks } = report.checked;
  const what = `${counted(documents, 'document')} and ${counted(marks, 'mark')}`;
  return answer(report, what, report.problems.map(problemLine));
}

async function verifyOfCsv(path: string, project: string): Promise<Answer> {
  if (!existsSync(path)) fail('file-missing', { path });
  const report = await reading(project, ({ db }) => verifyCsv(db, createReadStream(path, 'utf8')));
  return answer(report, counted(report.checked.rows, 'row'), report.problems.map(rowProblemLine));
}

async function verifyOfBundle(call: Call, path: string, project: string | null): Promise<Answer> {
  const report =
    project === null
      ? await verifyBundle(path, null, workOf(call))
      : await reading(project, ({ db }) => verifyBundle(path, db, workOf(call)));
  const { documents, marks, texts } = report.checked;
  const what = `${counted(documents, 'document')} and ${counted(marks, 'mark')}`;
  const told = answer(report, what, report.problems.map(bundleProblemLine));
  if (texts !== 'none') return told;
  const note = 'The bundle has no texts: its rows were not read against them. With --project P they are.';
  return { ...told, notes: [...(told.notes ?? []), note] };
}

function answer(
  report: { checked: object; problems: readonly object[] },
  what: string,
  lines: string[],
): Answer {
  const ok = report.problems.length === 0;
  const verdict = ok
    ? `Verified ${what}: all agree.`
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

const bundleProblemLine = ({ file, line, kind, detail }: BundleProblem) =>
  `${file}${line === null ? '' : `, line ${line}`}, ${kind}: ${detail}`;

const rowProblemLine = ({ line, kind, detail }: RowProblem) => `Line ${line}, ${kind}: ${detail}`;
