/**
 * Small JSON files of the shell's own (settings, recent projects, window place). Reading never fails: a file that is
 * missing, damaged or of another shape answers the fallback. Writing goes beside the file and renames, so that a crash
 * leaves the old file or the new one, never half of one; it throws where the disk refuses.
 */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** `read` turns whatever the file holds into the wanted shape; it is given `undefined` where nothing can be read. */
export function readJsonFile<Shape>(path: string, read: (json: unknown) => Shape): Shape {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    json = undefined;
  }
  return read(json);
}

export function writeJsonFile(path: string, value: unknown): void {
  const beside = `${path}.${process.pid}.new`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    const file = openSync(beside, 'w', 0o600);
    try {
      writeSync(file, `${JSON.stringify(value, null, 2)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
