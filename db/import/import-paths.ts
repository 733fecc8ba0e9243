/**
 * Imports files by their paths, for the shell and the command line; the renderer never names one. A folder stands for
 * all its .txt files, deep, in the order of their names; hidden ones, and those in hidden folders, are left out.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { ImportReport } from '../../core/contract/commands.ts';
import { fail } from '../../core/contract/failure.ts';
import { type DocumentDefaults, largestFile } from '../../core/model/document.ts';
import type { CommandContext } from '../commands/command-context.ts';
import type { Committed } from '../history/run-step.ts';
import type { Project } from '../project.ts';
import { type ImportSource, importSources } from './import-documents.ts';

/** Fails only where the project cannot be written; a path that cannot be read is named in the report. */
export async function importPaths(
  project: Project,
  paths: readonly string[],
  defaults: DocumentDefaults,
  context: CommandContext,
): Promise<Committed<ImportReport>> {
  const sources = paths.flatMap((path) => sourcesAt(path));
  await project.beforeBulk(sources.length);
  return importSources(project.writable(), sources, defaults, context);
}

function sourcesAt(path: string): ImportSource[] {
  try {
    if (!statSync(path).isDirectory()) return [fileSource(path)];
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.txt$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (file) =>
          !relative(path, file)
            .split(sep)
            .some((name) => name.startsWith('.')),
      )
      .toSorted()
      .map(fileSource);
  } catch {
    // Said again, with the reason, when its turn comes to be read.
    return [fileSource(path)];
  }
}

function fileSource(path: string): ImportSource {
  const name = basename(path);
  return {
    name,
    content() {
      // Before reading: a file of many gigabytes would not even fit into memory.
      const { size } = reading(name, () => statSync(path));
      if (size > largestFile) fail('file-too-large', { name, limit_mb: largestFile / 1024 / 1024 });
      return reading(name, () => readFileSync(path));
    },
  };
}

function reading<Outcome>(name: string, act: () => Outcome): Outcome {
  try {
    return act();
  } catch (error) {
    return fail('file-unreadable', { name, reason: error instanceof Error ? error.message : String(error) });
  }
}
