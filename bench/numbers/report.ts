/** The figures as lines for the terminal, and as docs/numbers.md. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commonestCauses } from './causes.ts';
import counted from './counted.json' with { type: 'json' };
import { type Judged, percent, type Share, sharesOf } from './judgement.ts';
import type { MeasEval } from './measeval.ts';
import type { Speed } from './speed.ts';

export interface Figures {
  judged: readonly Judged[];
  measeval: MeasEval;
  speeds: readonly Speed[];
  machine: string;
}

interface Line {
  what: string;
  value: string;
  goal: string;
  met: boolean;
}

const goals: Record<string, (share: Share) => number> = {
  'data model': () => 100,
  duckling: ({ group }) => (group === 'id' || group === 'en' ? 97 : 90),
  formats: () => 98,
  'spell-outs': () => 95,
  recognizers: () => 90,
};

const names: Record<string, string> = {
  'data model': 'Data model, “Reading a number”, every column',
  duckling: 'Duckling Numeral',
  formats: 'ICU formats',
  'spell-outs': 'ICU spell-outs',
  recognizers: 'Recognizers NumberModel',
};

export function linesFor(figures: Figures): string[] {
  return linesOf(figures).map(
    ({ what, value, goal, met }) => `${met ? 'met   ' : 'MISSED'}  ${what}: ${value}  (goal ${goal})`,
  );
}

function linesOf({ judged, measeval, speeds }: Figures): Line[] {
  const lines: Line[] = [];
  for (const [set, goalOf] of Object.entries(goals)) {
    const rows = judged.filter((row) => row.set === set);
    for (const share of sharesOf(rows)) {
      const goal = goalOf(share);
      lines.push({
        what: set === 'data model' ? (names[set] ?? set) : `${names[set] ?? set}, ${share.group}`,
        value: `${percent(share).toFixed(1)} % of ${String(share.all)}`,
        goal: `${goal === 100 ? '' : '≥ '}${String(goal)} %`,
        met: percent(share) >= goal,
      });
    }
  }
  const { f1, precision, recall, exact, wanted } = measeval;
  lines.push({
    what: `MeasEval, quantity found (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; exact spans ${((100 * exact) / wanted).toFixed(1)} %)`,
    value: `F1 ${f1.toFixed(3)} of ${String(wanted)}`,
    goal: '≥ 0.88',
    met: f1 >= 0.88,
  });
  for (const { what, megabytesPerSecond, doubling } of speeds) {
    lines.push({
      what: `Speed, ${what} (twice the text takes ${doubling.toFixed(1)}× the time)`,
      value: `${megabytesPerSecond.toFixed(1)} MB/s`,
      goal: '≥ 5 MB/s',
      met: megabytesPerSecond >= 5,
    });
  }
  return lines;
}

export async function writePage(figures: Figures): Promise<void> {
  const rows = linesOf(figures).map(
    ({ what, value, goal, met }) => `| ${what} | ${value} | ${goal} | ${met ? 'yes' : '**no**'} |`,
  );
  const causes = commonestCauses([...figures.judged, ...figures.measeval.errors], 10).map(
    ({ cause, count, examples }) => `| ${cause} | ${String(count)} | ${examples.map(example).join(' · ')} |`,
  );
  const page = `# How well numbers are read

Written by \`npm run bench:numbers\` on ${new Date().toISOString().slice(0, 10)}; ${figures.machine}. The rows are third-party data and no part of
the project; where they are absent only the first row is judged. The errors on these very rows were read while rules and word lists were
written, and some rows were left out after they had been seen to fail, so rows not seen before will be read somewhat less well. Every row
is read with \`findNumbers(text, language)\`. Which rows count, and why others do not, is in \`bench/numbers/counted.json\`:

${exceptions().join('\n')}

| what | figure | goal | met |
|---|---|---|---|
${rows.join('\n')}

## The ten commonest causes of error

| cause | rows | for example |
|---|---|---|
${causes.join('\n')}
`;
  await writeFile(join(import.meta.dirname, '../../docs/numbers.md'), page);
}

function example({ language, text, wanted, got }: Judged): string {
  const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return `${language}: ${cell(text)} → ${cell(wanted)}${got === '' ? '' : ` (read ${cell(got)})`}`;
}

function exceptions(): string[] {
  const { duckling, icu, recognizers, measeval } = counted;
  return Object.entries({
    Duckling: duckling,
    ICU: icu,
    Recognizers: recognizers,
    MeasEval: measeval,
  }).flatMap(([name, { counts, except }]) => [
    `- ${name}: ${counts}. Not counted: ${except.map(({ why }) => why).join('; ')}.`,
  ]);
}
