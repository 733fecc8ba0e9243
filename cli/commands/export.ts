/**
 * claimlight export P --out PATH: the marks in one of the formats, each quote checked against its text. Written beside its
 * target and renamed: what was there stays as it was until the new one is whole.
 */
import { realpathSync } from 'node:fs';
import { extname } from 'node:path';
import {
  type CsvProfile,
  type Delimiter,
  delimiters,
  type ExportFormat,
  exportFormats,
} from '../../core/contract/export.ts';
import { kinds } from '../../core/model/kinds.ts';
import { documentFinder } from '../../db/documents/find-document.ts';
import { exportDataset } from '../../db/export/export-dataset.ts';
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
    'P --out PATH [--format csv|csv-long|xlsx|jsonl|w3c|bundle|html] [--profile data|excel] [--delimiter ;] ' +
    '[--kind claim,quote,number] [--document D]… [--no-texts]',
  summary:
    'Writes the marks: as a table (csv, one row per mark; csv-long, one per field; xlsx), as JSON lines (jsonl), as Web\n' +
    'Annotations (w3c), as an annotated page (html), or as a bundle of tables with texts and descriptions, a folder or a zip.\n' +
    'Without --format the ending of PATH decides. The Excel profile of a CSV has a byte-order mark, guards formulas and uses\n' +
    'the delimiter of the system, or that of --delimiter (",", ";" or "tab"). D is a document’s id, file name or title.',
  options: {
    out: { type: 'string', short: 'o' },
    format: { type: 'string' },
    profile: { type: 'string' },
    delimiter: { type: 'string' },
    kind: { type: 'string', multiple: true },
    document: { type: 'string', multiple: true },
    'no-texts': { type: 'boolean' },
  },
  async run(call) {
    const path = projectPath(call);
    onlyPositionals(call, 1);
    const out = optionOf(call.options, 'out');
    if (out === undefined || out === '') throw new UsageError('--out PATH is missing');
    const target = pathFrom(call, out);
    // Exporting over a project, or what lies beside an open one, would be the end of it.
    if (sameFile(path, target)) throw new UsageError('--out names the project itself');
    if (/\.claimlight(-wal|-shm|-journal|-lock)?$/i.test(target))
      throw new UsageError('--out names a project file; choose a name such as marks.csv');
    if (optionOf(call.options, 'format') === 'pdf' || /\.pdf$/i.test(target))
      throw new UsageError(
        'a PDF is made in the application (File → Print…); here, --format html writes the page it is made from',
      );
    const format = choiceOf(call.options, 'format', exportFormats, formatByName(target));
    const csv = profileOf(call, format);
    const texts = textsOf(call, format);
    const wantedKinds = kindsOf(call);
    const names = valuesOf(call.options, 'document');
    const report = await reading(path, (project) => {
      const find = documentFinder(project.db);
      const documents = names.length === 0 ? null : names.map((name) => find(name).id);
      call.around.stoppable();
      return exportDataset(
        project,
        {
          scope: { documents, kinds: wantedKinds },
          choice: { format, csv: csv ?? { profile: 'data' }, texts: texts ?? true },
          language: 'en',
        },
        target,
        { signal: call.around.signal, onProgress: progress(call.around.err) },
      );
    });
    return {
      json: { ...report, format, ...csv, ...(texts !== null && { texts }) },
      words: `Wrote ${counted(report.rows, format.startsWith('csv') ? 'row' : 'mark')} to ${target}.`,
      notes:
        (report.sheets ?? 1) > 1
          ? [`A sheet holds 1,048,576 rows: the marks are in ${report.sheets} sheets.`]
          : [],
    };
  },
};

const formatsByEnding: Readonly<Record<string, ExportFormat>> = {
  '.xlsx': 'xlsx',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.jsonld': 'w3c',
  '.html': 'html',
  '.htm': 'html',
  '.zip': 'bundle',
};

const formatByName = (path: string) => formatsByEnding[extname(path).toLowerCase()] ?? 'csv';

/** null where the format is no CSV. */
function profileOf({ options, around }: Call, format: ExportFormat): CsvProfile | null {
  const given = optionOf(options, 'delimiter');
  if (format !== 'csv' && format !== 'csv-long') {
    const extra = ['profile', 'delimiter'].find((name) => optionOf(options, name) !== undefined);
    if (extra !== undefined) throw new UsageError(`--${extra} belongs to a CSV, not to ${format}`);
    return null;
  }
  const profile = choiceOf(options, 'profile', ['data', 'excel'], 'data');
  if (profile === 'data') {
    if (given !== undefined)
      throw new UsageError('--delimiter belongs to --profile excel; the data profile is always ","');
    return { profile };
  }
  return { profile, delimiter: given === undefined ? listSeparator(around.locale) : delimiterFrom(given) };
}

/** null where the format has no texts of its own to leave out. */
function textsOf({ options }: Call, format: ExportFormat): boolean | null {
  const without = options['no-texts'] === true;
  if (format === 'bundle') return !without;
  if (without) throw new UsageError(`--no-texts belongs to a bundle, not to ${format}`);
  return null;
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
