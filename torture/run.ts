/**
 * npm run torture: kills database processes at random moments and looks each time whether anything was lost. `--kills=500`
 * says how often (30 unless told), `--seed=1` repeats a run's choices (not its moments, which are the machine's), `--write` puts
 * the figures into docs/reliability.md. Ends with 1 at the first thing lost.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dice } from './commands.ts';
import { figuresOf, writeSection } from './report.ts';
import { type Moment, moments, newTally, type Tally, Victim } from './torment.ts';

const option = (name: string) =>
  process.argv.find((entry) => entry.startsWith(`--${name}=`))?.slice(name.length + 3);
const kills = Number(option('kills') ?? 30);
const seed = Number(option('seed') ?? Date.now() % 1_000_000);

/** After so many kills a project makes room for a new one: history and file would grow without end. */
const killsEach = 25;
const lanes = 2;

/** Most kills hit work; every third one in turn something that takes longer. */
function momentOf(kill: number): Moment {
  return kill % 3 === 2 ? (moments[1 + (Math.floor(kill / 3) % (moments.length - 1))] ?? 'work') : 'work';
}

const tally: Tally = newTally();
let next = 0;

async function lane(number: number): Promise<void> {
  const roll = dice(seed + number);
  while (next < kills) {
    const folder = mkdtempSync(join(tmpdir(), 'claimlight-torture-'));
    const victim = new Victim(folder, roll, tally);
    for (let kill = 0; kill < killsEach && next < kills; kill++) {
      const moment = momentOf(next++);
      try {
        await victim.kill(moment);
      } catch (error) {
        process.stderr.write(
          `Lost at a kill during ${moment} (seed ${seed}); the project is ${victim.path}\n`,
        );
        throw error;
      }
      if (next % 50 === 0) process.stderr.write(`${next} of ${kills} kills …\n`);
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
const figures = figuresOf(tally, (performance.now() - start) / 1000);
process.stdout.write(`${figures.join('\n')}\n`);
if (process.argv.includes('--write')) writeSection('torture', ['| what | figure |', '|---|---|', ...figures]);
