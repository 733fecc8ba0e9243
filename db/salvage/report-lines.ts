/** The report of a salvage in English: what was kept, what was not, and of what could be read but not kept every value. */
import { basename } from 'node:path';
import type { Salvaged } from './copy-rows.ts';

export function reportLines(
  damaged: string,
  target: string,
  salvaged: readonly Salvaged[],
): { all: string[]; lost: string[] } {
  const lost = salvaged.flatMap(lostOf);
  const all = [
    `Salvaged from “${damaged}” into “${basename(target)}” on ${new Date().toISOString()}.`,
    'The damaged file was not changed. Earlier steps can be looked at in the history, but not undone.',
    '',
    ...salvaged.map(({ table, kept, lost: count }) => `${table}: ${kept} rows kept, ${count} lost`),
    '',
    lost.length === 0 ? 'Nothing that could be told apart was lost.' : 'What was lost:',
    ...lost.map((line) => `- ${line}`),
  ];
  const refused = salvaged.flatMap(({ table, refused: rows }) =>
    rows.map(({ row, reason }) => `${table}, ${reason}: ${JSON.stringify(row, readable)}`),
  );
  if (refused.length > 0) all.push('', 'Rows that could be read but not kept:', ...refused);
  return { all, lost };
}

function lostOf({ table, unreadable, problems, refused }: Salvaged): string[] {
  return [
    ...unreadable.map(({ first, last }) =>
      first === last
        ? `${table}: row ${first} cannot be read`
        : `${table}: rows ${first} to ${last} cannot be read`,
    ),
    ...problems.map((problem) => `${table}: ${problem}`),
    ...refused.map(({ row, reason }) => `${table}: row ${String(row['key'] ?? '')} was not kept, ${reason}`),
  ];
}

const readable = (_name: string, value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
