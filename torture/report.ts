/** The figures of a run as lines of a table, and their place in docs/reliability.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import type { Tally } from './torment.ts';

export function figuresOf(tally: Tally, seconds: number): string[] {
  const kills = Object.values(tally.kills).reduce((sum, count) => sum + count, 0);
  const { done, undone } = tally.unanswered;
  const rows: [what: string, figure: string][] = [
    ['Kills (SIGKILL) of a database process', String(kills)],
    ...Object.entries(tally.kills).map(([moment, count]): [string, string] => [
      `– in the midst of ${moment}`,
      String(count),
    ]),
    ['Stopped before it was ready, of the kills not in the midst of work', String(tally.caught)],
    ['Commands acknowledged, all found again', String(tally.acknowledged)],
    ['Commands under way at a kill: found done whole', String(done)],
    ['– found not done at all', String(undone)],
    ['Time', `${Math.round(seconds)} s`],
  ];
  return rows.map(([what, figure]) => `| ${what} | ${figure} |`);
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`, and says when and where it was measured. */
export function writeSection(name: string, lines: readonly string[]): void {
  const path = join(import.meta.dirname, '../docs/reliability.md');
  const page = readFileSync(path, 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`docs/reliability.md has no place for ${name}`);
  const machine = `${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  const when = `Written on ${new Date().toISOString().slice(0, 10)}; ${machine}.`;
  writeFileSync(
    path,
    `${page.slice(0, from + begin.length)}\n\n${when}\n\n${lines.join('\n')}\n\n${page.slice(to)}`,
  );
}
