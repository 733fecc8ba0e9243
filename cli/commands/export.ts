/**
 * claimlight export P --out FILE: the flat CSV, one row per mark, each row's quote checked against the text. Written beside
 * its target and renamed: a file that was there stays as it was until the new one is whole.
 */
import { realpathSync } from 'node:fs';
import { kinds } from '../../core/model/kinds.ts';
import { exportCsv } from '../../db/export/export-csv.ts';
import { documentFinder } from '../../db/documents/find-document.ts';
import { type CsvProfile, type Delimiter, delimiters } from '../../formats/export/csv-flat.ts';
import {
  choiceOf,
  listOf,
  onlyPositionals,
  optionOf,
  pathFrom,
  projectPath,
  valuesOf,
} from '../arguments.ts';
import { type Call, type Command, UsageError } from '../command.ts';
import { counted } from '../counting.ts';
import { listSeparator } from '../list-separator.ts';
import { reading } from '../open.ts';
import { progress } from '../progress.ts';

export const exportCommand: Command = {
  name: 'export',
  usage:
    'P --out FILE.csv [--format csv] [--profile data|excel] [--delimiter ;] [--kind claim,quote,number] [--document D]…',
  summary:
    'Writes the marks as a CSV, one row per mark.\n' +
    'The data profile is for programs; the Excel profile has a byte-order mark, guards formulas and uses the delimiter of\n' +
    'the system, or that of --delimiter (",", ";" or "tab"). D is a document’s id, file name or title.',
  options: {
    out: { type: 'string', short: 'o' },
    format: { type: 'string' },
    profile: { type: 'string' },
    delimiter: { type: 'string' },
    kind: { type: 'string', multiple: true },
    document: { type: 'string', multiple: true },
  },
  async run(call) {
    const path = projectPath(call);
    onlyPositionals(call, 1);
    const out = optionOf(call.options, 'out');
    if (out === undefined || out === '') throw new UsageError('--out FILE is missing');
    const target = pathFrom(call, out);
    // Exporting over a project, or what lies beside an open one, would be the end of it.
    if (sameFile(path, target)) throw new UsageError('--out names the project itself');
    if (/\.claimlight(-wal|-shm|-journal|-lock)?$/i.test(target))
      throw new UsageError('--out names a project file; choose a name such as marks.csv');
    choiceOf(call.options, 'format', ['csv'], 'csv');
    const csv = profileOf(call);
    const wantedKinds = kindsOf(call);
    const names = valuesOf(call.options, 'document');
    const { rows } = await reading(path, (project) => {
      const find = documentFinder(project.db);
      const documents = names.length === 0 ? null : names.map((name) => find(name).id);
      call.around.stoppable();
      return exportCsv(
        project,
        { documents, kinds: wantedKinds },
        target,
        { signal: call.around.signal, onProgress: progress(call.around.err) },
        csv,
      );
    });
    return {
      json: { path: target, rows, format: 'csv', ...csv },
      words: `Wrote ${counted(rows, 'row')} to ${target}.`,
    };
  },
};

function profileOf({ options, around }: Call): CsvProfile {
  const profile = choiceOf(options, 'profile', ['data', 'excel'], 'data');
  const given = optionOf(options, 'delimiter');
  if (profile === 'data') {
    if (given !== undefined)
      throw new UsageError('--delimiter belongs to --profile excel; the data profile is always ","');
    return { profile };
  }
  return { profile, delimiter: given === undefined ? listSeparator(around.locale) : delimiterFrom(given) };
}

function delimiterFrom(given: string): Delimiter {
  const written = given === 'tab' || given === '\\t' ? '\t' : given;
  const found = delimiters.find((delimiter) => delimiter === written);
  if (found === undefined) throw new UsageError(`--delimiter is ",", ";" or "tab", not "${given}"`);
  return found;
}

function kindsOf({ options }: Call) {
  const names = listOf(options, 'kind');
  if (names.length === 0) return null;
  return names.map((name) => {
    const kind = kinds.find((each) => each === name);
    if (kind === undefined) throw new UsageError(`--kind is one of ${kinds.join(', ')}, not "${name}"`);
    return kind;
  });
}

function sameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return a === b;
  }
}
