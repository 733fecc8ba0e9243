/**
 * Reads what a start asks for: a project named on the command line (as a path or, from file managers, as a file: URL),
 * or the sample project by `--sample`. Chromium's and Electron's own switches are passed over. Decides nothing about
 * whether the file is there.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface StartRequest {
  /** Absolute path of the first project named, null where none is. */
  project: string | null;
  sample: boolean;
}

export const projectExtension = '.claimlight';

/** `argv` as the process got it, program name included; relative paths are those of `folder`. */
export function startRequest(argv: readonly string[], folder: string): StartRequest {
  const words = argv.slice(1);
  const named = words
    .filter((word) => !word.startsWith('-'))
    .map(pathFromArgument)
    .find((path) => path?.toLowerCase().endsWith(projectExtension));
  return { project: named ? resolve(folder, named) : null, sample: words.includes('--sample') };
}

function pathFromArgument(word: string): string | null {
  if (!/^file:/i.test(word)) return word;
  try {
    return fileURLToPath(word);
  } catch {
    // A file: URL of another host or with an encoded slash names no file here.
    return null;
  }
}

export type StartChoice = { open: 'project'; path: string } | { open: 'sample' } | { open: 'nothing' };

/**
 * What to open first: what was asked for; else the project that was open when the application last ended, if it is
 * still there.
 */
export function startChoice(
  request: StartRequest,
  lastOpen: string | null,
  exists: (path: string) => boolean,
): StartChoice {
  if (request.project !== null) return { open: 'project', path: request.project };
  if (request.sample) return { open: 'sample' };
  if (lastOpen !== null && exists(lastOpen)) return { open: 'project', path: lastOpen };
  return { open: 'nothing' };
}
