/** The figures as a table: on the terminal, as docs/performance.md, and in the README between its two marks. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSection } from '../torture/report.ts';
import type { Figure } from './measure.ts';

export function printFigures(figures: readonly Figure[]): void {
  for (const figure of figures) {
    console.log(`${figure.met ? 'met   ' : 'MISSED'}  ${figure.what}`);
    console.log(
      `        ${[figure.value, figure.peer, figure.ratio, figure.goal && `goal ${figure.goal}`].filter(Boolean).join(' · ')}`,
    );
  }
}

const root = join(import.meta.dirname, '..');
const begin = '<!-- figures: written by npm run bench -->\n<!-- prettier-ignore-start -->';
const end = '<!-- prettier-ignore-end -->';

const tableOf = (figures: readonly Figure[]) => [
  '| what | figure | peer | ratio | goal | met |',
  '|---|---|---|---|---|---|',
  ...figures.map(
    ({ what, value, peer, ratio, goal, met }) =>
      `| ${what} | ${value} | ${peer} | ${ratio} | ${goal} | ${goal === '' ? '' : met ? 'yes' : '**no**'} |`,
  ),
];

/** Into the page of reliability, beside the promises they belong to. */
export function writeReliability(figures: readonly Figure[]): void {
  writeSection('bench', tableOf(figures));
}

export async function writeFigures(figures: readonly Figure[], machine: string): Promise<void> {
  const table = tableOf(figures).join('\n');
  const day = new Date().toISOString().slice(0, 10);
  const page = `# Measured performance

Written by \`npm run bench -- --write\` on ${day}; ${machine}. Peers are measured in the same run, on the same runtime.

${table}
`;
  await writeFile(join(root, 'docs', 'performance.md'), page);

  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const before = readme.slice(0, readme.indexOf(begin) + begin.length);
  const after = readme.slice(readme.indexOf(end));
  await writeFile(join(root, 'README.md'), `${before}\n\n${table}\n\n${after}`);
}
