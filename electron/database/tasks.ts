/** The long requests a person can cancel, by the name their progress goes under. */
import type { DbRequestName } from '../../core/contract/db-protocol.ts';
import type { ParsedShellCallInput } from '../../core/contract/shell.ts';

export type Task = ParsedShellCallInput<'cancelTask'>['task'];
export const tasks: readonly Task[] = ['import', 'export', 'copy', 'history'];

const requestsOf: Record<Task, readonly DbRequestName[]> = {
  import: ['importDocuments', 'importPaths'],
  export: ['exportCsv'],
  copy: ['saveCopy'],
  history: ['goToStep'],
};

export function belongsTo(task: Task): (name: DbRequestName) => boolean {
  return (name) => requestsOf[task].includes(name);
}
