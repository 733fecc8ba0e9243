/**
 * One project, tormented: a database process works on it and is killed with SIGKILL at a random moment, the project is
 * examined as the application would open it, and the next process goes on in it. What is there must be what was
 * acknowledged, or that and the whole of the one command under way.
 */
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { listBackups } from '../db/backup/list-backups.ts';
import { checkBackups } from '../db/backup/make-backup.ts';
import { createProject, openProject } from '../db/open-project.ts';
import { knownVersion } from '../db/migrations/migrations.ts';
import { type Command, importCommand, nextCoder, randomCommand } from './commands.ts';
import { type DbProcess, startDb } from './db-process.ts';
import { type Examined, examine, examineDb } from './examine.ts';
import { History, type State, written } from './model.ts';

export const moments = ['work', 'checkpoint', 'backup', 'migration', 'import', 'export'] as const;
export type Moment = (typeof moments)[number];

export interface Tally {
  kills: Record<Moment, number>;
  acknowledged: number;
  /** Commands under way at a kill that were found done whole, and not done at all. */
  unanswered: { done: number; undone: number };
  /** What was stopped before it was ready, of those kills that could. */
  caught: number;
}

export const newTally = (): Tally => ({
  kills: { work: 0, checkpoint: 0, backup: 0, migration: 0, import: 0, export: 0 },
  acknowledged: 0,
  unanswered: { done: 0, undone: 0 },
  caught: 0,
});

