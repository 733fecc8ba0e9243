import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJsonFile, writeJsonFile } from './json-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimlight-json-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const seen = (json: unknown) => json;

describe('a JSON file', () => {
  it('comes back as it was written', () => {
    const path = join(folder, 'deeper/settings.json');
    writeJsonFile(path, { coder: 'analyst-1' });
    expect(readJsonFile(path, seen)).toEqual({ coder: 'analyst-1' });
    expect(readdirSync(join(folder, 'deeper'))).toEqual(['settings.json']);
  });

  it.each([
    ['is empty', ''],
    ['was cut off', '{"coder": "a'],
    ['is binary', '\0\u0001\u0002'],
  ])('answers nothing where it %s', (_name, content) => {
    const path = join(folder, 'settings.json');
    writeFileSync(path, content);
    expect(readJsonFile(path, seen)).toBeUndefined();
  });

  it('answers nothing where it is missing or a folder', () => {
    expect(readJsonFile(join(folder, 'none.json'), seen)).toBeUndefined();
    expect(readJsonFile(folder, seen)).toBeUndefined();
  });

  it('keeps the old file and leaves nothing beside it where it cannot be replaced', () => {
    const path = join(folder, 'held');
    mkdirSync(path);
    writeFileSync(join(path, 'inside'), 'kept');
    expect(() => writeJsonFile(path, {})).toThrow(/E[A-Z]+/);
    expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('kept');
    expect(readdirSync(folder)).toEqual(['held']);
  });
});
