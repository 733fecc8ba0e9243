/**
 * Imports files by their paths, for the shell and the command line; the renderer never names one. A folder stands for
 * all files in it of a format that can be read, deep, in the order of their names; hidden ones, and those in hidden folders,
 * are left out, and links to other folders are not followed.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { ImportReport } from '../../core/contract/commands.ts';
import { FailureError } from '../../core/contract/failure.ts';
import type { DocumentDefaults } from '../../core/model/document.ts';
import type { Reading, ReadingOptions } from '../../formats/import/documents/file-to-read.ts';
import { isTakenFromFolder } from '../../formats/import/documents/format-of-file.ts';
import type { CommandContext } from '../commands/command-context.ts';
import type { Committed } from '../history/run-step.ts';
import type { Project } from '../project.ts';
import { importSources, type NamedSource } from './import-documents.ts';
import { readPaths } from './read-paths.ts';

/** Reads files into groups of documents, each in the order of the files. */
export type ReadPaths = (
  paths: readonly string[],
  options: ReadingOptions,
) => AsyncIterable<readonly Reading[]>;

export interface HowToRead extends ReadingOptions {
  /** In this thread where nothing else is said. */
  read?: ReadPaths;
}

/** Nobody waits behind the command line: each commit waits for the disk. In milliseconds. */
const batchTime = 400;

/** Fails only where the project cannot be written; a path that cannot be read is named in the report. */
export async function importPaths(
  project: Project,
  paths: readonly string[],
  defaults: DocumentDefaults,
  context: CommandContext,
  { read = readPaths, ...options }: HowToRead = {},
): Promise<Committed<ImportReport>> {
  const files = paths.flatMap(filesAt);
  // A table or an archive may hold any number.
  await project.beforeBulk(
    files.every((file) => /\.(txt|md|html?|docx|pdf)$/i.test(file)) ? files.length : Infinity,
  );
  return importSources(
    project.writable(),
    sourcesOf(read(files, options)),
    defaults,
    context,
    files.length,
    batchTime,
  );
}

export function filesAt(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => isTakenFromFolder(relative(path, file).split(sep).join('/')))
      .toSorted();
  } catch {
    // Said again, with the reason, when its turn comes to be read.
    return [path];
  }
}

async function* sourcesOf(groups: AsyncIterable<readonly Reading[]>): AsyncGenerator<NamedSource[]> {
  for await (const readings of groups) yield readings.map(sourceFromReading);
}

function sourceFromReading(reading: Reading): NamedSource {
  const name = basename(reading.name);
  return {
    name,
    source() {
      if ('refused' in reading) throw new FailureError(reading.refused);
      return { name, content: reading.source, read: reading.read };
    },
  };
}
