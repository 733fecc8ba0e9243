/**
 * The projects opened lately, the latest first, and which of them was open when the application ended. Pure functions
 * over the list as it lies in the file.
 */
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import type { RecentProject } from '../../core/contract/shell.ts';

const mostRecent = 10;

const path = z.string().min(1).max(10_000);
const keptProjectsSchema = z.object({ recent: z.array(path).max(100), open: path.nullable() });
export type KeptProjects = Readonly<z.infer<typeof keptProjectsSchema>>;

export function projectsFromJson(json: unknown): KeptProjects {
  const read = keptProjectsSchema.safeParse(json);
  return read.success ? read.data : { recent: [], open: null };
}

export function withOpened(kept: KeptProjects, opened: string): KeptProjects {
  const others = kept.recent.filter((entry) => entry !== opened);
  return { recent: [opened, ...others].slice(0, mostRecent), open: opened };
}

export function withNoneOpen(kept: KeptProjects): KeptProjects {
  return { ...kept, open: null };
}

/** For a project that is no longer where it was. */
export function withoutProject(kept: KeptProjects, gone: string): KeptProjects {
  return {
    recent: kept.recent.filter((entry) => entry !== gone),
    open: kept.open === gone ? null : kept.open,
  };
}

export function shownProjects(kept: KeptProjects): RecentProject[] {
  return kept.recent.map((entry) => ({ path: entry, name: basename(entry), folder: dirname(entry) }));
}