type Roll = (below: number) => number;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Victim {
  readonly path: string;
  readonly #folder: string;
  readonly #roll: Roll;
  readonly #tally: Tally;
  readonly #history = new History();
  readonly #ids = new Map<string, string>();
  #kills = 0;

  constructor(folder: string, roll: Roll, tally: Tally) {
    this.#folder = folder;
    this.path = join(folder, 'victim.claimlight');
    this.#roll = roll;
    this.#tally = tally;
    createProject(this.path).close();
  }

  /** Throws where anything is lost, halved or broken. */
  async kill(moment: Moment): Promise<void> {
    const writer = startDb('writer', this.path);
    await writer.ready;
    const unanswered =
      moment === 'work' ? await this.#work(writer, this.#roll(800)) : await this.#during(moment, writer);
    this.#tally.kills[moment]++;
    this.#kills++;
    await this.#look(unanswered);
  }

  /** Works until the time is over, and kills in the midst of it; answers the command that got no answer. */
  async #work(writer: DbProcess, time: number): Promise<Command | null> {
    const killed = wait(time).then(() => writer.kill());
    let unanswered: Command | null = null;
    for (;;) {
      const command = randomCommand(this.#history, this.#ids, this.#roll);
      if (!(await this.#perform(writer, command))) {
        unanswered = command;
        break;
      }
    }
    await killed;
    return unanswered;
  }

  /** True where it was acknowledged. */
  async #perform(writer: DbProcess, command: Command): Promise<boolean> {
    const result = await writer.ask(command.name, command.input, command.coder);
    if (result === null) return false;
    if (!result.ok) throw new Error(`${command.name} was refused: ${JSON.stringify(result.error)}`);
    command.done(this.#history);
    this.#learn(command, result.value);
    this.#tally.acknowledged++;
    return true;
  }

  #learn({ name, coder, input }: Command, value: unknown): void {
    if (name === 'importDocuments')
      for (const { id, name: file } of (value as { imported: { id: string; name: string }[] }).imported)
        this.#ids.set(`${coder}/${file}`, id);
    if (name === 'createMarks')
      for (const [at, id] of (value as { ids: string[] }).ids.entries()) {
        const { marks } = input as { marks: { start: number }[][] };
        this.#ids.set(`${coder}/${marks[at]?.[0]?.start}`, id);
      }
  }

  async #steps(writer: DbProcess, count: number): Promise<void> {
    for (let step = 0; step < count; step++)
      await this.#perform(writer, randomCommand(this.#history, this.#ids, this.#roll));
  }

  async #during(moment: Exclude<Moment, 'work'>, writer: DbProcess): Promise<Command | null> {
    switch (moment) {
      case 'import': {
        const command = importCommand(this.#history.state, nextCoder(), 60, 30_000);
        const answered = this.#perform(writer, command);
        await wait(this.#roll(250));
        await writer.kill();
        const done = await answered;
        if (!done) this.#tally.caught++;
        return done ? null : command;
      }
      case 'checkpoint': {
        // A close brings the whole log home.
        await this.#steps(writer, 12);
        writer.close();
        await wait(this.#roll(12));
        await writer.kill();
        if (existsSync(`${this.path}-wal`)) this.#tally.caught++;
        return null;
      }
      case 'backup': {
        await this.#steps(writer, 5);
        const keeper = startDb('keeper', this.path);
        await keeper.ready;
        const answered = keeper.ask('makeBackup', { reason: 'asked' }, 'keeper');
        await wait(this.#roll(60));
        await keeper.kill();
        if ((await answered) === null) this.#tally.caught++;
        await writer.kill();
        this.#lookAtBackups();
        return null;
      }
      case 'export': {
        await this.#steps(writer, 8);
        const target = join(this.#folder, 'marks.csv');
        const before = existsSync(target) ? readFileSync(target, 'utf8') : null;
        const reader = startDb('reader', this.path);
        await reader.ready;
        const scope = { documents: null, kinds: null };
        const answered = reader.ask('exportCsv', { scope, target }, 'reader');
        await wait(this.#roll(40));
        await reader.kill();
        const result = await answered;
        await writer.kill();
        if (result === null) this.#tally.caught++;
        this.#lookAtExport(target, before);
        return null;
      }
      case 'migration': {
        await this.#steps(writer, 5);
        writer.close();
        await writer.exited;
        await this.#migrate();
        return null;
      }
    }
  }

  #lookAtBackups(): void {
    const damaged = checkBackups(this.path, null);
    if (damaged.length > 0) throw new Error(`half a backup has a whole one's name: ${damaged.join()}`);
    const unsound = listBackups(this.path, null).backups.filter(({ state }) => state !== 'sound');
    if (unsound.length > 0) throw new Error(`a backup is ${unsound[0]?.state}`);
  }

  #lookAtExport(target: string, before: string | null): void {
    const after = existsSync(target) ? readFileSync(target, 'utf8') : null;
    if (after === before) return;
    const rows = (after ?? '').split('\r\n').length - 2;
    if (rows !== this.#history.state.marks.size)
      throw new Error(`the export has ${rows} rows, not ${this.#history.state.marks.size}`);
  }

  /** On a copy, because this build knows no schema after its own; with a migration that touches every row. */
  async #migrate(): Promise<void> {
    const copy = join(this.#folder, `migrated-${this.#kills}.claimlight`);
    copyFileSync(this.path, copy);
    const child = fork(new URL('./migrating-process.ts', import.meta.url), [copy], {
      execArgv: ['--no-warnings', '--experimental-strip-types'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const exited = once(child, 'exit');
    await once(child, 'message');
    await wait(this.#roll(40));
    child.kill('SIGKILL');
    await exited;
    let examined: Examined;
    try {
      examined = await examine(copy, false);
      this.#tally.caught++;
    } catch {
      const project = await openProject(copy, { mode: 'read', read_only: 'newer' });
      if (project.query('getProject', {}).schema_version !== knownVersion + 1)
        throw new Error('a migration was done by halves');
      examined = examineDb(project.db, false);
      project.close();
      if (listBackups(copy, null).backups.length === 0) throw new Error('a migration began without a backup');
    }
    if (examined.problems.length > 0) throw new Error(examined.problems.join('; '));
    if (written(examined.state) !== written(this.#history.state))
      throw new Error('a migration that was stopped changed what is there');
  }

  async #look(unanswered: Command | null): Promise<void> {
    const { state, ids, problems } = await examine(this.path, this.#kills % 10 === 0);
    if (problems.length > 0) throw new Error(problems.join('; '));
    this.#agree(state, unanswered);
    // What is removed or undone now may come back.
    for (const [key, id] of ids) this.#ids.set(key, id);
    const around = readdirSync(this.#folder).filter((name) => /victim\.claimlight-(wal|shm|lock)/.test(name));
    if (around.length > 0) throw new Error(`left beside it: ${around.join()}`);
  }

  #agree(state: State, unanswered: Command | null): void {
    const found = written(state);
    const isAcknowledged = found === written(this.#history.state);
    if (unanswered !== null && found === written(unanswered.goal)) {
      unanswered.done(this.#history);
      this.#tally.unanswered.done++;
    } else if (isAcknowledged) {
      if (unanswered !== null) this.#tally.unanswered.undone++;
    } else throw new Error(`not what was acknowledged:\n${difference(written(this.#history.state), found)}`);
  }
}

function difference(wanted: string, found: string): string {
  const has = new Set(found.split('\n'));
  const had = new Set(wanted.split('\n'));
  const missing = [...had].filter((line) => !has.has(line)).map((line) => `- ${line}`);
  const more = [...has].filter((line) => !had.has(line)).map((line) => `+ ${line}`);
  return [...missing.slice(0, 20), ...more.slice(0, 20)].join('\n');
}
