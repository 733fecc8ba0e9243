/** Opens the project a command works on, and closes it whatever happens. */
import type { BackupPlan } from '../db/backup/before-bulk.ts';
import { openProject } from '../db/open-project.ts';
import type { Project } from '../db/project.ts';
import type { Surroundings } from './command.ts';
import { namedFailure } from './named-failure.ts';

/** Read-only: works while the application or another command holds the project. */
export function reading<Outcome>(
  path: string,
  act: (project: Project) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  return using(openProject(path, { mode: 'read' }), act);
}

/** Takes the writer's lock; fails with 'project-held' where somebody has it. A bulk command begins with a backup. */
export function writing<Outcome>(
  path: string,
  { err }: Pick<Surroundings, 'err'>,
  act: (project: Project) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const backups: BackupPlan = {
    chosen: () => null,
    made: () => undefined,
    failed: (error) => err(`${namedFailure(error).message}\n`),
  };
  return using(openProject(path, { mode: 'write', backups }), act);
}

async function using<Outcome>(
  opening: Promise<Project>,
  act: (project: Project) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const project = await opening;
  try {
    return await act(project);
  } finally {
    project.close();
  }
}
