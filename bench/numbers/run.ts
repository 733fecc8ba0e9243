/**
 * npm run bench:numbers: how well the number reader reads third-party rows, and how fast. Prints a table and
 * writes docs/numbers.md. `--errors SET [GROUP]` prints the rows read wrongly instead, `--no-speed` leaves the times out.
 */
import { arch, cpus, platform } from 'node:os';
import { judgeDataModel } from './data-model.ts';
import { judgeDuckling } from './duckling.ts';
import { judgeFormats, judgeSpellOuts } from './icu.ts';
import type { Judged } from './judgement.ts';
import { judgeMeasEval } from './measeval.ts';
import { judgeRecognizers } from './recognizers.ts';
import { linesFor, writePage } from './report.ts';
import { isPresent } from './rows.ts';
import { measureSpeed } from './speed.ts';

const sets: Record<string, () => Judged[]> = {
  'data model': judgeDataModel,
  duckling: judgeDuckling,
  formats: judgeFormats,
  'spell-outs': judgeSpellOuts,
  recognizers: judgeRecognizers,
};

const [option, wanted, group] = process.argv.slice(2);
if (!isPresent()) console.log('../shared/data is not here: only the data model’s own table is judged.');
if (option === '--errors') {
  const judged = wanted === 'measeval' ? judgeMeasEval().errors : (sets[wanted ?? '']?.() ?? []);
  for (const row of judged) {
    if (row.right || (group !== undefined && row.group !== group)) continue;
    console.log(`${row.language}  ${row.text}  wanted ${row.wanted}  got ${row.got}`);
  }
} else {
  const judged = Object.values(sets).flatMap((judge) => judge());
  const speeds = option === '--no-speed' ? [] : measureSpeed();
  const machine = `${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
  const figures = { judged, measeval: judgeMeasEval(), speeds, machine };
  console.log(linesFor(figures).join('\n'));
  if (isPresent() && speeds.length > 0) await writePage(figures);
}
