/** Exporting and verifying very many marks, beside what SQLite's own shell and exceljs do with the same. */
import { execFileSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Figure, median, times } from './measure.ts';
import { makeLargeProject } from './large-project.ts';

interface Ran {
  seconds: number;
  megabytes: number;
}

function run(act: string, project: string, target: string): Ran {
  const typescript = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const script = join(import.meta.dirname, 'export-child.ts');
  const out = execFileSync(process.execPath, [...typescript, script, act, project, target], {
    encoding: 'utf8',
  });
  return JSON.parse(out) as Ran;
}

const field = (name: string) => `coalesce(fields ->> '${name}', '') AS ${name}`;
const entity = (name: string) =>
  `coalesce((SELECT name FROM entity WHERE id = fields ->> '${name}'), '') AS ${name}`;

/** The columns of the flat CSV, as far as SQL can say them: offsets stay UTF-16, paragraph and links are empty. */
const sameColumns = `
SELECT mark.id AS annotation_id, document.id AS document_id, title, document.status AS document_status, outlet, author,
  published_on, url, language, kind, segment.start_utf16 AS start, segment.end_utf16 AS "end", segment.start_utf16,
  segment.end_utf16, 1 AS paragraph, '' AS page, quote, prefix, suffix, '' AS segments,
  ${['value_low', 'value_best', 'value_high', 'comparator', 'approximator', 'form', 'reading_state'].map(field).join(', ')},
  ${['unit_text', 'unit', 'currency', 'counted', 'quantity_class', 'scope', 'as_of'].map(field).join(', ')},
  ${entity('speaker')}, ${['speaker_role', 'quote_form', 'polarity', 'claim_text'].map(field).join(', ')},
  ${entity('claimant')}, ${['stance', 'verdict'].map(field).join(', ')}, mark.status, certainty, tags, mark.note,
  '' AS links, coder.name AS coder, origin, created_at, updated_at, text_sha256
FROM document JOIN mark ON mark.document = document.key JOIN segment ON segment.mark = mark.key
  JOIN coder ON coder.key = mark.coder
WHERE state = 'present' ORDER BY document.key, mark.start_utf16, mark.end_utf16 DESC, mark.key, ordinal`;

/** Seconds that the shell needs for a query, its own start left out. */
function shell(project: string, target: string): number {
  const timed = (sql: string) => {
    const out = openSync(target, 'w');
    const start = performance.now();
    execFileSync('sqlite3', ['-csv', '-header', project, sql], { stdio: ['ignore', out, 'inherit'] });
    closeSync(out);
    return (performance.now() - start) / 1_000;
  };
  return timed(sameColumns) - timed('SELECT 1');
}

const seconds = (value: number) => `${value.toFixed(1)} s`;
const megabytes = (value: number) => `${value.toFixed(0)} MB`;

export async function measureExporting(folder: string, marks: number, documents: number): Promise<Figure[]> {
  const project = join(folder, 'large.claimlight');
  const target = join(folder, 'out');
  makeLargeProject(project, documents, marks);
  const small = join(folder, 'small.claimlight');
  makeLargeProject(small, documents / 10, marks / 10);
  // In turns, so that both meet the same machine.
  const peers: number[] = [];
  const own: Ran[] = [];
  for (let turn = 0; turn < 3; turn++) {
    peers.push(shell(project, target));
    own.push(run('csv', project, target));
  }
  const peer = median(peers);
  const csv = median(own.map((ran) => ran.seconds));
  const memory = Math.max(...own.map((ran) => ran.megabytes));
  const memoryOfTenth = run('csv', small, target).megabytes;
  const verified = run('verify', project, '').seconds;
  const books = [0, 1].map(() => [
    run('exceljs', small, `${target}.xlsx`),
    run('xlsx', small, `${target}.xlsx`),
  ]);
  const bookPeer = median(books.map(([a]) => a?.seconds ?? 0));
  const book = median(books.map(([, b]) => b?.seconds ?? 0));
  const count = (value: number) => value.toLocaleString('en');
  return [
    {
      what: `Export ${count(marks)} marks over ${count(documents)} documents to CSV, each quote checked (median of 3)`,
      value: seconds(csv),
      peer: `sqlite3 -csv, same columns ${seconds(peer)}`,
      ratio: times(csv / peer),
      goal: '≤ 2.5×',
      met: csv / peer <= 2.5,
    },
    {
      what: 'There: peak memory of the process',
      value: megabytes(memory),
      peer: `a tenth of the marks ${megabytes(memoryOfTenth)}`,
      ratio: times(memory / memoryOfTenth),
      goal: '≤ 300 MB and flat',
      met: memory <= 300 && memory / memoryOfTenth <= 1.3,
    },
    {
      what: 'Verify that project',
      value: seconds(verified),
      peer: `its export ${seconds(csv)}`,
      ratio: times(verified / csv),
      goal: '≤ 2×',
      met: verified / csv <= 2,
    },
    {
      what: `Export ${count(marks / 10)} marks to an Excel workbook`,
      value: seconds(book),
      peer: `exceljs’ streaming writer, same cells from memory ${seconds(bookPeer)}`,
      ratio: times(book / bookPeer),
      goal: '≤ 1.3×',
      met: book / bookPeer <= 1.3,
    },
  ];
}
