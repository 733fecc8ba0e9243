/** Opens the project a command works on, and closes it whatever happens. */
import { openProject } from '../db/open-project.ts';
import type { Project } from '../db/project.ts';

/** Read-only: works while the application or another command holds the project. */
export function reading<Outcome>(
  path: string,
  act: (project: Project) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  return using(openProject(path, { mode: 'read' }), act);
}

/** Takes the writer's lock; fails with 'project-held' where somebody has it. */
export function writing<Outcome>(
  path: string,
  act: (project: Project) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  return using(openProject(path, { mode: 'write' }), act);
}

async function using<Outcome>(
  project: Project,
  act: (project: Project) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await act(project);
  } finally {
    project.close();
  }
}
