import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorForLog, logFile } from './log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimlight-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the log', () => {
  it('keeps what was said, with the time', () => {
    const path = join(folder, 'logs/claimlight.log');
    logFile(path).say('started');
    expect(readFileSync(path, 'utf8')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z info started\n$/);
  });

  it('starts anew when it has grown long, and keeps the one before', () => {
    const path = join(folder, 'claimlight.log');
    writeFileSync(path, 'x'.repeat(1_000_001));
    logFile(path).say('after');
    expect(readFileSync(path, 'utf8')).toContain('after');
    expect(readFileSync(`${path}.old`, 'utf8')).toHaveLength(1_000_001);
  });

  it('stops nothing where it cannot be written', () => {
    expect(() => logFile(join(folder, '\0')).say('x')).not.toThrow();
  });
});

describe('an error in the log', () => {
  it('is named and placed, but not quoted', () => {
    const line = errorForLog(new SyntaxError('Unexpected token in "setidaknya\n    at 100.000 tentara"'));
    expect(line).toMatch(/^SyntaxError \| at /);
    expect(line).not.toContain('tentara');
  });

  it('of the system says which file', () => {
    let caught: unknown;
    try {
      readFileSync('/no/such/file');
    } catch (error) {
      caught = error;
    }
    expect(errorForLog(caught)).toMatch(/^Error \| ENOENT \| ENOENT: no such file .*\/no\/such\/file/);
  });

  it('that is none is not quoted either', () => {
    expect(errorForLog('secret')).toBe('thrown: string');
  });
});
