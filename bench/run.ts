/**
 * npm run bench: every promise of speed and size, each beside a named peer measured in the same run on the same machine
 * and runtime. Prints a table; `--write` puts it into docs/performance.md, docs/reliability.md and the README; an argument runs only the benchmarks whose
 * name holds it. build/bench.mjs packages the application and sets CLAIMLIGHT_APP (Playwright can attach) and
 * CLAIMLIGHT_APP_ORIGINAL (the folder as packaged).
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { arch, cpus, platform, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fillSample } from '../db/sample/fill-sample.ts';
import { createProject } from '../db/open-project.ts';
import { makeBareApp } from './bare-app.ts';
import { measureCodebook } from './codebook.ts';
import { measureEntities } from './entities.ts';
import { measureExporting } from './exporting.ts';
import { measureFindingQuotes } from './finding-quotes.ts';
import { measureImporting } from './importing.ts';
import { measureLongWork } from './long-work.ts';
import { type Figure, median, milliseconds, quantile, times } from './measure.ts';
import { pressKeysOnBarePage } from './press-to-paint.ts';
import { printFigures, writeFigures, writeReliability } from './report.ts';
import { makeLongProject, measureReading } from './reading.ts';
import { measureChangeLog } from './change-log.ts';
import { measureOpening } from './opening.ts';
import { buildPeerPage, measurePeer } from './recogito.ts';
import { measureStartUp } from './start-up.ts';
import { measureTable } from './table.ts';

const attachable = process.env.CLAIMLIGHT_APP ?? '';
const original = process.env.CLAIMLIGHT_APP_ORIGINAL ?? '';
const executable = basename(attachable);
const work = await mkdtemp(join(tmpdir(), 'claimlight-bench-'));

const benchmarks: Record<string, () => Promise<Figure[]>> = {
  async 'start-up'() {
    const path = join(work, 'sample.claimlight');
    const project = createProject(path);
    await fillSample(project, { coder: 'bench' });
    project.close();
    // Only the copy lets the page be watched, and only while Node's inspector listens.
    const bare = await makeBareApp(dirname(attachable), join(work, 'bare'));
    return measureStartUp(attachable, join(bare, executable), path, 7);
  },

  importing: () => measureImporting(work),

  async 'long-text'() {
    const bare = await makeBareApp(dirname(attachable), join(work, 'bare-attachable'));
    const page = await buildPeerPage(join(work, 'peer'));
    const project = await makeLongProject(work, 1_000_000, 10_000);
    const runs: { own: Awaited<ReturnType<typeof measureReading>>; peer: number }[] = [];
    for (let run = 0; run < 3; run++) {
      const peer = await measurePeer(join(bare, executable), page, 1_000_000, 10_000);
      runs.push({ peer, own: await measureReading(attachable, project, run === 0 ? 100 : 0) });
    }
    const barePresses = await pressKeysOnBarePage(join(bare, executable), 100);
    const bareP95 = quantile(barePresses, 0.95);
    const open = median(runs.map(({ own }) => own.open));
    const peer = median(runs.map((run) => run.peer));
    const first = runs[0]?.own;
    if (!first) return [];
    return [
      {
        what: 'Open 1 M characters with 10,000 overlapping marks (click → painted, median of 3)',
        value: milliseconds(open),
        peer: `@recogito/text-annotator ${milliseconds(peer)}`,
        ratio: times(open / peer),
        goal: '≤ 0.5×',
        met: open / peer <= 0.5,
      },
      {
        what: 'There: key press → mark committed and painted, p95 of 100 (and median)',
        value: `${milliseconds(first.markP95)} (${milliseconds(first.markMedian)})`,
        peer: `bare page that only wraps the words ${milliseconds(bareP95)} (${milliseconds(median(barePresses))})`,
        ratio: times(first.markP95 / bareP95),
        goal: '≤ 50 ms',
        met: first.markP95 <= 50,
      },
      {
        what: 'There: JavaScript heap after garbage collection',
        value: `${first.heapMegabytes.toFixed(0)} MB`,
        peer: '',
        ratio: '',
        goal: '≤ 120 MB',
        met: first.heapMegabytes <= 120,
      },
    ];
  },

  async 'longest-text'() {
    const project = await makeLongProject(work, 10_000_000, 100_000);
    const { open } = await measureReading(attachable, project, 0);
    return [
      {
        what: 'Open 10 M characters with 100,000 marks (click → painted)',
        value: milliseconds(open),
        peer: '',
        ratio: '',
        goal: '< 2 s',
        met: open < 2_000,
      },
    ];
  },

  'finding-quotes': () => Promise.resolve(measureFindingQuotes()),
  exporting: () => measureExporting(work, 1_000_000, 10_000),
  table: () => measureTable(work, 1_000_000, 10_000),
  entities: () => measureEntities(work),
  codebook: () => measureCodebook(work),
  async 'long-work'() {
    const { resting, works } = await measureLongWork(attachable, work);
    const restP95 = quantile(resting, 0.95);
    return works.map(({ name, presses, lasted }) => {
      const p95 = quantile(presses, 0.95);
      return {
        what: `${name} (${(lasted / 1_000).toFixed(1)} s): key press → painted meanwhile, p95 of ${presses.length} (and median)`,
        value: `${milliseconds(p95)} (${milliseconds(median(presses))})`,
        peer: `the same window at rest ${milliseconds(restP95)} (${milliseconds(median(resting))})`,
        ratio: times(p95 / restP95),
        goal: '≤ 50 ms',
        met: p95 <= 50,
      };
    });
  },

  async 'package-size'() {
    const bytes = (await stat(join(original, 'resources/app.asar'))).size;
    return [
      {
        what: 'Our part of the package: app.asar',
        value: `${(bytes / 1e6).toFixed(1)} MB`,
        peer: '',
        ratio: '',
        goal: '< 15 MB',
        met: bytes < 15e6,
      },
    ];
  },
};

/** Those whose figures stand in docs/reliability.md, beside the promises they measure. */
const reliability: Record<string, () => Promise<Figure[]>> = {
  opening: () => measureOpening(attachable, work, 5),
  'change-log': () => measureChangeLog(work),
};

try {
  const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const measured = async (group: Readonly<Record<string, () => Promise<Figure[]>>>) => {
    const figures: Figure[] = [];
    for (const [name, measure] of Object.entries(group)) {
      if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
      console.error(`measuring ${name} …`);
      figures.push(...(await measure()));
    }
    printFigures(figures);
    return figures;
  };
  const machine = `${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  const performanceFigures = await measured(benchmarks);
  const reliabilityFigures = await measured(reliability);
  if (process.argv.includes('--write')) {
    if (performanceFigures.length > 0) await writeFigures(performanceFigures, machine);
    if (reliabilityFigures.length > 0) writeReliability(reliabilityFigures);
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
