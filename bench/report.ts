/** The figures as a table: on the terminal, and as docs/performance.md. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure } from './measure.ts';

export function printFigures(figures: readonly Figure[]): void {
  for (const figure of figures) {
    console.log(`${figure.met ? 'met   ' : 'MISSED'}  ${figure.what}`);
    console.log(
      `        ${[figure.value, figure.peer, figure.ratio, `goal ${figure.goal}`].filter(Boolean).join(' · ')}`,
    );
  }
}

export async function writeFigures(figures: readonly Figure[], machine: string): Promise<void> {
  const rows = figures.map(
    ({ what, value, peer, ratio, goal, met }) =>
      `| ${what} | ${value} | ${peer} | ${ratio} | ${goal} | ${met ? 'yes' : '**no**'} |`,
  );
  const page = `# Measured performance

Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}; ${machine}. Peers are measured in the same run, on the same runtime.

| what | figure | peer | ratio | goal | met |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
  await writeFile(join(import.meta.dirname, '..', 'docs', 'performance.md'), page);
}
