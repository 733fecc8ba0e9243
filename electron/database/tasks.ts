/** The long requests a person can cancel, by the name their progress goes under. */
import type { DbRequestName, ErrandName } from '../../core/contract/db-protocol.ts';
import type { ParsedShellCallInput } from '../../core/contract/shell.ts';

export type Task = ParsedShellCallInput<'cancelTask'>['task'];
/** Those that an open project's own processes do; the others are errands (run-errand.ts). */
type ProjectTask = Extract<Task, 'import' | 'export' | 'copy' | 'history' | 'verify'>;
export const projectTasks: readonly ProjectTask[] = ['import', 'export', 'copy', 'history', 'verify'];

const requestsOf: Record<ProjectTask, readonly DbRequestName[]> = {
  import: ['importDocuments', 'stageDocuments', 'reimport'],
  export: ['exportDataset'],
  copy: ['saveCopy'],
  history: ['goToStep'],
  verify: ['verifyDataset'],
};

export function belongsTo(task: Task): (name: DbRequestName) => boolean {
  const project = projectTasks.find((entry) => entry === task);
  return (name) => project !== undefined && requestsOf[project].includes(name);
}

/** The errand that does a task. */
export const errandTasks: Partial<Record<ErrandName, Task>> = { makeBackup: 'backup', salvage: 'salvage' };
