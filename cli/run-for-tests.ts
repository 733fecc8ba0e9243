/** For the tests: the command line in a folder of its own, in this process, with what it printed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

export interface Place {
  folder: string;
  claimlight(...argv: string[]): Promise<Ran>;
  /** With --json, parsed. */
  json<Value>(...argv: string[]): Promise<Value>;
  remove(): void;
}

export function makePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-cli-'));
  async function claimlight(...argv: string[]): Promise<Ran> {
    let out = '';
    let err = '';
    const code = await run(argv, {
      folder,
      locale: 'C',
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      signal: new AbortController().signal,
      stoppable: () => undefined,
    });
    return { code, out, err };
  }
  return {
    folder,
    claimlight,
    async json<Value>(...argv: string[]) {
      const { out } = await claimlight(...argv, '--json');
      return JSON.parse(out) as Value;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
