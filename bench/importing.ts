/**
 * What importing costs. Rows: 20,000 articles of 3 kB out of one JSON Lines file, by the command line's own way, beside a bare
 * better-sqlite3 loop that inserts the same rows into the same tables and indexes. Pages: saved web pages of about 100 kB,
 * beside linkedom and Readability alone. Runs alternate.
 */
import { mkdtempSync, openSync, rmSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import Database from 'better-sqlite3';
import { DOMParser } from 'linkedom';
import { readInThreads } from '../cli/read-in-threads.ts';
import { importPaths } from '../db/import/import-paths.ts';
import { createProject } from '../db/open-project.ts';
import { fileFromBytes } from '../formats/import/documents/file-to-read.ts';
import { readFile } from '../formats/import/documents/read-file.ts';
import { type Figure, median, milliseconds, times } from './measure.ts';

const rows = 20_000;
const pages = 100;
const runs = 3;

export async function measureImporting(work: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(work, 'importing-'));
  try {
    return [...(await measureRows(folder)), await measurePages()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureRows(folder: string): Promise<Figure[]> {
  const file = join(folder, 'articles.jsonl');
  writeRows(file);
  const own: number[] = [];
  const bare: number[] = [];
  let memory = 0;
  for (let run = 0; run < runs; run++) {
    const path = join(folder, `own-${run}.claimlight`);
    const project = createProject(path);
    const before = process.memoryUsage().rss;
    const watch = setInterval(() => (memory = Math.max(memory, process.memoryUsage().rss - before)), 50);
    const began = performance.now();
    const { value } = await importPaths(project, [file], {}, { coder: 'bench' }, { read: readInThreads });
    own.push(performance.now() - began);
    clearInterval(watch);
    if (value.imported.length !== rows) throw new Error(JSON.stringify(value.refused[0]));
    project.close();
    bare.push(copyRows(path, join(folder, `bare-${run}.claimlight`)));
  }
  const [ours, peer] = [median(own), median(bare)];
  return [
    {
      what: `Import ${rows.toLocaleString('en')} articles of 3 kB from one .jsonl (median of ${runs})`,
      value: milliseconds(ours),
      peer: `bare better-sqlite3, the same rows ${milliseconds(peer)}`,
      ratio: times(ours / peer),
      goal: '≤ 2.5×',
      met: ours / peer <= 2.5,
    },
    {
      what: 'There: memory above that before it, thread and all',
      value: `${(memory / 1024 / 1024).toFixed(0)} MB`,
      peer: '',
      ratio: '',
      goal: '',
      met: true,
    },
  ];
}

const vocabulary =
  'pasukan perbatasan laporan pemerintah warga kota bantuan jalan sungai sekolah menteri kapal pelabuhan ribu orang hari ini kata dengan yang untuk dari akan telah tidak pada di dan'.split(
    ' ',
  );

/** The same words at each run. */
function wordSource(): (count: number) => string {
  let state = 1;
  const word = () => {
    state = (state * 48_271) % 2_147_483_647;
    return vocabulary[state % vocabulary.length] ?? '';
  };
  return (count) => Array.from({ length: count }, word).join(' ');
}

function writeRows(file: string): void {
  const words = wordSource();
  const out = openSync(file, 'w');
  for (let row = 0; row < rows; row++)
    writeSync(
      out,
      `${JSON.stringify({ title: `Berita ${row}`, text: `${words(220)}.\n\n${words(230)}.`, outlet: 'Harian', date: '2024-03-05' })}\n`,
    );
  closeSync(out);
}

/** The rows of one project, already in memory, into the tables of an empty one. */
function copyRows(from: string, to: string): number {
  createProject(to).close();
  const source = new Database(from, { readonly: true });
  const target = new Database(to);
  target.pragma('synchronous = FULL');
  target.pragma('foreign_keys = ON');
  const tables = ['document', 'document_text'].map((table) => ({
    table,
    rows: source.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all(),
  }));
  const began = performance.now();
  target.transaction(() => {
    for (const { table, rows: all } of tables) {
      const columns = Object.keys(all[0] ?? {});
      const insert = target.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      );
      for (const row of all) insert.run(columns.map((column) => row[column]));
    }
  })();
  const took = performance.now() - began;
  source.close();
  target.close();
  return took;
}

async function measurePages(): Promise<Figure> {
  const words = wordSource();
  const given = Array.from({ length: pages }, (_, page) => new TextEncoder().encode(savedPage(page, words)));
  const own: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run++) {
    bare.push(readBarely(given));
    const began = performance.now();
    for (const [at, page] of given.entries())
      for await (const reading of readFile(fileFromBytes(`${at}.html`, page)))
        if ('refused' in reading) throw new Error(JSON.stringify(reading.refused));
    own.push(performance.now() - began);
  }
  const [ours, peer] = [median(own), median(bare)];
  return {
    what: `Read ${pages} saved web pages of ${Math.round((given[0]?.length ?? 0) / 1_000)} kB (median of ${runs})`,
    value: milliseconds(ours),
    peer: `linkedom and Readability alone ${milliseconds(peer)}`,
    ratio: times(ours / peer),
    goal: '≤ 1.3×',
    met: ours / peer <= 1.3,
  };
}

function readBarely(given: readonly Uint8Array[]): number {
  const began = performance.now();
  for (const page of given) {
    const tree = new DOMParser().parseFromString(new TextDecoder().decode(page), 'text/html');
    if (new Readability(tree as unknown as Document).parse() === null) throw new Error('no article');
  }
  return performance.now() - began;
}

function savedPage(page: number, words: (count: number) => string): string {
  const links = Array.from(
    { length: 500 },
    (_, at) => `<li class="item"><a href="/x/${at}"><span>${words(6)}</span></a></li>`,
  );
  const paragraphs = Array.from({ length: 30 }, () => `<p>${words(70)}.</p>`);
  return `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Berita ${page}</title>
    <script>var data = ${JSON.stringify(words(4_000))}</script></head><body><nav><ul>${links.join('')}</ul></nav>
    <article><h1>Berita ${page}</h1>${paragraphs.join('\n')}</article></body></html>`;
}
